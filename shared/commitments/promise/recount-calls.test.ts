import { expect, test } from "vitest";
import { aCommitment, at, northside } from "../../../test/fixtures/case-story.ts";
import { createMemoryTables } from "../../../test/simulation/memory-tables.ts";
import { systemRandom } from "../../kernel/random.ts";
import { createCommit } from "../../platform/dynamodb/transaction.ts";
import { createCommitmentStore } from "./commitment.store.ts";
import { recountCalls } from "./recount-calls.ts";

const HOUR = at("2027-05-10T10:00:00-04:00");
const NOW = at("2027-05-10T09:00:00-04:00");
const promise = aCommitment({ owner: { id: "ana", name: "Ana Lopez" }, callHour: HOUR });

function opened() {
  const { tables } = createMemoryTables();
  const commitments = createCommitmentStore(tables);
  const commit = createCommit(tables, systemRandom);
  const asked = { dealer: "northside", department: "sales", from: HOUR, until: HOUR };
  const load = async () => (await commitments.callLoad(asked)).get(HOUR);
  return { deps: { tables, commitments, commit }, commitments, commit, load };
}

test("LOAD-1: a place is taken with the promise, goes with its owner, and is free once it is closed", async () => {
  const { commitments, commit, load } = opened();
  await commit([commitments.create(promise)]);
  expect(await load()).toEqual({ all: 1, by: new Map([["ana", 1]]) });
  const luis = { ...promise, owner: { id: "luis", name: "Luis Reyes" }, revision: 2 };
  await commit(commitments.replace(luis, promise));
  expect(await load()).toEqual({
    all: 1,
    by: new Map([
      ["ana", 0],
      ["luis", 1],
    ]),
  });
  const again = await commit(commitments.replace(luis, promise));
  expect(again.ok).toBe(false);
  const { callHour: _free, ...kept } = { ...luis, status: "kept", revision: 3 } as const;
  await commit(commitments.replace(kept, luis));
  expect((await load())?.all).toBe(0);
});

test("LOAD-3: the last place is taken once", async () => {
  const { commitments, commit, load } = opened();
  const most = { all: 1, own: 1 };
  const other = { ...promise, id: "cmt_other" };
  expect((await commit([commitments.create(promise, most)])).ok).toBe(true);
  expect(await commit([commitments.create(other, most)])).toEqual({
    ok: false,
    failure: { refused: ["call-place"] },
  });
  expect((await load())?.all).toBe(1);
});

test("LOAD-10: what is counted wrongly is brought into line with the open promises", async () => {
  const { deps, commitments, commit, load } = opened();
  await commit([commitments.create(promise)]);
  const { counts = [], ...write } = commitments.create({ ...promise, id: "cmt_other" });
  // As if another version had closed it, and counted nothing of it.
  await commit([
    {
      ...write,
      item: { Delete: { TableName: deps.tables.cases, Key: { pk: "x", sk: "x" } } },
      counts,
    },
  ]);
  expect((await load())?.all).toBe(2);
  expect(await recountCalls(deps, northside, NOW)).toBe(1);
  expect(await load()).toEqual({ all: 1, by: new Map([["ana", 1]]) });
  expect(await recountCalls(deps, northside, NOW)).toBe(0);
});
