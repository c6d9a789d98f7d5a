import { expect, test } from "vitest";
import type { Opening } from "../../directory/opening/opening.ts";
import { instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { earliestAfter } from "./lead-time.ts";
import type { WorkingTime } from "./lead-time.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;
const opening: Opening = {
  zone: "America/Toronto",
  hours: [{ dayOfWeek: [...WEEKDAYS], opens: "09:00", closes: "17:00" }],
  special: [
    [
      { validFrom: "2026-12-25", validThrough: "2026-12-28" },
      { validFrom: "2027-01-01", validThrough: "2027-01-01" },
      { validFrom: "2026-12-24", validThrough: "2026-12-24", opens: "09:00", closes: "12:00" },
    ],
  ],
};
const toronto: WorkingTime = { opening, workingDays: WEEKDAYS };
const at = (changes: Partial<Opening>): WorkingTime => ({
  ...toronto,
  opening: { ...opening, ...changes },
});

const earliest = (leadTime: string, now: string, working: WorkingTime = toronto) => {
  const found = earliestAfter(leadTime, working, instant(Date.parse(now)));
  return found.ok ? toOffsetText(working.opening.zone, found.value) : found.failure.code;
};

test("TASK-1: three working days after a Friday are Wednesday's close", () => {
  expect(earliest("P3D", "2027-02-26T15:00:00-05:00")).toBe("2027-03-03T17:00:00-05:00");
  // Saturday is none of its days: the same Wednesday, one day fewer.
  expect(earliest("P3D", "2027-02-27T15:00:00-05:00")).toBe("2027-03-03T17:00:00-05:00");
});

test("TASK-1: across Christmas the partner's holidays are no working days", () => {
  // The 24th is a short one, 25 to 28 are closed, 1 January too.
  expect(earliest("P1D", "2026-12-23T10:00:00-05:00")).toBe("2026-12-24T12:00:00-05:00");
  expect(earliest("P3D", "2026-12-23T10:00:00-05:00")).toBe("2026-12-30T17:00:00-05:00");
  expect(earliest("P5D", "2026-12-23T10:00:00-05:00")).toBe("2027-01-04T17:00:00-05:00");
});

test("TASK-1: today is today where the partner is", () => {
  // Friday evening in Vancouver is Saturday in Sydney already.
  const sydney = at({ zone: "Australia/Sydney" });
  expect(earliest("P1D", "2027-02-26T17:00:00-08:00", sydney)).toBe("2027-03-01T17:00:00+11:00");
  expect(earliest("P1D", "2027-02-25T17:00:00-08:00", sydney)).toBe("2027-03-01T17:00:00+11:00");
});

test("TASK-1: hours are those in which the partner is open", () => {
  expect(earliest("PT4H", "2027-02-26T15:00:00-05:00")).toBe("2027-03-01T11:00:00-05:00");
  expect(earliest("PT30M", "2027-02-26T15:00:00-05:00")).toBe("2027-02-26T15:30:00-05:00");
});

test("TASK-1: a day that runs over midnight closes in the morning after", () => {
  const night = at({ hours: [{ dayOfWeek: [...WEEKDAYS], opens: "20:00", closes: "04:00" }] });
  expect(earliest("P1D", "2027-03-01T21:00:00-05:00", night)).toBe("2027-03-03T04:00:00-05:00");
  expect(earliest("PT4H", "2027-03-05T22:00:00-05:00", night)).toBe("2027-03-06T02:00:00-05:00");
});

test("TASK-1: an opening on another day of the week is no working day, but its hours count", () => {
  const saturday = { dayOfWeek: ["Saturday" as const], opens: "09:00", closes: "12:00" };
  const duty = at({ hours: [...opening.hours, saturday] });
  expect(earliest("P1D", "2027-02-26T15:00:00-05:00", duty)).toBe("2027-03-01T17:00:00-05:00");
  expect(earliest("PT4H", "2027-02-26T15:00:00-05:00", duty)).toBe("2027-02-27T11:00:00-05:00");
});

test("TASK-1: a partner that never works cannot be asked for anything", () => {
  expect(earliest("P1D", "2027-02-26T15:00:00-05:00", at({ hours: [], special: [] }))).toBe(
    "never-open",
  );
  expect(earliest("P1D", "2027-02-26T15:00:00-05:00", { ...toronto, workingDays: [] })).toBe(
    "never-open",
  );
});
