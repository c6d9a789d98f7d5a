import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommitment } from "../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { newReference } from "../kernel/ids.ts";
import { systemRandom } from "../kernel/random.ts";
import { DAY, plus } from "../kernel/time.ts";
import { createCommit } from "../platform/dynamodb/transaction.ts";
import { createCommitmentStore } from "../commitments/promise/commitment.store.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { createReadCountingAtDealers, createReadDueAtDealers } from "./due-at-dealers.ts";

const { dueAt } = aCommitment();
/** More than one statement takes, with two states each. */
const DEALERS = Array.from({ length: 30 }, (_, number) => `dealer-${number}`);
const PERIOD = { from: dueAt, until: plus(dueAt, 1000) };

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => database[Symbol.asyncDispose]());

test("REPORT-2: finds of many dealers, with few calls, what a Query finds of each, also what was moved out of its period", async () => {
  const store = createCommitmentStore(database.tables);
  const made = async (changes: Partial<Commitment>) => {
    const own = { id: `cmt_${newReference(systemRandom)}`, reference: newReference(systemRandom) };
    const create = store.create(aCommitment({ ...changes, ...own }));
    expect((await createCommit(database.tables, systemRandom)([create])).ok).toBe(true);
  };
  await made({ dealer: "dealer-0", status: "open" });
  await made({ dealer: "dealer-0", status: "kept", dueAt: PERIOD.until });
  await made({ dealer: "dealer-0", status: "withdrawn" });
  await made({ dealer: "dealer-0", dueAt: plus(PERIOD.from, -1) });
  await made({ dealer: "dealer-0", dueAt: plus(PERIOD.until, 1) });
  await made({ dealer: "elsewhere", host: { dealer: "dealer-29", department: "sales" } });
  await made({ dealer: "elsewhere" });
  // Over 1 MB, which is several pages.
  for (let number = 0; number < 5; number += 1)
    await made({ dealer: "dealer-7", what: "long".repeat(80_000) });

  // Promised for the period and moved out of it too late; and for before it, with a time in it.
  const late = { by: { id: "ana", name: "Ana Lopez" }, department: "sales", dealer: "dealer-3" };
  await made({
    dealer: "dealer-3",
    status: "kept",
    dueAt: plus(PERIOD.until, 90 * DAY),
    tally: { countsAt: PERIOD.from, late },
  });
  await made({
    dealer: "dealer-3",
    dueAt: PERIOD.until,
    tally: { countsAt: plus(PERIOD.from, -1), late },
  });

  database.calls();
  const found = await createReadDueAtDealers(database.tables)({
    ...PERIOD,
    dealers: DEALERS,
    statuses: ["open", "kept"],
  });
  expect(database.calls().length).toBeLessThan(10);
  const counts = [...found].map(([dealer, promises]) => [dealer, promises.length]);
  expect(Object.fromEntries(counts)).toEqual({
    "dealer-0": 2,
    "dealer-3": 1,
    "dealer-7": 5,
    "dealer-29": 1,
  });
  for (const dealer of DEALERS) {
    const each = await Promise.all(
      (["open", "kept"] as const).map((status) => store.dueBetween({ ...PERIOD, dealer, status })),
    );
    expect(byId(found.get(dealer) ?? [])).toEqual(byId(each.flat()));
  }

  const counting = await createReadCountingAtDealers(database.tables)({
    ...PERIOD,
    dealers: DEALERS,
    statuses: ["open", "kept"],
  });
  for (const dealer of DEALERS) {
    const one = await Promise.all(
      (["open", "kept"] as const).map((status) =>
        store.countingBetween({ ...PERIOD, dealer, status }),
      ),
    );
    expect(byId(counting.get(dealer) ?? [])).toEqual(byId(one.flat()));
  }
  expect(counting.get("dealer-3")).toEqual([
    expect.objectContaining({ status: "kept", dueAt: plus(PERIOD.until, 90 * DAY) }),
  ]);
});

function byId(promises: readonly Commitment[]): Commitment[] {
  return promises.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
