import { describe, expect, test } from "vitest";
import type { Opening } from "../../directory/opening/opening.ts";
import { DAY, instant, plus } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { invalid } from "../../kernel/invalid.ts";
import { dueSchema } from "./due.schema.ts";
import { resolveDue } from "./due.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;

const newYork: Opening = {
  zone: "America/New_York",
  hours: [
    { dayOfWeek: [...WEEKDAYS], opens: "08:00", closes: "12:00" },
    { dayOfWeek: [...WEEKDAYS], opens: "13:00", closes: "18:00" },
    { dayOfWeek: ["Saturday"], opens: "09:00", closes: "11:00" },
  ],
  special: [[{ validFrom: "2026-12-25", validThrough: "2027-01-02" }]],
};
const gone: Opening = {
  ...newYork,
  special: [[{ validFrom: "2026-06-01", validThrough: "2040-01-01" }]],
};

function resolved(due: unknown, now: string, opening = newYork): string {
  const result = resolveDue(dueSchema.parse(due), { opening, now: instant(Date.parse(now)) });
  return result.ok ? toOffsetText(opening.zone, result.value.dueAt) : result.failure.code;
}

describe("a due time", () => {
  test.each<[string, unknown, string, string]>([
    [
      "is an instant",
      { at: "2026-03-10T12:00:00Z" },
      "2026-03-09T09:00Z",
      "2026-03-10T08:00:00-04:00",
    ],
    [
      "may lie in closed time",
      { at: "2026-03-08T03:30:00-04:00" },
      "2026-03-07T09:00Z",
      "2026-03-08T03:30:00-04:00",
    ],
    [
      "T-4: a wall time that does not exist moves on by the gap",
      { local: "2026-03-08T02:30" },
      "2026-03-07T09:00Z",
      "2026-03-08T03:30:00-04:00",
    ],
    [
      "a wall time that comes twice is its first pass",
      { local: "2026-11-01T01:30" },
      "2026-10-31T09:00Z",
      "2026-11-01T01:30:00-04:00",
    ],
    [
      "is so many open minutes away",
      { within: "PT60M" },
      "2026-03-10T11:30:00-04:00",
      "2026-03-10T13:30:00-04:00",
    ],
    [
      "is the close of today while it is open",
      { by: "end-of-day" },
      "2026-03-10T12:30:00-04:00",
      "2026-03-10T18:00:00-04:00",
    ],
    [
      "is the close of the next open day once today has closed",
      { by: "end-of-day" },
      "2026-03-07T11:00:00-05:00",
      "2026-03-09T18:00:00-04:00",
    ],
    [
      "T-6: tomorrow counts from the date, not from the night",
      { by: "tomorrow-morning" },
      "2026-03-09T00:30:00-04:00",
      "2026-03-10T12:00:00-04:00",
    ],
    [
      "a morning whose noon comes after the close ends with it",
      { by: "tomorrow-morning" },
      "2026-03-06T17:00:00-05:00",
      "2026-03-07T11:00:00-05:00",
    ],
    [
      "tomorrow is the close of the next open day",
      { by: "tomorrow" },
      "2026-03-07T10:00:00-05:00",
      "2026-03-09T18:00:00-04:00",
    ],
    [
      "the end of the week is its last open day's close",
      { by: "end-of-week" },
      "2026-03-04T10:00:00-05:00",
      "2026-03-07T11:00:00-05:00",
    ],
    [
      "the end of the week is next week's when none is left",
      { by: "end-of-week" },
      "2026-03-07T11:00:00-05:00",
      "2026-03-14T11:00:00-04:00",
    ],
    [
      "the end of the week leaves out a closed week",
      { by: "end-of-week" },
      "2026-12-25T10:00:00-05:00",
      "2027-01-09T11:00:00-05:00",
    ],
    ["has not passed", { at: "2026-03-09T09:00:00Z" }, "2026-03-09T09:00Z", "promise-in-past"],
    ["is not years away", { at: "2050-01-01T00:00:00Z" }, "2026-03-09T09:00Z", "invalid-request"],
  ])("%s", (_name, due, now, expected) => {
    expect(resolved(due, now)).toBe(expected);
  });

  test.each([
    { within: "PT1M" },
    { by: "end-of-day" },
    { by: "end-of-week" },
    { at: "2026-06-02T09:00:00Z" },
  ])("is refused when nobody opens within a year: %j", (due) => {
    expect(resolved(due, "2026-06-01T09:00:00Z", gone)).toBe("never-open");
  });

  test.each([
    {},
    { at: "2026-03-10T12:00:00Z", by: "tomorrow" },
    { at: "2026-03-10 12:00" },
    { at: "2026-03-10T12:00:00" },
    { at: "2026-02-30T12:00:00Z" },
    { local: "2026-02-30T12:00" },
    { local: "2026-03-10T24:00" },
    { within: "PT0M" },
    { within: "-PT30M" },
    { within: "soon" },
    { within: "P9999D" },
    { by: "yesterday" },
    { local: "2026-03-10T12:000" },
    { local: "x2026-03-10T12:00" },
    { within: "PT500001M" },
    { on: "2026-03-10" },
  ])("is told in exactly one way that makes sense: not %j", (due) => {
    expect(dueSchema.safeParse(due).success).toBe(false);
  });

  test("may be spelled with the other ways left out, and span 500,000 minutes at most", () => {
    const at = "2026-03-10T12:00:00Z";
    expect(dueSchema.safeParse({ at, local: undefined }).success).toBe(true);
    expect(dueSchema.safeParse({ within: "PT500000M" }).success).toBe(true);
    expect(dueSchema.safeParse({ within: "soon" }).error?.issues).toHaveLength(1);
  });
});

describe("a due time that is no promise", () => {
  const now = instant(Date.parse("2026-03-09T09:00Z"));
  const asked = (at: number, notBefore?: number) =>
    resolveDue(
      { at: instant(at) },
      {
        opening: newYork,
        now,
        ...(notBefore === undefined ? {} : { notBefore: instant(notBefore) }),
      },
    );

  test("has passed, also at this very instant; what was claimed may have", () => {
    expect(asked(now)).toEqual({
      ok: false,
      failure: {
        code: "promise-in-past",
        params: { dueAt: "2026-03-09T05:00:00-04:00" },
        errors: [invalid("/due", "due-passed")],
      },
    });
    expect(asked(now + 1).ok).toBe(true);
    const before = plus(now, -DAY);
    expect(asked(before, before).ok).toBe(true);
    expect(asked(before - 1, before).ok).toBe(false);
  });

  test("is more than five years away, in days or in so few open minutes", () => {
    const tooFar = {
      ok: false,
      failure: {
        code: "invalid-request",
        detail: "due-too-far",
        errors: [invalid("/due", "due-too-far")],
      },
    };
    const last = plus(now, 5 * 366 * DAY);
    expect(asked(last).ok).toBe(true);
    expect(asked(last + 1)).toEqual(tooFar);
    const hardly: Opening = {
      zone: "Europe/London",
      hours: [{ dayOfWeek: ["Monday"], opens: "09:00", closes: "09:01" }],
      special: [],
    };
    expect(resolveDue({ within: "PT500H" }, { opening: hardly, now })).toEqual(tooFar);
  });

  test("is one that nobody could keep, or none at all", () => {
    expect(resolveDue({ by: "tomorrow" }, { opening: gone, now: plus(now, 90 * DAY) })).toEqual({
      ok: false,
      failure: { code: "never-open" },
    });
    expect(() => resolveDue({}, { opening: newYork, now })).toThrow(RangeError);
  });
});
