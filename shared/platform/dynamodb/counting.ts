import type { Key } from "./keys/key.ts";
import type { Write } from "./transaction.ts";

/**
 * So much more, or less, of what one item counts. With `most` it is refused where that would be more;
 * several of one transaction that count in one item are one write, since DynamoDB takes no second.
 */
export type Counting = {
  readonly label: string;
  readonly table: string;
  readonly key: Key;
  /** By name of what is counted. */
  readonly by: Readonly<Record<string, number>>;
  readonly most?: Readonly<Record<string, number>>;
  /** Seconds since 1970. */
  readonly expiresAt: number;
};

/** What the writes of one transaction count, as writes of it. */
export function countingWrites(writes: readonly Write[]): Write[] {
  const all = writes.flatMap(({ counts = [] }) => counts);
  const byItem = Map.groupBy(all, ({ table, key: { pk, sk } }) => `${table} ${pk} ${sk}`);
  return [...byItem.values()].flatMap((ofItem) => {
    const [first] = ofItem;
    const summed = ofItem.map(({ by }) => by).reduce(added);
    const by = Object.fromEntries(Object.entries(summed).filter(([, number]) => number !== 0));
    if (first === undefined || Object.keys(by).length === 0) return [];
    const most = Object.assign({}, ...ofItem.map((one) => one.most));
    return [toWrite({ ...first, by, most })];
  });
}

function added(one: Counting["by"], other: Counting["by"]): Counting["by"] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...names].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]),
  );
}

function toWrite({ label, table, key, by, most = {}, expiresAt }: Counting): Write {
  const counted = Object.entries(by).map(([name, number], index) => ({ name, number, index }));
  const limited = counted.flatMap(({ name, number, index }) => {
    const limit = most[name];
    return limit === undefined || number < 0 ? [] : [{ index, limit: limit - number }];
  });
  const sums = counted.map(
    ({ index }) => `#c${index} = if_not_exists(#c${index}, :none) + :c${index}`,
  );
  const conditions = limited.map(
    ({ index }) => `(attribute_not_exists(#c${index}) OR #c${index} <= :m${index})`,
  );
  const Update = {
    TableName: table,
    Key: key,
    UpdateExpression: `SET ${sums.join(", ")}, expiresAt = :end`,
    ...(conditions.length === 0 ? {} : { ConditionExpression: conditions.join(" AND ") }),
    ExpressionAttributeNames: Object.fromEntries(
      counted.map(({ name, index }) => [`#c${index}`, name]),
    ),
    ExpressionAttributeValues: {
      ":none": 0,
      ":end": expiresAt,
      ...Object.fromEntries(counted.map(({ number, index }) => [`:c${index}`, number])),
      ...Object.fromEntries(limited.map(({ index, limit }) => [`:m${index}`, limit])),
    },
  };
  return { label, item: { Update } };
}
