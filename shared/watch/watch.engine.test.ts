import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { systemRandom } from "../kernel/random.ts";
import { instant, MINUTE, plus } from "../kernel/time.ts";
import { atItNow } from "./at-it.ts";
import { tagOf } from "./tag-of.ts";
import { createWatchStore } from "./watch.store.ts";
import type { WatchStore } from "./watch.store.ts";

const NOW = instant(1_800_000_000_000);
const DEALER = { kind: "dealer", id: "bath" } as const;
const CASE = { kind: "case", id: "7KZ3MQ2W4D" } as const;
const person = (key: string, at = NOW) => ({
  key,
  at: "bath",
  id: `staff-${key}`,
  name: `Ana ${key}`,
  seenAt: at,
});

let database: TestDatabase;
let store: WatchStore;

beforeAll(async () => {
  database = await openTestDatabase();
  store = createWatchStore(database.tables, systemRandom);
});
afterAll(async () => database[Symbol.asyncDispose]());

test("LIVE-1: what happens changes the mark, and nobody can tell the next from the last", async () => {
  const begun = await store.begin(DEALER, NOW);
  expect(await store.read(DEALER)).toEqual(begun);
  expect(await store.begin(DEALER, NOW)).toEqual(begun);
  await store.renew(DEALER);
  const renewed = await store.read(DEALER);
  expect(renewed?.mark).not.toBe(begun.mark);
  expect(renewed?.mark).toMatch(/^[\w-]{43}$/);
});

test("LIVE-1: where nobody has looked nothing is stored", async () => {
  const place = { kind: "case", id: "NOBODY" } as const;
  await store.renew(place);
  expect(await store.read(place)).toBeUndefined();
});

test("LIVE-2: to ask whether anything has happened is one read", async () => {
  database.calls();
  await store.read(DEALER);
  expect(database.calls()).toEqual(["GetItemCommand"]);
});

test("LIVE-5: who is at it is told to others, and forgotten in minutes", async () => {
  await store.stand(CASE.id, person("a"), [], NOW);
  await store.stand(CASE.id, person("b", plus(NOW, MINUTE)), [], plus(NOW, MINUTE));
  const read = async () => (await store.read(CASE)) ?? { mark: "", atIt: [], mentions: [] };
  const soon = plus(NOW, 2 * MINUTE);
  const both = await read();
  expect(atItNow(both.atIt, "b", soon).others).toEqual([person("a")]);
  expect(atItNow(both.atIt, "b", soon).own).toEqual(person("b", plus(NOW, MINUTE)));
  // Each sees the other; what one does to stay alters nothing for themselves.
  expect(tagOf(both, "a", soon)).not.toBe(tagOf(both, "b", soon));
  const late = plus(NOW, 6 * MINUTE);
  const { others, gone } = atItNow(both.atIt, "b", late);
  expect(others).toEqual([]);
  await store.stand(CASE.id, person("b", late), gone, late);
  expect((await read()).atIt).toEqual([person("b", late)]);
});
