import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "vitest";
import { northside } from "../../../test/fixtures/case-story.ts";
import { createMemoryTables } from "../../../test/simulation/memory-tables.ts";
import { systemRandom as random } from "../../kernel/random.ts";
import { instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { dailyKeys } from "../../platform/dynamodb/keys/chore-keys.ts";
import { queryWork } from "../../platform/dynamodb/query-work.ts";
import { createCommit } from "../../platform/dynamodb/transaction.ts";
import { TO_BE_PLANNED, nextDaily } from "./daily-writes.ts";
import { createDirectoryStore } from "./directory.store.ts";
import { planForgottenMornings } from "./plan-forgotten-mornings.ts";

const NINE = instant(Date.parse("2027-05-10T09:00:00Z"));

let { tables } = createMemoryTables();
let directory = createDirectoryStore(tables, random);

beforeEach(async () => {
  ({ tables } = createMemoryTables());
  directory = createDirectoryStore(tables, random);
  await directory.putDealer(northside, undefined);
  await directory.putDealer({ ...northside, id: "southside" }, undefined);
  // As an older version left it, which knew of no mornings.
  const Key = dailyKeys.next("southside");
  await tables.client.send(new DeleteCommand({ TableName: tables.cases, Key }));
  const next = { seen: TO_BE_PLANNED, next: NINE };
  await createCommit(tables, random)([nextDaily(tables, "northside", next)]);
});

const mornings = async () => (await plannedBy(NINE)).map(({ kind, id, at }) => ({ kind, id, at }));
const plannedBy = async (until: Instant) =>
  (await queryWork(tables, until)).filter(({ kind }) => kind === "daily");

test("a dealer without a planned morning gets one, and a planned one stays", async () => {
  expect(await mornings()).toEqual([{ kind: "daily", id: "northside", at: NINE }]);
  await planForgottenMornings({ tables, commit: createCommit(tables, random), directory })();
  expect(await mornings()).toEqual([
    { kind: "daily", id: "southside", at: TO_BE_PLANNED },
    { kind: "daily", id: "northside", at: NINE },
  ]);
});

test("once is enough, but not before it was done", async () => {
  let asked = 0;
  const dealers = async () => {
    asked += 1;
    if (asked === 1) throw new Error("the table is away");
    return directory.dealers();
  };
  const plan = planForgottenMornings({
    tables,
    commit: createCommit(tables, random),
    directory: { dealers },
  });
  await expect(plan()).rejects.toThrow("away");
  expect(await plannedBy(plus(NINE, -1))).toEqual([]);
  await plan();
  expect(await mornings()).toHaveLength(2);
  await plan();
  expect(asked).toBe(2);
});
