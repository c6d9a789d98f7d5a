import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { systemRandom } from "../kernel/random.ts";
import { DAY, instant, plus } from "../kernel/time.ts";
import { createReadLog } from "./read-log.store.ts";
import type { ReadLog } from "./read-log.store.ts";

const NOW = instant(1_800_000_000_000);
const ANA = { dealer: "bath", email: "ana@bath.example" };
const opened = (reference: string, at = NOW) => ({ what: "opened" as const, at, reference });

let database: TestDatabase;
let log: ReadLog;

beforeAll(async () => {
  database = await openTestDatabase();
  log = createReadLog(database.tables, systemRandom);
});
afterAll(async () => database[Symbol.asyncDispose]());

test("RIGHTS-15: what somebody read is counted by day and kind, and listed newest first", async () => {
  expect(await log.add(ANA, opened("A"))).toBe(1);
  expect(await log.add({ ...ANA, email: "ANA@bath.example" }, opened("B", plus(NOW, 1)))).toBe(2);
  expect(await log.add(ANA, { what: "found", at: NOW, by: ["name"], count: 0 })).toBe(1);
  expect(await log.add(ANA, opened("C", plus(NOW, DAY)))).toBe(1);
  expect(await log.add({ ...ANA, dealer: "york" }, opened("D"))).toBe(1);
  const reads = await log.of(ANA, plus(NOW, DAY));
  expect(reads.map(({ what }) => what).toSorted()).toEqual(["found", "opened", "opened", "opened"]);
  expect(reads[0]).toEqual(opened("C", plus(NOW, DAY)));
});

test("RIGHTS-15: it is forgotten after 90 days, also where the table has not removed it yet", async () => {
  expect(await log.of(ANA, plus(NOW, 90 * DAY - 1_000))).toHaveLength(4);
  expect(await log.of(ANA, plus(NOW, 90 * DAY + 1_000))).toEqual([opened("C", plus(NOW, DAY))]);
  expect(await log.of(ANA, plus(NOW, 92 * DAY))).toEqual([]);
});
