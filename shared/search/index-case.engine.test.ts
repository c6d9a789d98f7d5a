import { afterAll, beforeAll, expect, test } from "vitest";
import { aCase } from "../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { systemRandom } from "../kernel/random.ts";
import { createCommit } from "../platform/dynamodb/transaction.ts";
import { createCaseStore } from "../story/case.store.ts";
import type { Case } from "../story/parts/case.schema.ts";
import { indexCase } from "./index-case.ts";
import { MOST_PARTS, partKey } from "./search-keys.ts";
import { createSearchStore } from "./search.store.ts";
import type { SearchStore } from "./search.store.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => database[Symbol.asyncDispose]());

function deps() {
  const { tables } = database;
  const commit = createCommit(tables, systemRandom);
  return { commit, cases: createCaseStore(tables), searches: createSearchStore(tables) };
}

async function opened(reference: string, name = "Rosa Núñez"): Promise<Case> {
  const matter = aCase({ reference, customer: { name, email: "rosa@example.com" } });
  await deps().commit(deps().cases.open(matter));
  return matter;
}

async function leadsTo(part: string, dealer: string): Promise<string[]> {
  const { places } = await deps().searches.byPart(dealer, partKey("text", part));
  return [...places.keys()];
}

test("CASE-21: a case is found under its parts, and under new ones once it is put right", async () => {
  const matter = await opened("7KZ3MQ2W4D");
  const { dealer, reference } = matter;
  expect(await indexCase(deps(), reference)).toBe(true);
  expect(await leadsTo("nun", dealer)).toEqual([reference]);
  expect(await leadsTo("nun", "another")).toEqual([]);
  expect(await indexCase(deps(), reference)).toBe(false);
  const next = { ...matter, customer: { name: "Rosa Diaz" }, details: 1 };
  await deps().commit(deps().cases.changeDetails(matter, next));
  expect(await indexCase(deps(), reference)).toBe(true);
  expect(await leadsTo("nun", dealer)).toEqual([]);
  expect(await leadsTo("dia", dealer)).toEqual([reference]);
  expect(await leadsTo("ros", dealer)).toEqual([reference]);
});

test("CASE-21: broken off anywhere it is done from there by the next, and nothing is left of an erased case", async () => {
  const matter = await opened("7KZ3MQ2W4E", "Ophelia Quist");
  const { dealer, reference } = matter;
  const dying = (name: keyof SearchStore) => ({
    ...deps(),
    searches: { ...deps().searches, [name]: () => Promise.reject(new Error("died")) },
  });
  for (const step of ["write", "lead", "leadNoMore"] as const)
    await expect(indexCase(dying(step), reference)).rejects.toThrow("died");
  expect(await indexCase(deps(), reference)).toBe(true);
  expect(await leadsTo("qui", dealer)).toEqual([reference]);
  const { cases, commit } = deps();
  const erased = { request: "ppl_1", at: matter.openedAt };
  const Key = { pk: `CASE#${reference}`, sk: "CASE" };
  const Update = {
    TableName: database.tables.cases,
    Key,
    UpdateExpression: "SET #data.#erased = :erased",
    ExpressionAttributeNames: { "#data": "data", "#erased": "erased" },
    ExpressionAttributeValues: { ":erased": erased },
  };
  await commit([{ label: "case", item: { Update } }]);
  expect((await cases.case(reference))?.erased).toEqual(erased);
  await expect(indexCase(dying("leadNoMore"), reference)).rejects.toThrow("died");
  expect(await indexCase(deps(), reference)).toBe(true);
  expect(await leadsTo("qui", dealer)).toEqual([]);
  expect(await deps().searches.record(reference)).toBeUndefined();
  expect(await indexCase(deps(), reference)).toBe(false);
});

test("CASE-21: who is slower writes nothing of an older case", async () => {
  const matter = await opened("7KZ3MQ2W4F", "Wilhelmina Aust");
  const { dealer, reference } = matter;
  await indexCase(deps(), reference);
  let isFirst = true;
  const slow = {
    ...deps(),
    cases: {
      // What it reads is overtaken before it writes.
      glance: async (of: string) => {
        const now = await deps().cases.glance(of);
        if (isFirst) {
          isFirst = false;
          const next = { ...matter, customer: { name: "Mina Aust" }, details: 1 };
          await deps().commit(deps().cases.changeDetails(matter, next));
          await indexCase(deps(), reference);
        }
        return now;
      },
    },
  };
  await indexCase(slow, reference);
  expect(await leadsTo("wil", dealer)).toEqual([]);
  expect(await leadsTo("min", dealer)).toEqual([reference]);
});

test("CASE-21: whatever its people are called, a case costs so many small items and no more", async () => {
  const name = `${"Maximiliana-Alexandra".repeat(14)} ${"Ω".repeat(300)}`;
  const { reference } = await opened("7KZ3MQ2W4G", name);
  await indexCase(deps(), reference);
  const record = await deps().searches.record(reference);
  expect(record?.parts.length).toBeLessThanOrEqual(MOST_PARTS);
  await opened("7KZ3MQ2W4H", "Rosa Diaz");
  await indexCase(deps(), "7KZ3MQ2W4H");
  expect((await deps().searches.record("7KZ3MQ2W4H"))?.parts.length).toBeLessThan(14);
});
