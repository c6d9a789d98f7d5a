import { describe, expect, test } from "vitest";
import { at, harbour } from "../../../test/fixtures/case-story.ts";
import type { Absence } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { unmeetable } from "./meetable.ts";
import type { Means } from "./meetable.ts";

/** Tuesday; Monday to Saturday 09:00–18:00 in London. */
const NOW = at("2027-05-11T11:00:00+01:00");
const opening = openingOf(harbour, "sales");
const EVENING = [{ days: ["tuesday" as const], from: "19:00", to: "20:30" }];

function reason(due: string, over: Partial<Means> = {}) {
  const means: Means = { kind: "callback", opening, windows: [], now: NOW, ...over };
  const members = unmeetable(at(due), means)?.members;
  return members === undefined ? "meetable" : [members["reason"], members["alternatives"]];
}

describe("a due time that somebody can meet", () => {
  test("DUE-4: has an open hour before it", () => {
    expect(reason("2027-05-11T11:01:00+01:00")).toBe("meetable");
    const night = { now: at("2027-05-15T19:00:00+01:00") };
    expect(reason("2027-05-17T09:30:00+01:00", night)).toBe("meetable");
    expect(reason("2027-05-16T12:00:00+01:00", night)).toEqual([
      "not-open-before",
      ["2027-05-17T10:00:00+01:00", "2027-05-18T10:00:00+01:00", "2027-05-19T10:00:00+01:00"],
    ]);
  });

  test("is a minute away at least", () => {
    expect(reason("2027-05-11T11:00:59+01:00")).toEqual([
      "too-soon",
      ["2027-05-11T12:00:00+01:00", "2027-05-12T10:00:00+01:00", "2027-05-13T10:00:00+01:00"],
    ]);
  });

  test("has a call window before it, be it in closed time", () => {
    const windows = EVENING;
    expect(reason("2027-05-11T19:00:00+01:00", { windows })).toBe("meetable");
    expect(reason("2027-05-11T18:59:00+01:00", { windows })).toEqual([
      "no-call-window",
      ["2027-05-11T20:30:00+01:00", "2027-05-18T20:30:00+01:00", "2027-05-25T20:30:00+01:00"],
    ]);
    expect(reason("2027-05-11T18:59:00+01:00", { windows, kind: "part" })).toBe("meetable");
  });

  const ownerAway = (...absences: Absence[]) => {
    const staff = harbour.staff.map((one, index) => (index === 0 ? { ...one, absences } : one));
    return { owner: { id: staff[0]!.id, dealer: { ...harbour, staff } } };
  };

  test("has a day before it on which the owner is there", () => {
    const away = ownerAway({ from: "2027-05-11", through: "2027-05-12" });
    expect(reason("2027-05-13T09:30:00+01:00", away)).toBe("meetable");
    expect(reason("2027-05-12T18:00:00+01:00", away)).toEqual([
      "owner-absent",
      ["2027-05-13T10:00:00+01:00", "2027-05-14T10:00:00+01:00", "2027-05-15T10:00:00+01:00"],
    ]);
  });

  test("PEOPLE-11: has an hour before it in which the owner is there, be it of an afternoon", () => {
    const away = ownerAway({ from: "2027-05-11", through: "2027-05-11", throughTime: "14:00" });
    expect(reason("2027-05-11T14:05:00+01:00", away)).toBe("meetable");
    expect(reason("2027-05-11T14:00:00+01:00", away)).toEqual([
      "owner-absent",
      ["2027-05-11T15:00:00+01:00", "2027-05-12T10:00:00+01:00", "2027-05-13T10:00:00+01:00"],
    ]);
    // Back in the evening, whoever is away for the afternoon can ring in the customer's window.
    const back = ownerAway({ from: "2027-05-11", through: "2027-05-11", throughTime: "19:30" });
    const windows = EVENING;
    expect(reason("2027-05-11T20:30:00+01:00", { ...back, windows })).toBe("meetable");
    expect(reason("2027-05-11T19:30:00+01:00", { ...back, windows })).toContain("owner-absent");
  });
});
