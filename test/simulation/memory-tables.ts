import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from "@aws-sdk/client-dynamodb";
import {
  CALENDAR,
  CASES,
  DIRECTORY,
  ERASED,
  tableShapes,
} from "../../shared/platform/dynamodb/table-shapes.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { copyOf } from "./copy-of.ts";
import { holds, updated } from "./expression.ts";
import type { Item } from "./expression.ts";

type Input = Record<string, any>;

/** What a call to the engine asks for, as the SDK's commands carry it. */
export type Command = { readonly input: Input; readonly constructor: { readonly name: string } };

/** `GetCommand` is `Get`, also where a bundler calls it `_GetCommand`. */
export function nameOf({ name }: { readonly name: string }): string {
  return name.replace(/^_+/, "").replace(/Command\d*$/, "");
}

export type MemoryTables = {
  readonly tables: Tables;
  /** Runs one command at once, as the engine would. */
  readonly run: (command: Command) => Item;
  /** Every item of a table, in no order. */
  readonly items: (table: string) => Item[];
  /** Holds from now on what the other does; items are never changed, so both may hold the same. */
  readonly goOnFrom: (other: MemoryTables) => void;
};

/** What an index may hold under the key that is asked for; looking at the rest is most of a query. */
function indexed(
  table: ReadonlyMap<string, ReadonlyMap<string, Item>>,
  hash: string,
  values: Item,
): Item[] {
  const asked = new Set(Object.values(values));
  const found: Item[] = [];
  for (const of of table.values()) {
    for (const item of of.values()) if (asked.has(item[hash])) found.push(item);
  }
  return found;
}

/** Each write of a batch, with the table it is to. */
export function writesOf({ RequestItems }: Input): (readonly [kind: string, write: Input])[] {
  const asked = Object.entries(RequestItems as Record<string, Record<string, Input>[]>);
  return asked.flatMap(([TableName, requests]) =>
    requests.map(({ PutRequest, DeleteRequest }) =>
      PutRequest === undefined
        ? (["Delete", { TableName, ...DeleteRequest }] as const)
        : (["Put", { TableName, ...PutRequest }] as const),
    ),
  );
}

/**
 * The tables in memory, for tests that need thousands of databases: conditions, transactions and
 * indexes as the contract suites of the stores demand, at once and without a network. `onPut` sees
 * each item of the cases table that is new, as its stream would.
 */
