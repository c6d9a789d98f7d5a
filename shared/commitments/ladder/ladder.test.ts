import { describe, expect, test } from "vitest";
import { aCommitment, at } from "../../../test/fixtures/case-story.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import type { LadderStep } from "../../directory/document/values.schema.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { NextAction } from "../../story/parts/commitment.schema.ts";
import {
  actionAfter,
  actionOnceAcknowledged,
  climbedBy,
  firstAction,
  stepsAbove,
} from "./ladder.ts";
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
    expect(stepsAbove(climb(steps), 0, NEVER, DUE)).toEqual([after]);
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
    expect(firstAction(climb(steps), DAILY, at("2026-12-10T09:00:00-05:00")).exhausted).toBe(false);
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

describe("a promise whose due time had passed when it was made", () => {
  const steps: readonly LadderStep[] = [
    { after: "PT0M", notify: ["owner"] },
    { after: "PT30M", notify: ["manager"] },
    { after: "PT240M", notify: ["general-manager"] },
  ];
  const due = at("2026-12-10T10:00:00-05:00");
  const nextOf = (minutes: number) => {
    const promisedAt = plus(due, minutes * MINUTE);
    return actionAfter(climb(steps, { dueAt: due, promisedAt, level: 0 }), DAILY, promisedAt).next;
  };

  test("begins at due and leaves out the steps that had passed by then", () => {
    expect(nextOf(29)).toMatchObject({ level: 1 });
    expect(nextOf(30)).toMatchObject({ level: 2 });
    expect(nextOf(60)).toEqual({ kind: "step", level: 2, at: plus(due, 240 * MINUTE) });
  });
});

describe("an escalation before due", () => {
  const steps: readonly LadderStep[] = [
    { after: "-PT30M", notify: ["owner"] },
    { after: "PT0M", notify: ["owner"] },
    { after: "PT5M", notify: ["manager"] },
  ];

  test("does not replace the step at due, which comes then; what was due later was told", () => {
    const early = climb(steps, { level: 2 });
    const { next } = actionAfter(early, DAILY, plus(DUE, -60 * MINUTE));
    expect(next).toEqual({ kind: "step", level: 1, at: DUE });
    expect(actionAfter(early, DAILY, DUE).next.kind).toBe("digest");
  });
});

test("the last step repeats though the ladder has ended", () => {
  const steps: readonly LadderStep[] = [{ after: "PT0M", notify: ["owner"], repeat: "daily" }];
  expect(actionAfter(climb(steps, { level: 0 }), DAILY, DUE)).toEqual({
    next: { kind: "repeat", level: 0, at: at("2026-12-11T09:00:00-05:00") },
    exhausted: true,
  });
});

test("a date that nobody can move holds up no step that comes before it", () => {
  const steps: readonly LadderStep[] = [
    { after: "PT0M", notify: ["owner"] },
    { after: "PT5M", notify: ["manager"] },
  ];
  const nextBefore = (notAfter: string) =>
    says(actionAfter(climb(steps, { level: 0, notAfter: at(notAfter) }), DAILY, DUE).next);
  // Fifteen minutes later the department is closed.
  expect(nextBefore("2026-12-11T10:00:00-05:00")).toBe("step 2026-12-11T09:00:00-05:00");
  expect(nextBefore("2026-12-10T23:00:00-05:00")).toBe("step 2026-12-10T23:00:00-05:00");
  expect(nextBefore("2026-12-10T18:00:00-05:00")).toBe("step 2026-12-10T18:05:00-05:00");
});

describe("a ladder that is new to a promise", () => {
  const steps: readonly LadderStep[] = [
    { after: "-PT30M", notify: ["owner"] },
    { after: "PT0M", notify: ["owner"] },
    { after: "PT60M", notify: ["manager"] },
  ];
  const climbed = (now: string) => {
    const { level, rung } = climbedBy(climb(steps, { level: 7 }), DAILY, at(now));
    return [level, rung.exhausted, says(rung.next)];
  };

  test("counts as climbed as far as its steps have passed, to the very instant", () => {
    expect(climbed("2026-12-10T17:19:59-05:00")).toEqual([
      null,
      false,
      "step 2026-12-10T17:34:59-05:00",
    ]);
    expect(climbed("2026-12-10T17:20:00-05:00")).toEqual([
      0,
      false,
      "step 2026-12-10T17:50:00-05:00",
    ]);
    expect(climbed("2026-12-10T17:50:00-05:00")).toEqual([
      1,
      false,
      "step 2026-12-11T09:50:00-05:00",
    ]);
    expect(climbed("2026-12-11T10:00:00-05:00")).toEqual([
      2,
      true,
      "digest 2026-12-12T09:00:00-05:00",
    ]);
  });
});

describe("“I have it”", () => {
  const steps: readonly LadderStep[] = [
    { after: "-PT30M", notify: ["owner"] },
    { after: "PT0M", notify: ["owner"], repeat: "daily" },
  ];
  const now = at("2026-12-10T10:00:00-05:00");
  const after = (nextAction: NextAction) =>
    actionOnceAcknowledged(climb(steps, { nextAction }), DAILY, now);

  test("drops the reminder before due, and leaves what comes at due or later", () => {
    const due = { kind: "step", level: 1, at: DUE } as const;
    expect(after({ kind: "step", level: 0, at: plus(DUE, -30 * MINUTE) })).toEqual(due);
    for (const later of [
      due,
      { kind: "repeat", level: 0, at: DUE } as const,
      { kind: "digest", at: DUE } as const,
      { kind: "step", level: 9, at: DUE } as const,
    ]) {
      expect(after(later)).toEqual(later);
    }
  });

  test("of a promise without a next action leads to the digest after its due time", () => {
    const { nextAction: _none, ...idle } = climb(steps);
    expect(says(actionOnceAcknowledged(idle, DAILY, now))).toBe("digest 2026-12-11T09:00:00-05:00");
  });
});
