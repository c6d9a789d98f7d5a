import { expect, test } from "vitest";
import { localDate } from "../../kernel/time.ts";
import { addDays, toOffsetText } from "../../kernel/zone.ts";
import { localDay, toInstant } from "../calendar/local-day.ts";
import { slotText } from "./slot-text.ts";

test.each([
  ["America/New_York", "2026-10-31"],
  ["Europe/London", "2027-03-27"],
  ["Australia/Lord_Howe", "2026-10-03"],
  ["Asia/Kathmandu", "2026-12-01"],
  ["UTC", "2026-12-01"],
])("prints as the zone does, around and on the days clocks change: %s", (zone, first) => {
  for (const date of [0, 1, 2].map((days) => addDays(localDate(first), days))) {
    const text = slotText(zone, date);
    const { from, to } = localDay(zone, date);
    for (let minute = from - 60; minute <= to + 60; minute += 5) {
      const at = toInstant(minute);
      expect(text(at)).toBe(toOffsetText(zone, at));
    }
  }
});
