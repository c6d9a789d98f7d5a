import { describe, expect, test } from "vitest";
import { parsedInstant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { absenceAt, stretchOf } from "./absence.ts";
import type { Absence } from "../document/dealer.schema.ts";

const stretch = (absence: Absence, zone: string) => {
  const { from, to } = stretchOf(absence, zone);
  return [toOffsetText(zone, from), toOffsetText(zone, to)];
};
const on = (from: string, fromTime?: string, throughTime?: string, through = from): Absence => ({
  from,
  through,
  ...(fromTime === undefined ? {} : { fromTime }),
  ...(throughTime === undefined ? {} : { throughTime }),
});

describe("an absence as real time", () => {
  test("PEOPLE-11: begins with its first day and ends with its last where no times are said", () => {
    expect(stretch(on("2027-05-10", undefined, undefined, "2027-05-12"), "Europe/London")).toEqual([
      "2027-05-10T00:00:00+01:00",
      "2027-05-13T00:00:00+01:00",
    ]);
    expect(stretch(on("2027-05-10", "13:00", undefined, "2027-05-12"), "Europe/London")).toEqual([
      "2027-05-10T13:00:00+01:00",
      "2027-05-13T00:00:00+01:00",
    ]);
    expect(stretch(on("2027-05-10", undefined, "12:30"), "Europe/London")).toEqual([
      "2027-05-10T00:00:00+01:00",
      "2027-05-10T12:30:00+01:00",
    ]);
    expect(stretch(on("2027-05-10", "09:00", "24:00"), "Europe/London")[1]).toBe(
      "2027-05-11T00:00:00+01:00",
    );
  });

  test("PEOPLE-11: keeps to the clock on the wall on days on which it changes", () => {
    const spring = on("2027-03-28", "00:30", "03:30");
    expect(stretch(spring, "Europe/London")).toEqual([
      "2027-03-28T00:30:00+00:00",
      "2027-03-28T03:30:00+01:00",
    ]);
    const autumn = on("2026-11-01", "01:30", "13:00");
    expect(stretch(autumn, "America/New_York")).toEqual([
      "2026-11-01T01:30:00-04:00",
      "2026-11-01T13:00:00-05:00",
    ]);
    // A day that begins at one, because midnight is skipped.
    expect(stretch(on("2026-09-06"), "America/Santiago")).toEqual([
      "2026-09-06T01:00:00-03:00",
      "2026-09-07T00:00:00-03:00",
    ]);
  });

  test("PEOPLE-11: that a change of the clocks swallows is nobody's", () => {
    const swallowed = { absences: [on("2027-03-28", "01:15", "02:00")] };
    for (const time of ["00:59:59Z", "01:00:00Z", "01:15:00Z"]) {
      expect(absenceAt(swallowed, "Europe/London", parsedInstant(`2027-03-28T${time}`))).toBe(
        undefined,
      );
    }
  });

  test("may have no end that anybody sees", () => {
    const gone = { absences: [on("0001-01-01", "12:00", undefined, "9999-12-31")] };
    const now = parsedInstant("2027-05-10T12:00:00Z");
    expect(absenceAt(gone, "Europe/London", now)).toBe(gone.absences[0]);
    expect(absenceAt({}, "Europe/London", now)).toBeUndefined();
  });
});
