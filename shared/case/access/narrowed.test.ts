import { describe, expect, test } from "vitest";
import { NOW, aCase, aCommitment, anAppointment } from "../../../test/fixtures/case-story.ts";
import { DAY, MINUTE, plus } from "../../kernel/time.ts";
import { isNarrowed } from "./narrowed.ts";

const after = (days: number) => plus(NOW, days * DAY);
const story = (over: Partial<Parameters<typeof isNarrowed>[0]> = {}) => ({
  case: aCase(),
  appointments: [],
  commitments: [],
  ...over,
});

describe("CASE-18: an old key reads", () => {
  test("thirty days after the case was opened, or the key replaced", () => {
    expect(isNarrowed(story(), plus(after(30), -MINUTE))).toBe(false);
    expect(isNarrowed(story(), after(30))).toBe(true);
    const replaced = aCase({ tokenSince: after(5) });
    expect(isNarrowed(story({ case: replaced }), after(34))).toBe(false);
    expect(isNarrowed(story({ case: replaced }), after(35))).toBe(true);
  });

  test("thirty days after the end of a visit, and of a cancelled one after it was cancelled", () => {
    const times = { start: after(60), end: after(60) };
    const visits = (status: "confirmed" | "cancelled", changedAt = NOW) =>
      story({ appointments: [anAppointment({ ...times, status, changedAt })] });
    expect(isNarrowed(visits("confirmed"), after(89))).toBe(false);
    expect(isNarrowed(visits("confirmed"), after(90))).toBe(true);
    // The dealer cancelled it, long after it was booked and before it would have been.
    expect(isNarrowed(visits("cancelled", after(40)), after(41))).toBe(false);
    expect(isNarrowed(visits("cancelled", after(40)), after(70))).toBe(true);
    expect(isNarrowed(visits("cancelled"), after(31))).toBe(true);
  });

  test("never while a promise is open, and thirty days after it was kept or withdrawn", () => {
    const promise = (over: Parameters<typeof aCommitment>[0]) =>
      story({ commitments: [aCommitment(over)] });
    expect(isNarrowed(promise({}), after(400))).toBe(false);
    const kept = promise({ status: "kept", keptAt: after(50) });
    expect(isNarrowed(kept, after(79))).toBe(false);
    expect(isNarrowed(kept, after(80))).toBe(true);
    const withdrawn = promise({ status: "withdrawn", withdrawnAt: after(50) });
    expect(isNarrowed(withdrawn, after(79))).toBe(false);
    expect(isNarrowed(withdrawn, after(80))).toBe(true);
  });
});
