import { afterAll, beforeAll, expect, test } from "vitest";
import { TOKEN, aCase, base } from "../../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../../test/fixtures/test-database.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import { newReference } from "../../kernel/ids.ts";
import { systemRandom } from "../../kernel/random.ts";
import { createCommit } from "../../platform/dynamodb/transaction.ts";
import { createCaseStore } from "../../story/case.store.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { caseForCustomer } from "./case-access.ts";
import { requestLink } from "./request-link.ts";
import { caseForStaffOrHost } from "./staff-case.ts";

/** One read of one item: not the story, which is a hundred here and may be thousands. */
const ONE_READ = ["GetItemCommand"];

const REFERENCE = newReference(systemRandom);

let database: TestDatabase;
let cases: CaseStore;

beforeAll(async () => {
  database = await openTestDatabase();
  cases = createCaseStore(database.tables);
  const commit = createCommit(database.tables, systemRandom);
  const remarks = Array.from({ length: 90 }, (_, at) =>
    cases.record({
      ...base,
      reference: REFERENCE,
      id: `evt_${at}`,
      at: plus(base.at, at * MINUTE),
      type: "case.noted",
      text: "Rang, nobody there",
    }),
  );
  await commit([...cases.open(aCase({ reference: REFERENCE })), ...remarks]);
});
afterAll(async () => database[Symbol.asyncDispose]());

test("CASE-11: a wrong token costs one read of one item, none and a wrong reference nothing more", async () => {
  database.calls();
  expect((await caseForCustomer(cases, REFERENCE, "wrong")).ok).toBe(false);
  expect(database.calls()).toEqual(ONE_READ);
  expect((await caseForCustomer(cases, REFERENCE, undefined)).ok).toBe(false);
  expect((await caseForCustomer(cases, "nonsense", TOKEN)).ok).toBe(false);
  expect(database.calls()).toEqual([]);
});

test("CASE-11: its own token costs one read more than the story", async () => {
  database.calls();
  const found = await caseForCustomer(cases, REFERENCE, TOKEN);
  expect(found.ok && (await cases.since(found.value, base.at)).events).toHaveLength(90);
  expect(database.calls()).toEqual(["GetItemCommand", "QueryCommand"]);
});

test("CASE-11: whoever guesses an address for the link costs one read", async () => {
  const deps = {
    cases,
    recentDealers: async () => undefined,
    clock: { now: () => base.at },
    random: systemRandom,
    commit: createCommit(database.tables, systemRandom),
  };
  database.calls();
  await requestLink(deps, REFERENCE, { email: "eve@example.com" });
  expect(database.calls()).toEqual(ONE_READ);
});

test("CASE-11: staff of elsewhere cost the case and its promises, and not what happened", async () => {
  const nobody = async () => undefined;
  const directory = { dealer: nobody, brand: nobody, partner: nobody };
  database.calls();
  const deps = {
    cases,
    directory,
    clock: { now: () => base.at },
    random: systemRandom,
    commit: createCommit(database.tables, systemRandom),
  };
  const found = await caseForStaffOrHost(deps, "eve@elsewhere.example", REFERENCE);
  expect(found.ok).toBe(false);
  expect(database.calls()).toEqual(["GetItemCommand", "QueryCommand"]);
});
