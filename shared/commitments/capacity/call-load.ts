import type { Instant } from "../../kernel/time.ts";
import { callKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { toUtc } from "../../kernel/time.ts";

/** The calls that are promised for one clock hour and not made yet: all of a department's, and by whom. */
export type Promised = { readonly all: number; readonly by: ReadonlyMap<string, number> };

/** By clock hour; what is not there is nothing. */
export type CallLoad = ReadonlyMap<Instant, Promised>;

/** How many there may be at most, this one among them. */
export type MostCalls = { readonly all: number; readonly own: number };

/** The names of what an item counts. */
export const ALL_CALLS = "calls";
const OWN = "of:";
export const callsOf = (owner: string) => `${OWN}${owner}`;

export type LoadAsked = {
  readonly dealer: string;
  readonly department: string;
  readonly from: Instant;
  readonly until: Instant;
};

/** Read on the table itself, since it decides what is promised next. */
export async function readCallLoad(
  tables: Pick<Tables, "client" | "cases">,
  { dealer, department, from, until }: LoadAsked,
): Promise<CallLoad> {
  const items = await queryAll(tables, {
    TableName: tables.cases,
    KeyConditionExpression: "pk = :calls AND sk BETWEEN :from AND :until",
    ExpressionAttributeValues: {
      ":calls": callKeys.partition(dealer, department),
      ":from": toUtc(from),
      ":until": toUtc(until),
    },
    ConsistentRead: true,
  });
  return new Map(items.map((item) => [callKeys.hourOf(item["sk"]), promisedIn(item)] as const));
}

function promisedIn(item: Readonly<Record<string, unknown>>): Promised {
  const numbers = Object.entries(item).flatMap(([name, number]) =>
    typeof number === "number" ? [[name, number] as const] : [],
  );
  const own = numbers.flatMap(([name, number]) =>
    name.startsWith(OWN) ? [[name.slice(OWN.length), number] as const] : [],
  );
  return { all: new Map(numbers).get(ALL_CALLS) ?? 0, by: new Map(own) };
}
