import { describe, expect, test } from "vitest";
import { aCommitment, at } from "../../../test/fixtures/case-story.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import { catchUp } from "./catch-up.ts";
import type { Climb } from "./ladder.ts";

/** A Thursday noon; steps of the default ladder come 30 before, at due, 30, 120 and 960 after. */
const DUE = at("2026-12-10T12:00:00-05:00");
const opening: Opening = {
  zone: "America/New_York",
  hours: [{ dayOfWeek: ["Thursday"], opens: "09:00", closes: "18:00" }],
  special: [],
};

function caughtUp(level: number, minutes: number, lateMilliseconds: number, over?: Partial<Climb>) {
  const promise = aCommitment({ promisedAt: at("2026-12-07T09:00:00-05:00"), dueAt: DUE, ...over });
  const action = { kind: "step", level, at: plus(DUE, minutes * MINUTE) } as const;
  return catchUp(promise, action, opening, plus(action.at, lateMilliseconds));
}

describe("a step that comes late", () => {
  test("LADDER-4: was held up by an outage from twelve minutes on, not by a busy minute", () => {
    expect(caughtUp(1, 0, 12 * MINUTE)).toEqual({ level: 1, missed: [], held: false });
    expect(caughtUp(1, 0, 12 * MINUTE + 1)).toEqual({ level: 1, missed: [], held: true });
  });

  test("speaks for those that the outage swallowed, at the step where the promise is by now", () => {
    expect(caughtUp(1, 0, 29 * MINUTE)).toEqual({ level: 1, missed: [], held: true });
    expect(caughtUp(1, 0, 30 * MINUTE)).toEqual({ level: 2, missed: [1], held: true });
    expect(caughtUp(1, 0, 120 * MINUTE)).toEqual({ level: 3, missed: [1, 2], held: true });
    expect(caughtUp(2, 30, 90 * MINUTE)).toEqual({ level: 3, missed: [2], held: true });
  });

  test("speaks for none that had passed when it was promised, but for the one at due", () => {
    const after = (minutes: number) => ({ promisedAt: plus(DUE, minutes * MINUTE) });
    expect(caughtUp(1, 0, 75 * MINUTE, after(60))).toEqual({ level: 1, missed: [], held: true });
    expect(caughtUp(1, 0, 45 * MINUTE, after(30))).toEqual({ level: 1, missed: [], held: true });
    expect(caughtUp(1, 0, 45 * MINUTE, after(29)).level).toBe(2);
  });

  test("is not held up by us where it was due before it was promised", () => {
    const promisedAt = plus(DUE, 60 * MINUTE);
    expect(caughtUp(1, 0, 72 * MINUTE, { promisedAt }).held).toBe(false);
    expect(caughtUp(1, 0, 72 * MINUTE + 1, { promisedAt }).held).toBe(true);
  });
});

describe("a reminder before due", () => {
  test("still reminds after an outage while the due time is ahead", () => {
    expect(caughtUp(0, -30, 20 * MINUTE)).toEqual({ level: 0, missed: [], held: true });
  });

  test("that would come at the due time is false: the step at due takes its place", () => {
    expect(caughtUp(0, -30, 30 * MINUTE)).toEqual({ level: 1, missed: [], held: true });
    expect(caughtUp(0, -5, 5 * MINUTE - 1)).toEqual({ level: 0, missed: [], held: false });
    expect(caughtUp(0, -5, 5 * MINUTE)).toEqual({ level: 1, missed: [], held: false });
  });

  test("speaks for an earlier one that an outage swallowed", () => {
    const steps = [
      { after: "-PT60M", notify: ["owner" as const] },
      { after: "-PT30M", notify: ["owner" as const] },
    ];
    const policy = { version: "test", steps };
    expect(caughtUp(0, -60, 40 * MINUTE, { policy })).toEqual({
      level: 1,
      missed: [0],
      held: true,
    });
    // At the due time both are false, and nothing is there to take their place.
    expect(caughtUp(0, -60, 60 * MINUTE, { policy })).toEqual({ level: 0, missed: [], held: true });
  });
});
