import { expect, test, vi } from "vitest";
import { NOW, aCommitment, northside } from "../../test/fixtures/case-story.ts";
import { countsAt } from "../commitments/promise/punctuality.ts";
import type { DueBetween } from "../commitments/promise/commitment.store.ts";
import type { Commitment, CommitmentStatus } from "../story/parts/commitment.schema.ts";
import { DAY, plus } from "../kernel/time.ts";
import { KEPT_RATE_POLICY, createKeptRates } from "./kept-rate.ts";

const dealer = { ...northside, showKeptRate: true };
const dueAt = plus(NOW, -2 * DAY);
const some = (count: number, changes: Partial<Commitment>) =>
  Array.from({ length: count }, () => aCommitment({ dueAt, ...changes }));
const onTime = { status: "kept", keptAt: dueAt } as const;
const late = { status: "kept", keptAt: plus(dueAt, 1) } as const;

function ratesOf(...promises: Commitment[]) {
  const asked: CommitmentStatus[] = [];
  const countingBetween = async ({ status, from, until }: DueBetween) => {
    asked.push(status);
    return promises.filter(
      (one) => one.status === status && countsAt(one) >= from && countsAt(one) <= until,
    );
  };
  return { rates: createKeptRates({ countingBetween }), asked };
}

test("of what was due and still wanted it tells how much was kept on time, over a period", async () => {
  const { rates } = ratesOf(
    ...some(18, onTime),
    ...some(1, late),
    ...some(1, { status: "open" }),
    ...some(5, { status: "withdrawn" }),
    ...some(2, { ...late, tally: { heldUp: true } }),
    ...some(3, { ...onTime, dueAt: plus(NOW, -100 * DAY) }),
  );
  expect(await rates(dealer, NOW)).toEqual({ onTime: 18, promises: 20, days: 90 });
});

test("fewer than twenty promises are not told of", async () => {
  const { rates } = ratesOf(...some(KEPT_RATE_POLICY.leastPromises - 1, onTime));
  expect(await rates(dealer, NOW)).toBeUndefined();
});

test("nothing is told, and nothing read, unless the dealer wants it", async () => {
  const { rates, asked } = ratesOf(...some(30, onTime));
  expect(await rates(northside, NOW)).toBeUndefined();
  expect(asked).toEqual([]);
});

test("it is worked out once a day", async () => {
  const { rates, asked } = ratesOf(...some(30, onTime));
  await rates(dealer, NOW);
  await rates(dealer, NOW);
  expect(asked).toHaveLength(3);
  await rates(dealer, plus(NOW, DAY));
  expect(asked).toHaveLength(6);
});

test("and anew when the same day comes a second time, as after a clock was set back", async () => {
  const { rates, asked } = ratesOf(...some(30, onTime));
  await rates(dealer, NOW);
  const later = performance.now() + DAY;
  const elapsed = vi.spyOn(performance, "now").mockReturnValue(later);
  await rates(dealer, NOW);
  elapsed.mockRestore();
  expect(asked).toHaveLength(6);
});

test("when it cannot be worked out nothing is told, and the next visitor asks again", async () => {
  let away = true;
  const countingBetween = async () => {
    if (away) throw new Error("the table is away");
    return some(10, onTime);
  };
  const rates = createKeptRates({ countingBetween });
  expect(await rates(dealer, NOW)).toBeUndefined();
  away = false;
  expect(await rates(dealer, NOW)).toEqual({ onTime: 30, promises: 30, days: 90 });
});
