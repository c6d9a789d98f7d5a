import { expect, test } from "vitest";
import type { Opening } from "../../directory/opening/opening.ts";
import { instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { workingDaysLater } from "./working-days.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;
const newYork: Opening = {
  zone: "America/New_York",
  hours: [
    { dayOfWeek: [...WEEKDAYS], opens: "08:00", closes: "12:00" },
    { dayOfWeek: [...WEEKDAYS], opens: "13:00", closes: "18:00" },
    { dayOfWeek: ["Saturday"], opens: "09:00", closes: "14:00" },
  ],
  special: [[{ validFrom: "2026-12-25", validThrough: "2026-12-25" }]],
};
const fiveLater = (now: string) => {
  const later = workingDaysLater(newYork, instant(Date.parse(now)), 5);
  return later.ok ? toOffsetText(newYork.zone, later.value) : later.failure.code;
};

test("working days are those on which the department opens, counted from the next", () => {
  // Tuesday: Wednesday to Saturday, and Monday.
  expect(fiveLater("2026-12-01T12:00:00-05:00")).toBe("2026-12-07T18:00:00-05:00");
  // After closing it is the same day still.
  expect(fiveLater("2026-12-01T23:00:00-05:00")).toBe("2026-12-07T18:00:00-05:00");
  // Christmas is none, and neither is Sunday.
  expect(fiveLater("2026-12-21T12:00:00-05:00")).toBe("2026-12-28T18:00:00-05:00");
});

test("where nobody opens any more there are none", () => {
  const later = workingDaysLater({ ...newYork, hours: [] }, instant(0), 5);
  expect(later).toMatchObject({ ok: false, failure: { code: "never-open" } });
});
