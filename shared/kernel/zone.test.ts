import { describe, expect, test } from "vitest";
import { instant, localDate, toUtc } from "./time.ts";
import { addDays, atWall, dateAt, isZone, isoWeekday, startOfDay, toOffsetText } from "./zone.ts";

const utc = (text: string) => instant(Date.parse(text));

describe("a wall time", () => {
  const at = (zone: string, date: string, minutes: number) =>
    toUtc(atWall(zone, localDate(date), minutes));

  test.each([
    ["an ordinary day", "America/New_York", "2026-12-01", 540, "2026-12-01T14:00:00.000Z"],
    ["a gap moves forward", "America/New_York", "2026-03-08", 150, "2026-03-08T07:30:00.000Z"],
    [
      "a repeated hour means its first pass",
      "America/New_York",
      "2026-11-01",
      90,
      "2026-11-01T05:30:00.000Z",
    ],
    ["a half-hour change", "Australia/Lord_Howe", "2026-10-04", 135, "2026-10-03T15:45:00.000Z"],
    [
      "24:00 is the end of the day",
      "Europe/London",
      "2027-03-28",
      1440,
      "2027-03-28T23:00:00.000Z",
    ],
  ])("%s", (_name, zone, date, minutes, expected) => {
    expect(at(zone, date, minutes)).toBe(expected);
  });

  test("a day that begins at 01:00 begins there", () => {
    expect(toUtc(startOfDay("America/Santiago", localDate("2026-09-06")))).toBe(
      "2026-09-06T04:00:00.000Z",
    );
  });
});

test("an instant is told with the offset of its zone at that moment", () => {
  expect(toOffsetText("Europe/London", utc("2027-05-10T13:00:00Z"))).toBe(
    "2027-05-10T14:00:00+01:00",
  );
  expect(toOffsetText("Europe/London", utc("2027-01-10T13:00:00Z"))).toBe(
    "2027-01-10T13:00:00+00:00",
  );
  expect(toOffsetText("Asia/Kathmandu", utc("2027-01-10T13:00:00.250Z"))).toBe(
    "2027-01-10T18:45:00.250+05:45",
  );
});

test("a day belongs to its zone", () => {
  expect(dateAt("Pacific/Auckland", utc("2026-12-24T12:00:00Z"))).toBe("2026-12-25");
  expect(dateAt("America/New_York", utc("2026-12-24T02:00:00Z"))).toBe("2026-12-23");
});

test("days are counted by the calendar", () => {
  expect(addDays(localDate("2028-02-28"), 2)).toBe("2028-03-01");
  expect(isoWeekday(localDate("2027-05-10"))).toBe(1);
});

test("a zone that does not exist is none", () => {
  expect(isZone("Europe/London")).toBe(true);
  expect(isZone("Europe/Atlantis")).toBe(false);
});
