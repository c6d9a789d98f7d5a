import { describe, expect, test } from "vitest";
import { aCommitment, at, northside } from "../../test/fixtures/case-story.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { openingOf } from "../directory/opening/opening.ts";
import { plus } from "../kernel/time.ts";
import { figuresOf } from "./figures.ts";

const DUE = at("2027-05-06T10:00:00-04:00");
const opening = openingOf(northside, "sales");

function figures(...changes: readonly Partial<Commitment>[]) {
  const promises = changes.map((change) => aCommitment({ dueAt: DUE, ...change }));
  return figuresOf(promises, () => opening, plus(DUE, 1));
}

describe("the figures of a dealer's promises", () => {
  test("T-51: kept exactly at due is on time, a millisecond later is late", () => {
    const kept = { status: "kept" } as const;
    expect(
      figures({ ...kept, keptAt: DUE }, { ...kept, keptAt: plus(DUE, 1) }, { dueAt: plus(DUE, 1) }),
    ).toMatchObject({ promises: 3, keptOnTime: 1, keptLate: 1, openOverdue: 0 });
  });

  test("what came late because of us is counted apart", () => {
    const tally = { heldUp: true };
    const kept = { status: "kept", keptAt: plus(DUE, 1), tally } as const;
    expect(figures(kept, { tally }, {})).toMatchObject({
      keptLate: 0,
      openOverdue: 1,
      ownFaults: 2,
    });
  });

  test("moves and disputes count as often as they happened", () => {
    const tally = { movedBeforeDue: 2, movedAfterDue: 1, disputed: 1 };
    expect(figures({ tally }, { tally })).toMatchObject({
      movedBeforeDue: 4,
      movedAfterDue: 2,
      disputed: 2,
    });
  });

  test("the way to the first human contact is told in open minutes", () => {
    const promisedAt = at("2027-05-05T17:30:00-04:00");
    const after = (text: string) => ({ promisedAt, tally: { firstContactAt: at(text) } });
    const answer = figures(
      after("2027-05-05T17:40:00-04:00"),
      after("2027-05-06T08:30:00-04:00"),
      after("2027-05-06T13:30:00-04:00"),
      {},
    );
    expect(answer.medianOpenMinutesToFirstContact).toBe(60);
    expect(answer.ninetiethPercentileOpenMinutesToFirstContact).toBe(300);
  });

  test("nothing to divide by is no figure", () => {
    expect(figures()).toMatchObject({
      attemptsPerKeep: null,
      medianOpenMinutesToFirstContact: null,
    });
    expect(figures({ status: "kept", keptAt: DUE, attempts: 3 }).attemptsPerKeep).toBe(3);
  });
});
