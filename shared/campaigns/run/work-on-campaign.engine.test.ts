import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { timersOn } from "../../../functions/wiring/open-timers.ts";
import { openTestDatabase } from "../../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../../test/fixtures/test-database.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import { createDirectoryStore } from "../../directory/store/directory.store.ts";
import { ENDLESS_PATIENCE } from "../../kernel/patience.ts";
import { systemRandom } from "../../kernel/random.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import { createSuppressionStore } from "../../mail/fate/suppression.store.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { findKey } from "../../story/find-keys.ts";
import { forgetInAudiences } from "../audience/forget-in-audiences.ts";
import { campaignInputSchema } from "../campaign/campaign-input.ts";
import { createCampaignStore } from "../campaign/campaign.store.ts";
import { beginCampaign } from "./begin-campaign.ts";
import { pauseCampaign, startCampaign, stopCampaign } from "./turn-campaign.ts";
import { workOnCampaign } from "./work-on-campaign.ts";

const NOW = instantTextSchema.parse("2027-05-10T10:00:00+01:00");
const bath = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
const runner = {
  brand: { id: "aurora" },
  staff: { id: "care", name: "Care", email: "care@aurora.example" },
};

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await createDirectoryStore(database.tables, systemRandom).putDealer(bath, undefined, NOW);
});
afterAll(() => database[Symbol.asyncDispose]());

function depsOn(tables: Tables) {
  const directory = createDirectoryStore(tables, systemRandom);
  const schedules = { arm: async () => {}, disarm: async () => {} };
  return {
    ...timersOn({ tables, random: systemRandom, directory, schedules }),
    clock: { now: () => NOW },
    campaigns: createCampaignStore(tables),
    suppressions: createSuppressionStore(tables),
  };
}

/** Calls go through until so many were made; whoever asks then has died. */
function dyingAfter(tables: Tables, calls: number) {
  const state = { left: calls };
  const send = (command: never) => {
    state.left -= 1;
    return state.left < 0 ? Promise.reject(new Error("died")) : tables.client.send(command);
  };
  const client = { send } as unknown as DynamoDBDocumentClient;
  return { tables: { ...tables, client }, state };
}

let campaigns = 0;

async function running(more: object = {}) {
  campaigns += 1;
  const input = campaignInputSchema.parse({
    name: `Lease end ${campaigns}`,
    purpose: `Lease end ${campaigns}`,
    dealer: "bath",
    texts: { en: { subject: "Your lease", body: "Your lease ends in spring." } },
    audience: [1, 2, 3].map((one) => ({
      name: "Ida Berg",
      email: `ida-${campaigns}-${one}@example.com`,
    })),
    promise: { what: "Call", department: "service", due: { local: "2027-05-21T17:00" } },
    ...more,
  });
  const deps = depsOn(database.tables);
  const begun = await beginCampaign(deps, input, runner, NOW);
  if (!begun.ok) throw new Error(JSON.stringify(begun.failure));
  const asked = { brand: "aurora", id: begun.value.campaign.id };
  expect(await startCampaign(deps, asked, NOW)).toMatchObject({ ok: true });
  return asked;
}

const works = (tables: Tables, asked: { brand: string; id: string }) =>
  workOnCampaign(depsOn(tables), asked, ENDLESS_PATIENCE);

test("CAMPAIGN-4: wherever it dies, two that go on side by side write to each once", async () => {
  let done = false;
  for (let calls = 0; !done; calls += 1) {
    const asked = await running();
    const { tables, state } = dyingAfter(database.tables, calls);
    await works(tables, asked).catch(() => undefined);
    done = state.left >= 0;
    await Promise.all([works(database.tables, asked), works(database.tables, asked)]);
    const deps = depsOn(database.tables);
    // Whoever lost their last race left the rest to the next round.
    await works(database.tables, asked);
    const recipients = await deps.campaigns.recipients(asked.id);
    expect(
      recipients.map(({ number, state: is }) => [number, is]),
      `died after ${calls}`,
    ).toEqual([
      [0, "written"],
      [1, "written"],
      [2, "written"],
    ]);
    expect(new Set(recipients.map(({ reference }) => reference)).size).toBe(3);
    expect(await deps.campaigns.tally(asked.id)).toMatchObject({ written: 3, today: 3 });
    for (const { reference = "" } of recipients) {
      const story = await deps.cases.story(reference);
      expect(story?.events.map(({ type }) => type)).toEqual(["case.opened", "commitment.made"]);
      expect(story?.commitments).toMatchObject([{ kind: "outreach", owner: { id: "luis" } }]);
    }
    for (const one of [1, 2, 3]) {
      const email = `ida-${campaigns}-${one}@example.com`;
      expect((await deps.campaigns.announced("bath", email)).all).toHaveLength(1);
    }
  }
});

test("CAMPAIGN-12: whoever is taken out while one goes on with it is not written to after", async () => {
  const pauses = 40;
  for (let before = 3; before < pauses; before += 3) {
    const asked = await running();
    const deps = depsOn(database.tables);
    const forget = async () => {
      const person = [findKey("email", `ida-${campaigns}-2@example.com`)];
      await forgetInAudiences(deps, { brand: "aurora", dealers: "all", person }, NOW);
      return await deps.campaigns.recipient(asked.id, 1);
    };
    let calls = 0;
    let then: Awaited<ReturnType<typeof forget>>;
    const send = async (command: never) => {
      calls += 1;
      if (calls === before) then = await forget();
      return await database.tables.client.send(command);
    };
    const client = { send } as unknown as DynamoDBDocumentClient;
    await works({ ...database.tables, client }, asked);
    await works(database.tables, asked);
    const [, second] = await deps.campaigns.recipients(asked.id);
    const right = then?.state === "written" || calls < before ? "written" : "skipped";
    expect(second, `taken out before call ${before}`).toMatchObject({ state: right });
    expect((await deps.campaigns.recipients(asked.id)).length).toBe(3);
    expect((await deps.campaigns.audience(asked.id, NOW))?.rows[1]).toMatchObject(
      calls < before ? { name: "Ida Berg" } : { name: "", email: "" },
    );
  }
});

test("CAMPAIGN-7: nothing passes a gate that was shut, whatever was read before", async () => {
  const asked = await running();
  const deps = depsOn(database.tables);
  const tally = await deps.campaigns.tally(asked.id);
  const passes = () =>
    deps.commit([deps.campaigns.countOne(asked.id, tally, "2027-05-10" as never)]);
  expect(await pauseCampaign(deps, asked, NOW)).toMatchObject({ ok: true });
  expect(await passes()).toMatchObject({ failure: { refused: ["gate"] } });
  await works(database.tables, asked);
  expect(await deps.campaigns.recipients(asked.id)).toEqual([]);
  expect(await startCampaign(deps, asked, NOW)).toMatchObject({ ok: true });
  expect(await passes()).toMatchObject({ ok: true });
  expect(await passes()).toMatchObject({ failure: { refused: ["gate"] } });
  expect(await stopCampaign(deps, asked, NOW)).toMatchObject({ ok: true });
  expect(await startCampaign(deps, asked, NOW)).toMatchObject({
    failure: { code: "wrong-state", detail: "campaign-over" },
  });
  expect(await deps.suppressions.gateOf(asked.id)).toBe("closed");
});
