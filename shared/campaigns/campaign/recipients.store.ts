import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { campaignKeys } from "../../platform/dynamodb/keys/brand-keys.ts";
import type { Key } from "../../platform/dynamodb/keys/key.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Item } from "../../platform/dynamodb/stored.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Recipient } from "./campaign.schema.ts";
import { CAMPAIGN_KEPT, secondsOf } from "./campaign-kept.ts";
import { plus } from "../../kernel/time.ts";

/** What comes true of somebody who was written to. */
export const FLAGS = [
  "delivered",
  "bounced",
  "unsent",
  "unsubscribed",
  "came",
  "booked",
  "kept",
  "withdrawn",
] as const;
export type Flag = (typeof FLAGS)[number];

/** What became of each of an audience: an item for each that was decided on, and none for the others. */
export function createRecipients(tables: Pick<Tables, "client" | "cases">) {
  const { client, cases: TableName } = tables;
  return {
    /** `recipient` is refused when it was decided already, but for one that was held. */
    decide: (campaign: string, recipient: Recipient): Write => ({
      label: "recipient",
      item: {
        Put: {
          TableName,
          Item: {
            ...campaignKeys.recipient(campaign, recipient.number),
            kind: "recipient",
            ...recipient,
            expiresAt: secondsOf(plus(recipient.at, CAMPAIGN_KEPT.figuresMilliseconds)),
          },
          ConditionExpression: "attribute_not_exists(pk) OR #state = :held",
          ExpressionAttributeNames: { "#state": "state" },
          ExpressionAttributeValues: { ":held": "held" },
        },
      },
    }),

    recipient: async (campaign: string, number: number): Promise<Recipient | undefined> => {
      const Key = campaignKeys.recipient(campaign, number);
      const { Item: found } = await client.send(
        new GetCommand({ TableName, Key, ConsistentRead: true }),
      );
      return found === undefined ? undefined : await read(found);
    },

    /** In their order. */
    recipients: async (campaign: string): Promise<Recipient[]> => {
      const items = await queryAll(tables, {
        TableName,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :sk)",
        ExpressionAttributeValues: {
          ":pk": campaignKeys.contents(campaign),
          ":sk": campaignKeys.recipients,
        },
        ConsistentRead: true,
      });
      return await Promise.all(items.map(read));
    },

    /** Of these numbers, the last one included: so much is read, however many there are. */
    recipientsBetween: async (campaign: string, first: number, last: number) => {
      const items = await queryAll(tables, {
        TableName,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :last",
        ExpressionAttributeValues: {
          ":pk": campaignKeys.contents(campaign),
          ":first": campaignKeys.recipient(campaign, first).sk,
          ":last": campaignKeys.recipient(campaign, last).sk,
        },
        ConsistentRead: true,
      });
      return await Promise.all(items.map(read));
    },

    /** Said again it changes nothing, in whatever order it comes. */
    note: (
      campaign: string,
      number: number,
      set: readonly Flag[],
      unset: readonly Flag[] = [],
    ): Promise<void> => note(tables, campaignKeys.recipient(campaign, number), { set, unset }),
  };
}

async function read(item: Item): Promise<Recipient> {
  return (await import("./campaign.schema.ts")).recipientSchema.parse(item);
}

type Noted = { readonly set: readonly Flag[]; readonly unset: readonly Flag[] };

async function note(
  { client, cases: TableName }: Pick<Tables, "client" | "cases">,
  Key: Key,
  { set, unset }: Noted,
): Promise<void> {
  const all = [...new Set([...set, ...unset])];
  if (all.length === 0) return;
  const sets = [...new Set(set)].map((flag) => `#${flag} = :yes`).join(", ");
  const removes = unset.map((flag) => `#${flag}`).join(", ");
  const command = new UpdateCommand({
    TableName,
    Key,
    UpdateExpression: [
      ...(sets === "" ? [] : [`SET ${sets}`]),
      ...(removes === "" ? [] : [`REMOVE ${removes}`]),
    ].join(" "),
    ConditionExpression: "attribute_exists(pk)",
    ExpressionAttributeNames: Object.fromEntries(all.map((flag) => [`#${flag}`, flag])),
    ...(sets === "" ? {} : { ExpressionAttributeValues: { ":yes": true } }),
  });
  await client.send(command).catch((error: unknown) => {
    // Its time is over.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  });
}
