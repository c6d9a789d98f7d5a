import { expect, test } from "vitest";
import { aCommitment, at, northside } from "../../test/fixtures/case-story.ts";
import { localDate } from "../kernel/time.ts";
import { plus } from "../kernel/time.ts";
import type { DueBetween } from "../commitments/promise/commitment.store.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { figureList } from "./figure-list.ts";
import type { FigureRequest } from "./figure-list.ts";

const DUE = at("2027-05-06T10:00:00-04:00");
const luis = { id: "luis", name: "Luis Reyes" };
const kept = { status: "kept", keptAt: DUE } as const;
const promises: Commitment[] = [
  aCommitment({ id: "cmt_4", dueAt: plus(DUE, 1) }),
  aCommitment({ id: "cmt_3", dueAt: DUE, ...kept }),
  aCommitment({ id: "cmt_2", dueAt: DUE, ...kept, kind: "update", department: "service" }),
  aCommitment({ id: "cmt_1", dueAt: DUE, ...kept, tally: { closed: { by: luis, kind: "staff" } } }),
];

async function listed(query: Partial<FigureRequest>) {
  const countingBetween = async ({ status }: DueBetween) =>
    promises.filter((one) => one.status === status);
  const made = await figureList(
    { countingBetween },
    {
      figure: "keptOnTime",
      from: localDate("2027-05-01"),
      to: localDate("2027-05-31"),
      dealer: northside,
      brand: undefined,
      now: plus(DUE, 2),
      limit: 50,
      after: undefined,
      ...query,
    },
  );
  if (!made.ok) throw new Error(made.failure.code);
  return { ids: made.value.items.map(({ id }) => id), next: made.value.next };
}

test("REPORT-5: behind a figure of a row stand exactly its promises", async () => {
  expect((await listed({})).ids).toEqual(["cmt_1", "cmt_2", "cmt_3"]);
  expect((await listed({ figure: "openOverdue" })).ids).toEqual(["cmt_4"]);
  expect((await listed({ owner: "luis" })).ids).toEqual(["cmt_1"]);
  expect((await listed({ department: "service" })).ids).toEqual(["cmt_2"]);
  expect((await listed({ kind: "callback" })).ids).toEqual(["cmt_1", "cmt_3"]);
  expect((await listed({ figure: "disputed" })).ids).toEqual([]);
});

test("page by page, each once", async () => {
  const first = await listed({ limit: 2 });
  expect(first).toMatchObject({ ids: ["cmt_1", "cmt_2"] });
  const second = await listed({ limit: 2, after: first.next });
  expect(second).toEqual({ ids: ["cmt_3"], next: undefined });
});

test("a period that is none is refused", async () => {
  await expect(listed({ from: localDate("2027-06-01") })).rejects.toThrow("invalid-request");
});
