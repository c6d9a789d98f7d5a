import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommitment } from "../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { newReference } from "../kernel/ids.ts";
import { systemRandom } from "../kernel/random.ts";
import { plus } from "../kernel/time.ts";
import { createCommit } from "../platform/dynamodb/transaction.ts";
import { createCommitmentStore } from "../commitments/promise/commitment.store.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { createReadDueAtDealers } from "./due-at-dealers.ts";

const { dueAt } = aCommitment();
/** More than one statement takes, with two states each. */
const DEALERS = Array.from({ length: 30 }, (_, number) => `dealer-${number}`);
const PERIOD = { from: dueAt, until: plus(dueAt, 1000) };

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => database[Symbol.asyncDispose]());

test("finds of many dealers, with few calls, what a Query finds of each", async () => {
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

  database.calls();
  const found = await createReadDueAtDealers(database.tables)({
    ...PERIOD,
    dealers: DEALERS,
    statuses: ["open", "kept"],
  });
  expect(database.calls().length).toBeLessThan(10);
  const counts = [...found].map(([dealer, promises]) => [dealer, promises.length]);
  expect(Object.fromEntries(counts)).toEqual({ "dealer-0": 2, "dealer-7": 5, "dealer-29": 1 });
  for (const dealer of DEALERS) {
    const each = await Promise.all(
      (["open", "kept"] as const).map((status) => store.dueBetween({ ...PERIOD, dealer, status })),
    );
    const byId = (promises: readonly Commitment[]) =>
      promises.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    expect(byId(found.get(dealer) ?? [])).toEqual(byId(each.flat()));
  }
});
