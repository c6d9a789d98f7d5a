import { describe, expect, test } from "vitest";
import { aCommitment, at } from "../../../test/fixtures/case-story.ts";
import type { Opening } from "../../directory/opening.ts";
import type { LadderStep } from "../../directory/dealer.schema.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { NextAction } from "../../story/parts/commitment.schema.ts";
import { actionAfter, firstAction, stepsAbove } from "./ladder.ts";
import type { Climb } from "./ladder.ts";

const ZONE = "America/New_York";
const DAILY: Opening = {
  zone: ZONE,
  hours: [
    {
      dayOfWeek: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
      opens: "09:00",
      closes: "18:00",
    },
  ],
  special: [],
};
const NEVER: Opening = { zone: ZONE, hours: [], special: [] };

/** Thursday, ten minutes before the department closes. */
const DUE = at("2026-12-10T17:50:00-05:00");

function climb(steps: readonly LadderStep[], over: Partial<Climb> = {}): Climb {
  const policy = { version: "test", steps: [...steps] };
  const promisedAt = at("2026-12-07T09:00:00-05:00");
  return { ...aCommitment({ promisedAt }), dueAt: DUE, policy, ...over };
}

const says = (action: NextAction) => `${action.kind} ${toOffsetText(ZONE, action.at)}`;

describe("what comes after a step", () => {
  const daily = { after: "PT0M", notify: ["owner" as const], repeat: "daily" as const };
  const onTop = (after: string) => [daily, { after, notify: ["manager" as const] }];

  test("a step and a repeat that meet at the same opening are one mail, that of the step", () => {
    // Ten minutes later is too soon after the first, so it comes at the next opening as well.
    const met = climb(onTop("PT10M"), { level: 0 });
    expect(actionAfter(met, DAILY, DUE)).toEqual({
      next: { kind: "step", level: 1, at: at("2026-12-11T09:00:00-05:00") },
      exhausted: false,
    });
  });

  test("a repeat comes first where the next step is later", () => {
    const later = climb(onTop("PT11M"), { level: 0 });
    expect(actionAfter(later, DAILY, DUE)).toEqual({
      next: { kind: "repeat", level: 0, at: at("2026-12-11T09:00:00-05:00") },
      exhausted: false,
    });
  });

  test("only the step that was reached is repeated", () => {
    const above = climb(onTop("PT30M"), { level: 1 });
    expect(says(actionAfter(above, DAILY, DUE).next)).toBe("digest 2026-12-11T09:00:00-05:00");
    expect(actionAfter(climb([daily]), DAILY, DUE).next.kind).toBe("step");
  });
});

describe("fifteen minutes lie between two steps", () => {
  const steps: readonly LadderStep[] = [
    { after: "PT0M", notify: ["owner"] },
    { after: "PT30M", notify: ["manager"] },
  ];
  const due = at("2026-12-10T12:00:00-05:00");
  const nextAt = (minutesLate: number) => {
    const fired = plus(due, minutesLate * MINUTE);
    const { next } = actionAfter(climb(steps, { level: 0, dueAt: due }), DAILY, fired);
    return says(next);
  };

  test("a step keeps its time up to fifteen minutes after the one before", () => {
    expect(nextAt(0)).toBe("step 2026-12-10T12:30:00-05:00");
    expect(nextAt(15)).toBe("step 2026-12-10T12:30:00-05:00");
    expect(nextAt(16)).toBe("step 2026-12-10T12:31:00-05:00");
  });
});

describe("a ladder that has nothing left", () => {
  test("is silent until the due time where all its steps lie before", () => {
    const early = climb([{ after: "-PT30M", notify: ["owner"] }], { level: 0 });
    const fired = at("2026-12-09T17:20:00-05:00");
    expect(actionAfter(early, DAILY, fired)).toEqual({
      next: { kind: "digest", at: at("2026-12-11T09:00:00-05:00") },
      exhausted: true,
    });
  });

  test("counts plain minutes and days where the department never opens again", () => {
    const steps: readonly LadderStep[] = [
      { after: "-PT30M", notify: ["owner"] },
      { after: "PT30M", notify: ["manager"] },
    ];
    const [before, after] = stepsAbove(climb(steps), -1, NEVER, DUE);
    expect([before?.nominal, after?.nominal]).toEqual([
      plus(DUE, -30 * MINUTE),
      plus(DUE, 30 * MINUTE),
    ]);
    const { next } = actionAfter(climb(steps, { level: 1 }), NEVER, DUE);
    expect(says(next)).toBe("digest 2026-12-11T17:50:00-05:00");
  });
});

describe("the first action of a promise", () => {
  const steps: readonly LadderStep[] = [
    { after: "-PT30M", notify: ["owner"] },
    { after: "PT10M", notify: ["manager"] },
  ];

  test("skips a step whose very instant it is", () => {
    const first = (now: string) => firstAction(climb(steps), DAILY, at(now)).next;
    expect(first("2026-12-10T17:19:59-05:00")).toMatchObject({ kind: "step", level: 0 });
    expect(first("2026-12-10T17:20:00-05:00")).toMatchObject({ kind: "step", level: 1 });
  });

  test("is the digest of the next open day where no step is ahead", () => {
    expect(firstAction(climb(steps), DAILY, at("2026-12-10T18:00:00-05:00"))).toEqual({
      next: { kind: "digest", at: at("2026-12-11T09:00:00-05:00") },
      exhausted: true,
    });
  });
});
