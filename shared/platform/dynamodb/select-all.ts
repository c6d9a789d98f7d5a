import { ExecuteStatementCommand } from "@aws-sdk/lib-dynamodb";
import type { ExecuteStatementCommandOutput } from "@aws-sdk/lib-dynamodb";
import { sideBySide } from "../../kernel/side-by-side.ts";
import type { Item } from "./stored.ts";
import type { IndexShape } from "./table-shapes.ts";
import type { Tables } from "./tables.ts";

const SELECT_POLICY = {
  /** AWS takes 50 in one statement and reads them one after the other; half of it waits half as long. */
  partitionsOfOneCall: 25,
  lanes: 8,
} as const;

export type Selection = {
  readonly table: string;
  readonly index: IndexShape;
  readonly partitions: readonly string[];
  /** Bounds of the range key, both included. */
  readonly from: string;
  readonly until: string;
  /** Only those whose attribute of this name lies between the two, both included. */
  readonly where?: { readonly attribute: string; readonly from: number; readonly until: number };
};

/**
 * The items of many partitions of an index, in no order: what one Query for each would find. A call of
 * the SDK costs more than what it finds in a partition with little in it.
 */
export async function selectAll(
  { client }: Pick<Tables, "client">,
  { table, index, partitions, from, until, where }: Selection,
): Promise<Item[]> {
  const only = where === undefined ? "" : ` AND ${where.attribute} BETWEEN ? AND ?`;
  const bounds = [from, until, ...(where === undefined ? [] : [where.from, where.until])];
  const most = SELECT_POLICY.partitionsOfOneCall;
  const parts = Array.from({ length: Math.ceil(partitions.length / most) }, (_, part) =>
    partitions.slice(part * most, (part + 1) * most),
  );
  const found = await sideBySide(parts, SELECT_POLICY.lanes, async (part) => {
    // Without the partition keys this would read the whole index, which the functions may not.
    const Statement = `SELECT * FROM "${table}"."${index.name}" WHERE ${index.hash} IN [${part.map(() => "?").join(",")}] AND ${index.range} BETWEEN ? AND ?${only}`;
    const items: Item[] = [];
    let NextToken: string | undefined;
    do {
      const page: ExecuteStatementCommandOutput = await client.send(
        new ExecuteStatementCommand({ Statement, Parameters: [...part, ...bounds], NextToken }),
      );
      items.push(...(page.Items ?? []));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return items;
  });
  return found.flat();
}
