import { expect, test } from "vitest";
import { at } from "../../../test/fixtures/case-story.ts";
import { MINUTE, localDate } from "../../kernel/time.ts";
import {
  dateOf,
  datesTouched,
  isPlain,
  localDay,
  localDays,
  toInstant,
  toMinute,
} from "./local-day.ts";

const ZONE = "Europe/London";
const date = localDate("2027-03-28");
const from = at("2027-03-28T00:00:00+00:00") / MINUTE;

test("a local day is real time from its first minute until that of the next", () => {
  expect(localDay(ZONE, date)).toMatchObject({ date, from, to: from + 23 * 60, weekday: 7 });
  expect(localDay(ZONE, date)).toBe(localDay(ZONE, date));
  expect(isPlain(localDay(ZONE, date))).toBe(false);
  expect(isPlain(localDay("America/New_York", date))).toBe(true);
});

test("the days of a range are all of them in order, and none when it ends before it begins", () => {
  const days = localDays(ZONE, { from: localDate("2027-03-27"), to: localDate("2027-03-29") });
  expect(days.map((day) => day.date)).toEqual(["2027-03-27", "2027-03-28", "2027-03-29"]);
  expect(days[1]).toMatchObject({ from: days[0]?.to, to: days[2]?.from });
  expect(localDays(ZONE, { from: date, to: date })).toHaveLength(1);
  expect(localDays(ZONE, { from: date, to: localDate("2027-03-27") })).toEqual([]);
});

test("an instant belongs to its day in each zone, also when another was asked for before", () => {
  const day = (text: string) => dateOf("America/New_York", at(text));
  expect(day("2027-03-28T12:00:00-04:00")).toBe("2027-03-28");
  expect(day("2027-03-28T00:00:00-04:00")).toBe("2027-03-28");
  expect(day("2027-03-27T23:59:59-04:00")).toBe("2027-03-27");
  expect(day("2027-03-28T23:59:59-04:00")).toBe("2027-03-28");
  expect(day("2027-03-29T00:00:00-04:00")).toBe("2027-03-29");
  expect(dateOf("Asia/Tokyo", at("2027-03-28T12:00:00-04:00"))).toBe("2027-03-29");
});

test("a time touches the days of its minutes, its end is not one of them", () => {
  expect(datesTouched(ZONE, from, from + 23 * 60)).toEqual({ from: date, to: date });
  expect(datesTouched(ZONE, from - 1, from + 23 * 60 + 1)).toEqual({
    from: "2027-03-27",
    to: "2027-03-29",
  });
  expect(datesTouched(ZONE, from, from)).toEqual({ from: date, to: date });
});

test("a minute is counted from its first millisecond on", () => {
  const instant = at("2027-03-28T10:00:59.999Z");
  expect(toInstant(toMinute(instant))).toBe(at("2027-03-28T10:00:00Z"));
});
