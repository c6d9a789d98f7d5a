import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { campaignKeys } from "../../platform/dynamodb/keys/brand-keys.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import { CASE_SHAPE, readStored, toStored } from "../../platform/dynamodb/stored.ts";
import type { Item } from "../../platform/dynamodb/stored.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { createAnnounced } from "./announced.store.ts";
import { createAudience } from "./audience.store.ts";
import { CAMPAIGN_KEPT, secondsOf } from "./campaign-kept.ts";
import type { Campaign } from "./campaign.schema.ts";
import { createGate } from "./gate.store.ts";
import { createPlanTurns } from "./plan-turn.store.ts";
import { createRecipients } from "./recipients.store.ts";

const schema = async () => (await import("./campaign.schema.ts")).campaignSchema;

const MOST_SHOWN = 50;

export type CampaignStore = ReturnType<typeof createCampaignStore>;

/** Campaigns, their audiences, and what became of each one of them. */
export function createCampaignStore(tables: Pick<Tables, "client" | "cases">) {
  const { client, cases } = tables;
  const read = (item: Item): Promise<Campaign> => readStored(item, schema);
  return {
    ...createAudience(tables),
    ...createRecipients(tables),
    ...createGate(tables),
    ...createAnnounced(tables),
    ...createPlanTurns(tables),

    begin: (campaign: Campaign): Write => ({
      label: "campaign",
      item: { Put: { TableName: cases, Item: toItem(campaign) } },
    }),

    /** `campaign` is refused when somebody changed it since. */
    change: (campaign: Campaign): Write => ({
      label: "campaign",
      item: {
        Put: {
          TableName: cases,
          Item: toItem(campaign),
          ConditionExpression: "#data.#revision = :seen",
          ExpressionAttributeNames: { "#data": "data", "#revision": "revision" },
          ExpressionAttributeValues: { ":seen": campaign.revision - 1 },
        },
      },
    }),

    one: async (brand: string, id: string): Promise<Campaign | undefined> => {
      const Key = campaignKeys.one(brand, id);
      const { Item: found } = await client.send(
        new GetCommand({ TableName: cases, Key, ConsistentRead: true }),
      );
      return found === undefined ? undefined : await read(found);
    },

    /** All that are kept. */
    all: async (brand: string): Promise<Campaign[]> => {
      const items = await queryAll(tables, {
        TableName: cases,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": campaignKeys.partition(brand) },
        ConsistentRead: true,
      });
      return await Promise.all(items.map(read));
    },

    /** The newest first. */
    last: async (brand: string): Promise<Campaign[]> => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: cases,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": campaignKeys.partition(brand) },
          ScanIndexForward: false,
          Limit: MOST_SHOWN,
          ConsistentRead: true,
        }),
      );
      return await Promise.all(Items.map(read));
    },
  };
}

/** What somebody is to hear is said with the next round; undefined when nothing is left to do. */
function dueAt({ at, lookAt, tests = [], heldToTell, pauseToTell }: Campaign): Instant | undefined {
  const isToTell = tests.length > 0 || heldToTell !== undefined || pauseToTell === true;
  return isToTell ? at : lookAt;
}

/** In the work while something is left to do for it. */
function toItem(campaign: Campaign) {
  const { reference, id, at, endedAt } = campaign;
  const due = dueAt(campaign);
  const kept =
    endedAt === undefined
      ? plus(at, CAMPAIGN_KEPT.figuresMilliseconds)
      : plus(endedAt, CAMPAIGN_KEPT.figuresMilliseconds);
  return {
    ...campaignKeys.one(reference, id),
    ...(due === undefined ? {} : workAttributes(id, due)),
    kind: "campaign",
    shape: CASE_SHAPE,
    expiresAt: secondsOf(kept),
    ...toStored(campaign, ["id", "reference", "revision"]),
  };
}
