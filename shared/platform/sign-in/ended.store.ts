import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../../kernel/hash.ts";
import { asciiAddress } from "../../kernel/mail-address.ts";
import { DAY, instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { sessionKeys } from "../dynamodb/keys/session-keys.ts";
import type { Item } from "../dynamodb/stored.ts";
import type { Tables } from "../dynamodb/tables.ts";
import { unlessRefused } from "./unless-refused.ts";
import type { Ended } from "./session-law.ts";

/** Longer than any provider lets a token be renewed without asking who it is. */
const REMEMBERED_MILLISECONDS = 400 * DAY;

/** Under what a person's sessions are kept; it names nobody. */
export function personOf(email: string): string {
  return sha256("sessions of", asciiAddress(email) ?? email).slice(0, 32);
}

/** Since when older sessions and older tokens of a person count no more. */
export function createEndedStore({ client, cases }: Pick<Tables, "client" | "cases">) {
  const TableName = cases;
  const end = async (email: string, what: keyof Ended, at: Instant): Promise<void> => {
    const command = new UpdateCommand({
      TableName,
      Key: sessionKeys.ended(personOf(email)),
      UpdateExpression: "SET #what = :at, expiresAt = :expires",
      // Whoever said so last counts, also where their two requests overtook each other.
      ConditionExpression: "attribute_not_exists(#what) OR #what < :at",
      ExpressionAttributeNames: { "#what": what },
      ExpressionAttributeValues: {
        ":at": at,
        ":expires": Math.ceil((at + REMEMBERED_MILLISECONDS) / 1_000),
      },
    });
    await unlessRefused(client.send(command));
  };
  return {
    ended: async (email: string): Promise<Ended> => {
      const Key = sessionKeys.ended(personOf(email));
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return toEnded(Item);
    },

    /** Every session and token of theirs that is not newer. */
    endAll: (email: string, at: Instant): Promise<void> => end(email, "everywhere", at),

    /** Sessions of somebody who was taken off a document; what a token may do the document says. */
    endRemoved: (email: string, at: Instant): Promise<void> => end(email, "removed", at),
  };
}

export function toEnded(item: Item | undefined): Ended {
  const at = (value: unknown) => (typeof value === "number" ? instant(value) : undefined);
  return { everywhere: at(item?.["everywhere"]), removed: at(item?.["removed"]) };
}
