import { afterEach, expect, test } from "vitest";
import { at } from "../../../test/fixtures/case-story.ts";
import { HOUR, localDate } from "../../kernel/time.ts";
import { replaceRules } from "../../kernel/zone-offsets.ts";
import { calendarAfter } from "../calendar/calendar-changes.ts";
import { inTheWay } from "./in-the-way.ts";
import { holdOfBlock, spanOfBlock } from "./block-time.ts";

const ZONE = "America/New_York";
const date = localDate("2027-05-10");
const block = { id: "blk_20270510ABCDEFGH", resource: "ana", date, from: "09:00", to: "12:00" };

afterEach(() => replaceRules());

test("BLOCK-8: stays at what the clocks show, and so does what the calendar holds", () => {
  const day = new Map([[date, new Map([["ana", ""]])]]);
  const stored = calendarAfter(day, ZONE, { claims: [holdOfBlock(block, ZONE)] });
  expect(stored.get(date)?.get("ana")).toBe("540-720/blk_20270510ABCDEFGH");
  replaceRules((_, year) => [{ from: Date.UTC(year, 0), offset: -5 * HOUR }]);
  const later = {
    from: at("2027-05-10T09:00:00-05:00"),
    until: at("2027-05-10T12:00:00-05:00"),
  };
  expect(spanOfBlock(block, ZONE)).toEqual(later);
  const found = inTheWay(stored, ZONE, [{ date, hold: holdOfBlock(block, ZONE) }]);
  expect(found.blocks).toEqual([{ holder: block.id, start: later.from, end: later.until }]);
});

test("reaches from the day's first instant to its last where it says no time", () => {
  const whole = { date: localDate("2027-03-14") };
  expect(spanOfBlock(whole, ZONE)).toEqual({
    from: at("2027-03-14T00:00:00-05:00"),
    until: at("2027-03-15T00:00:00-04:00"),
  });
  expect(spanOfBlock({ ...whole, to: "24:00" }, ZONE)).toEqual(spanOfBlock(whole, ZONE));
});
