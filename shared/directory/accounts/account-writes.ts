import { instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { accountWorkKeys } from "../../platform/dynamodb/keys/account-keys.ts";
import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { ACCOUNT_POLICY } from "./account-policy.ts";
import type { AccountWork } from "./account.schema.ts";

type Asked = Pick<AccountWork, "at" | "by" | "open" | "end" | "again"> & {
  /** `dealer:northside` or `brand:aurora`. */
  readonly reference: string;
  /** Tells it apart from others at the same place, in their order. */
  readonly name: string;
  /** When it is to be done. */
  readonly due: Instant;
};

export function accountWork(
  { cases }: Pick<Tables, "cases">,
  { reference, name, due, at, by, open, end, again }: Asked,
): Write {
  const Item = {
    ...accountWorkKeys.one(reference, name),
    ...workAttributes(reference, due),
    kind: "account",
    data: { id: reference.replace(/^\w+:/, ""), reference },
    at,
    by: { id: by.id, name: by.name },
    open,
    end,
    again,
    tries: 0,
  };
  return { label: "account-work", item: { Put: { TableName: cases, Item } } };
}

type Saving = Pick<Asked, "reference" | "name" | "at" | "by"> & {
  /** Addresses in lower case, by the version that is replaced and by the new one. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Nobody is invited: who sets up a house tells its people when it is ready. */
  readonly quiet: boolean;
};

/**
 * What a document that is written calls for, in its transaction. Whoever is on another document has an account, or
 * gets one by what was written there.
 */
export async function accountWrites(
  tables: Pick<Tables, "client" | "cases" | "directory">,
  { before, after, quiet, ...saving }: Saving,
): Promise<readonly Write[]> {
  const added = quiet ? [] : after.filter((email) => !before.includes(email));
  const end = before.filter((email) => !after.includes(email));
  const open = await newAmong(tables, added, saving.reference);
  const { name, at } = saving;
  const common = { ...saving, again: false };
  return [
    ...(open.length === 0
      ? []
      : [accountWork(tables, { ...common, name: `${name}#open`, due: instant(0), open, end: [] })]),
    ...(end.length === 0
      ? []
      : [
          accountWork(tables, {
            ...common,
            name: `${name}#end`,
            due: plus(at, ACCOUNT_POLICY.endsAfterMilliseconds),
            open: [],
            end,
          }),
        ]),
  ];
}

const SIDE_BY_SIDE = 20;

/** Those whom no other place names. */
async function newAmong(
  tables: Pick<Tables, "client" | "directory">,
  emails: readonly string[],
  reference: string,
): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < emails.length; from += SIDE_BY_SIDE) {
    const some = emails.slice(from, from + SIDE_BY_SIDE);
    const places = await Promise.all(some.map((email) => placesOf(tables, email)));
    found.push(...some.filter((_, index) => places[index]?.every((one) => one === reference)));
  }
  return found;
}

async function placesOf(
  { client, directory }: Pick<Tables, "client" | "directory">,
  email: string,
): Promise<string[]> {
  const items = await queryAll(
    { client },
    {
      TableName: directory,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": directoryKeys.staffPartition(email) },
      ConsistentRead: true,
    },
  );
  return items.map(({ sk }) => String(sk));
}
