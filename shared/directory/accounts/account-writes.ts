import { instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { accountWorkKeys } from "../../platform/dynamodb/keys/account-keys.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
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
 * What a document that is written calls for, in its transaction. Who among the new was invited elsewhere, or has
 * signed in, is found out when it is done: that another document names them does not say so.
 */
export function accountWrites(
  tables: Pick<Tables, "cases">,
  { before, after, quiet, ...saving }: Saving,
): readonly Write[] {
  const open = quiet ? [] : after.filter((email) => !before.includes(email));
  const end = before.filter((email) => !after.includes(email));
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
