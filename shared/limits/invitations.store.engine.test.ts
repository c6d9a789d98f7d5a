import { afterAll, beforeAll, expect, test } from "vitest";
import { NOW } from "../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { DAY, plus } from "../kernel/time.ts";
import { createInvitationLimit } from "./invitations.store.ts";
import { LIMITS } from "./limit-policy.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => database[Symbol.asyncDispose]());

test("ACCOUNT-6: a place has so many invited in a day, and what did not go out is given back", async () => {
  const limit = createInvitationLimit(database.tables);
  const take = () => limit.take("dealer:bath", NOW);
  for (let count = 0; count < LIMITS.invitationsAtPlace.most; count += 1) {
    if (!(await take())) throw new Error(`refused after ${count}`);
  }
  expect(await take()).toBe(false);
  await limit.giveBack("dealer:bath", NOW);
  expect(await take()).toBe(true);
  expect(await take()).toBe(false);
  expect(await limit.take("dealer:york", NOW)).toBe(true);
  expect(await limit.take("dealer:bath", plus(NOW, DAY))).toBe(true);
});
