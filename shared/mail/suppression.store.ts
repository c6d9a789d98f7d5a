import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../kernel/hash.ts";
import { guardKeys } from "../platform/dynamodb/keys.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { MessageClass } from "./mail.schema.ts";

/** What a reader may be spared; transactional mail stops for a dead address alone. */
export type Declined = Exclude<MessageClass, "transactional">;

export type SuppressionStore = ReturnType<typeof createSuppressionStore>;

/** Which addresses get which mail no more, across all cases. Keys are hashes: no address is in them. */
export function createSuppressionStore(tables: Pick<Tables, "client" | "cases">) {
  const { client, cases: TableName } = tables;

  const update = (email: string, expression: string, value?: boolean): Write => ({
    label: "suppression",
    item: {
      Update: {
        TableName,
        Key: guardKeys.suppression(sha256(email.toLowerCase())),
        UpdateExpression: expression,
        ...(value === undefined ? {} : { ExpressionAttributeValues: { ":yes": value } }),
      },
    },
  });

  const read = async (email: string) => {
    const Key = guardKeys.suppression(sha256(email.toLowerCase()));
    const { Item = {} } = await client.send(
      new GetCommand({ TableName, Key, ConsistentRead: true }),
    );
    return Item;
  };

  return {
    /** Read before every try, and never from a copy: whoever declines has declined from then on. */
    blocks: async (email: string, messageClass: MessageClass): Promise<boolean> => {
      // `dead`: the address came back for good, so nothing goes there, whatever the class.
      const { dead, [messageClass]: declined } = await read(email);
      return dead === true || (messageClass !== "transactional" && declined === true);
    },

    /** The address does not work. */
    bury: (email: string): Write => update(email, "SET dead = :yes", true),

    /** It works after all. */
    revive: (email: string): Write => update(email, "REMOVE dead"),

    /** Whether the reader has said so of all of these; a dead address has said nothing. */
    hasDeclined: async (email: string, classes: readonly Declined[]): Promise<boolean> => {
      const known = await read(email);
      return classes.every((one) => known[one] === true);
    },

    /** The reader wants no more of these. */
    decline: (email: string, classes: readonly Declined[]): Write =>
      update(email, `SET ${classes.map((one) => `${one} = :yes`).join(", ")}`, true),
  };
}
