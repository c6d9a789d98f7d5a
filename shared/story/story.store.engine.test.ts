import { afterAll, beforeAll, expect, test } from "vitest";
import { NOW, aCase, aCommitment, base } from "../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { systemRandom } from "../kernel/random.ts";
import { DAY, plus } from "../kernel/time.ts";
import { createCommitmentStore } from "../commitments/promise/commitment.store.ts";
import { createCommit } from "../platform/dynamodb/transaction.ts";
import { createCaseStore } from "./case.store.ts";
import type { CaseStore } from "./case.store.ts";

const DAYS = 400;
const onDay = (day: number) => plus(NOW, (day - DAYS) * DAY);

let database: TestDatabase;
let cases: CaseStore;

/** A remark each day; five days ago a promise was made. */
beforeAll(async () => {
  database = await openTestDatabase();
  cases = createCaseStore(database.tables);
  const commit = createCommit(database.tables, systemRandom);
  const commitment = aCommitment({ promisedAt: onDay(DAYS - 5) });
  await commit([...cases.open(aCase()), createCommitmentStore(database.tables).create(commitment)]);
  for (let day = 0; day <= DAYS; day += 50) {
    const some = Array.from({ length: Math.min(50, DAYS - day + 1) }, (_, at) => day + at);
    await commit(
      some.map((one) =>
        cases.record({
          ...base,
          id: `evt_${one}`,
          at: onDay(one),
          type: "case.noted",
          text: `${one}`,
        }),
      ),
    );
  }
});
afterAll(async () => database[Symbol.asyncDispose]());

test("CASE-12: of a long case an event has the events since what is still open began", async () => {
  database.calls();
  const story = await cases.story(base.reference, { event: `evt_${DAYS}`, now: NOW });
  expect(story?.events.map(({ id }) => id)).toEqual(
    [5, 4, 3, 2, 1, 0].map((ago) => `evt_${DAYS - ago}`),
  );
  expect(story?.commitments).toHaveLength(1);
  expect(story?.case.reference).toBe(base.reference);
  // The head, what stands behind the events, the last day, and since the promise.
  expect(database.calls()).toEqual(Array.from({ length: 4 }, () => "QueryCommand"));
});

test("CASE-12: an event of long ago has all of it", async () => {
  const story = await cases.story(base.reference, { event: "evt_3", now: NOW });
  expect(story?.events).toHaveLength(DAYS + 1);
  expect(story).toEqual(await cases.story(base.reference));
});
