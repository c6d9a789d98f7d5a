import { expect, test } from "vitest";
import type { Opening } from "../../directory/opening/opening.ts";
import { instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { CallWindow } from "../../story/parts/case.schema.ts";
import { firstCommon } from "./common-hours.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;
const evenings: CallWindow = {
  days: ["monday", "tuesday", "wednesday", "thursday", "friday"],
  from: "19:00",
  to: "20:30",
};
const working = (zone: string, closes = "17:00"): Opening => ({
  zone,
  hours: [{ dayOfWeek: [...WEEKDAYS], opens: "08:00", closes }],
  special: [],
});

const first = (opening: Opening, windows: readonly CallWindow[], from: string, until: string) => {
  const zone = "America/New_York";
  const at = (text: string) => instant(Date.parse(text));
  const found = firstCommon({ opening, windows, zone, from: at(from), until: at(until) });
  return found === undefined ? undefined : toOffsetText(zone, found.from);
};

const MONDAY = "2027-02-22T09:00:00-05:00";
const FRIDAY = "2027-02-26T17:00:00-05:00";

test("WINDOW-1: hours that end before the customer's evenings never meet them", () => {
  expect(first(working("America/New_York"), [evenings], MONDAY, FRIDAY)).toBeUndefined();
});

test("WINDOW-1: the same hours three hours west do", () => {
  const west = working("America/Los_Angeles");
  expect(first(west, [evenings], MONDAY, FRIDAY)).toBe("2027-02-22T19:00:00-05:00");
  // From 20:00 there on nobody is left of the day's window.
  expect(first(west, [evenings], "2027-02-22T20:00:00-05:00", FRIDAY)).toBe(
    "2027-02-23T19:00:00-05:00",
  );
});

test("WINDOW-1: what comes after the promise is due is no meeting", () => {
  const west = working("America/Los_Angeles");
  expect(first(west, [evenings], MONDAY, "2027-02-22T19:00:00-05:00")).toBeUndefined();
});

test("WINDOW-1: without windows the first hour in which they work will do", () => {
  expect(first(working("America/New_York"), [], "2027-02-21T12:00:00-05:00", FRIDAY)).toBe(
    "2027-02-22T08:00:00-05:00",
  );
});

test("WINDOW-1: work over midnight meets the hours after it", () => {
  const night = working("America/New_York", "02:00");
  const small: CallWindow = { days: ["tuesday"], from: "01:00", to: "01:30" };
  expect(first(night, [small], MONDAY, FRIDAY)).toBe("2027-02-23T01:00:00-05:00");
});
