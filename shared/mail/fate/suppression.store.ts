import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../../kernel/hash.ts";
import type { Instant } from "../../kernel/time.ts";
import { batchGet } from "../../platform/dynamodb/batch-get.ts";
import { guardKeys } from "../../platform/dynamodb/keys/guard-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { MessageClass } from "../../story/parts/mail.schema.ts";

/** What a reader may be spared; transactional mail stops for a dead address alone. */
export type Declined = Exclude<MessageClass, "transactional">;

/** `shut` for now, `closed` for good. */
export type Gate = "open" | "shut" | "closed";

type Mark = Declined | "dead";

export type SuppressionStore = ReturnType<typeof createSuppressionStore>;

/** Which addresses get which mail no more, across all cases, and through which sets only what was asked for. Keys are hashes: no address is in them. */
export function createSuppressionStore(tables: Pick<Tables, "client" | "cases">) {
  const { client, cases: TableName } = tables;

  /** By names of their own, since `update` is a word of DynamoDB's. */
  const mark = (email: string, marks: readonly Mark[]): Write => ({
    label: "suppression",
    item: {
      Update: {
        TableName,
        Key: keyOf(email),
        UpdateExpression: `SET ${marks.map((one) => `#${one} = :yes`).join(", ")}`,
        ExpressionAttributeNames: Object.fromEntries(marks.map((one) => [`#${one}`, one])),
        ExpressionAttributeValues: { ":yes": true },
      },
    },
  });

  const read = async (email: string) => {
    const Key = keyOf(email);
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

    /** Of many at once, as lists show it: which of them are dead, and which declined advertising. */
    known: (emails: readonly string[]) => readKnown(tables, emails),

    /** Nothing goes to the address any more. */
    bury: (email: string): Write => mark(email, ["dead"]),

    /** It works after all. */
    revive: (email: string): Write => ({
      label: "suppression",
      item: { Update: { TableName, Key: keyOf(email), UpdateExpression: "REMOVE dead" } },
    }),

    /** Whether the reader has said so of all of these; a dead address has said nothing. */
    hasDeclined: async (email: string, classes: readonly Declined[]): Promise<boolean> => {
      const known = await read(email);
      return classes.every((one) => known[one] === true);
    },

    /**
     * From `at` on only transactional mail goes through the configuration set, or all again. Of words that
     * come in another order than they were said the newest holds. @throws nothing for an older one.
     */
    setPaused: async (set: string, paused: boolean, at: Instant): Promise<void> => {
      const command = new UpdateCommand({
        TableName,
        Key: guardKeys.pausedSet(set),
        UpdateExpression: "SET paused = :paused, saidAt = :at",
        ConditionExpression: "attribute_not_exists(saidAt) OR saidAt < :at",
        ExpressionAttributeValues: { ":paused": paused, ":at": at },
      });
      await client.send(command).catch((error: unknown) => {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      });
    },

    isPaused: async (set: string): Promise<boolean> => {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: guardKeys.pausedSet(set), ConsistentRead: true }),
      );
      return Item?.["paused"] === true;
    },

    /** Whether a campaign may write now; one that nobody started may not. */
    gateOf: (campaign: string): Promise<Gate> => readGate(tables, campaign),

    /** The reader wants no more of these. */
    decline: (email: string, classes: readonly Declined[]): Write => mark(email, classes),
  };
}

function keyOf(email: string) {
  return guardKeys.suppression(sha256(email.toLowerCase()));
}

async function readKnown(
  { client, cases }: Pick<Tables, "client" | "cases">,
  emails: readonly string[],
): Promise<ReadonlyMap<string, "dead" | "declined">> {
  const byKey = new Map(emails.map((email) => [keyOf(email).pk, email]));
  const items = await batchGet({ client }, cases, [...byKey.values()].map(keyOf));
  return new Map(
    items.flatMap(({ pk, dead, marketing }) => {
      const email = byKey.get(pk);
      if (email === undefined || (dead !== true && marketing !== true)) return [];
      return [[email, dead === true ? "dead" : "declined"] as const];
    }),
  );
}

async function readGate(
  { client, cases: TableName }: Pick<Tables, "client" | "cases">,
  campaign: string,
): Promise<Gate> {
  const Key = guardKeys.campaignGate(campaign);
  const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  return Item?.["gate"] ?? "closed";
}