export function createMemoryTables(
  send: (command: Command, run: (command: Command) => Item) => Promise<Item> = (command, run) =>
    new Promise((resolve) => resolve(run(command))),
  onNew: (item: Item) => void = () => undefined,
): MemoryTables {
  const stored = new Map(
    tableShapes.map(({ name }) => [name, new Map<string, Map<string, Item>>()]),
  );
  const partition = (table: string, pk: string) => {
    const of = stored.get(table)!;
    if (!of.has(pk)) of.set(pk, new Map());
    return of.get(pk)!;
  };
  const find = (table: string, { pk, sk }: Item) =>
    partition(table, pk as string).get(sk as string);
  const store = (table: string, item: Item) => {
    const of = partition(table, item["pk"] as string);
    const isNew = !of.has(item["sk"] as string);
    of.set(item["sk"] as string, item);
    if (isNew && table === CASES.name) onNew(item);
  };
  const scope = (input: Input, item: Item | undefined) => ({
    item,
    names: input["ExpressionAttributeNames"] ?? {},
    values: input["ExpressionAttributeValues"] ?? {},
  });

  /** The write if its condition holds, undefined if not. */
  function prepared(kind: string, input: Input): (() => void) | undefined {
    const key = kind === "Put" ? input["Item"] : input["Key"];
    const present = find(input["TableName"], key);
    if (!holds(input["ConditionExpression"], scope(input, present))) return undefined;
    if (kind === "Put") {
      const item = copyOf(input["Item"]);
      return () => store(input["TableName"], item);
    }
    if (kind === "Delete") {
      return () => void partition(input["TableName"], key.pk).delete(key.sk);
    }
    if (kind === "ConditionCheck") return () => undefined;
    const item = updated(input["UpdateExpression"], scope(input, present));
    return () => store(input["TableName"], { ...key, ...item });
  }

  function query(input: Input): Item {
    const table = stored.get(input["TableName"])!;
    const index = tableShapes
      .find(({ name }) => name === input["TableName"])!
      .indexes.find(({ name }) => name === input["IndexName"]);
    const range = index?.range ?? "sk";
    const hash =
      index === undefined ? Object.values(input["ExpressionAttributeValues"] as Item) : [];
    const from =
      index === undefined
        ? hash.flatMap((pk) => [...(table.get(pk as string)?.values() ?? [])])
        : indexed(table, index.hash, input["ExpressionAttributeValues"] as Item);
    const order = (item: Item) => [item[range], item["pk"], item["sk"]].join("\u0000");
    const start = input["ExclusiveStartKey"] as Item | undefined;
    const way = input["ScanIndexForward"] === false ? -1 : 1;
    const compare = (left: string, right: string) =>
      left < right ? -way : Number(left > right) * way;
    const found = from
      .filter((item) => holds(input["KeyConditionExpression"], scope(input, item)))
      .map((item) => ({ item, at: order(item) }))
      .filter(({ at }) => start === undefined || compare(at, order(start)) > 0)
      .toSorted((left, right) => compare(left.at, right.at))
      .map(({ item }) => item);
    const page = found.slice(0, input["Limit"] ?? found.length);
    const Items = page
      .filter((item) => holds(input["FilterExpression"], scope(input, item)))
      .map(copyOf);
    const last = page.length < found.length ? page.at(-1) : undefined;
    return { Items, ...(last === undefined ? {} : { LastEvaluatedKey: last }) };
  }

  function transact(input: Input): Item {
    const writes = (input["TransactItems"] as Record<string, Input>[]).map(
      (item) => Object.entries(item).map(([kind, one]) => prepared(kind, one))[0],
    );
    if (writes.every((write) => write !== undefined)) {
      for (const write of writes) write();
      return {};
    }
    throw new TransactionCanceledException({
      message: "cancelled",
      $metadata: {},
      CancellationReasons: writes.map((write) => ({
        Code: write === undefined ? "ConditionalCheckFailed" : "None",
      })),
    });
  }

  function run({ input, constructor }: Command): Item {
    const name = nameOf(constructor);
    switch (name) {
      case "Get": {
        const item = find(input["TableName"], input["Key"]);
        return item === undefined ? {} : { Item: copyOf(item) };
      }
      case "BatchGet": {
        const asked = Object.entries(input["RequestItems"] as Record<string, { Keys: Item[] }>);
        const found = asked.map(([table, { Keys }]) => [
          table,
          Keys.flatMap((key) => find(table, key) ?? []).map(copyOf),
        ]);
        return { Responses: Object.fromEntries(found) };
      }
      case "Query":
        return query(input);
      case "BatchWrite":
        for (const [kind, one] of writesOf(input)) prepared(kind, one)?.();
        return {};
      case "TransactWrite":
        return transact(input);
      default: {
        const write = prepared(name, input);
        if (write !== undefined) {
          write();
          return {};
        }
        throw new ConditionalCheckFailedException({ message: "refused", $metadata: {} });
      }
    }
  }

  const client = { send: (command: unknown) => send(command as Command, run) };
  return {
    tables: {
      client: client as unknown as Tables["client"],
      cases: CASES.name,
      calendar: CALENDAR.name,
      directory: DIRECTORY.name,
      erased: ERASED.name,
    },
    run,
    items: (table) => [...stored.get(table)!.values()].flatMap((of) => [...of.values()]),
    goOnFrom: (other) => {
      for (const name of stored.keys()) {
        for (const item of other.items(name)) {
          partition(name, item["pk"] as string).set(item["sk"] as string, item);
        }
      }
    },
  };
}
