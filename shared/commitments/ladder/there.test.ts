import { describe, expect, test } from "vitest";
import { at, harbour } from "../../../test/fixtures/case-story.ts";
import type { Absence, Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { absencesWithoutSubstitute, firstThere, hoursBetween } from "./there.ts";

/** Monday to Saturday 09:00–18:00 in London. */
const opening = openingOf(harbour, "sales");

function dealerWhere(away: Readonly<Record<string, Absence[]>>): Dealer {
  const [first] = harbour.staff;
  const staff = ["ana", "bob"].map((id) => {
    const absences = away[id] ?? [];
    return { ...first!, id, name: id, email: `${id}@harbour.example`, absences };
  });
  return { ...harbour, staff };
}
const whole = (from: string, through: string, substitute?: string): Absence => ({
  from,
  through,
  ...(substitute === undefined ? {} : { substitute }),
});
const there = (away: Readonly<Record<string, Absence[]>>, from: string, to: string) => {
  const around = { dealer: dealerWhere(away), brand: undefined };
  return firstThere("ana", around, hoursBetween(opening, at(from), at(to)));
};

describe("when somebody is there first", () => {
  const MORNING = "2027-05-11T09:00:00+01:00";
  const EVENING = "2027-05-11T18:00:00+01:00";

  test("is at once without an absence, at its end with one, or never in that time", () => {
    expect(there({}, MORNING, EVENING)).toBe(at(MORNING));
    const untilNoon = { ...whole("2027-05-10", "2027-05-11"), throughTime: "12:00" };
    expect(there({ ana: [untilNoon] }, MORNING, EVENING)).toBe(at("2027-05-11T12:00:00+01:00"));
    expect(there({ ana: [whole("2027-05-10", "2027-05-11")] }, MORNING, EVENING)).toBeUndefined();
  });

  test("is when the first who stands in is there", () => {
    const afternoon = { ...whole("2027-05-11", "2027-05-11"), fromTime: "12:00" };
    const bobs = { ...whole("2027-05-11", "2027-05-11"), throughTime: "14:00" };
    const away = { ana: [whole("2027-05-11", "2027-05-11", "bob")], bob: [bobs] };
    expect(there(away, MORNING, EVENING)).toBe(at("2027-05-11T14:00:00+01:00"));
    const both = { ...away, bob: [{ ...bobs, throughTime: "12:00" }, afternoon] };
    expect(there(both, MORNING, EVENING)).toBeUndefined();
  });

  test("counts hours in which the place is open, and all where it is not", () => {
    const fromOpening = { ...whole("2027-05-11", "2027-05-11"), fromTime: "09:00" };
    expect(there({ ana: [fromOpening] }, "2027-05-11T07:00:00+01:00", EVENING)).toBeUndefined();
    const sunday = ["2027-05-16T10:00:00+01:00", "2027-05-16T11:00:00+01:00"] as const;
    expect(there({}, ...sunday)).toBe(at(sunday[0]));
  });
});

describe("an absence without a substitute", () => {
  const alone = whole("2027-05-10", "2027-05-11");
  const covered = whole("2027-06-10", "2027-06-11", "bob");
  const listed = (bobs: Absence[]) =>
    absencesWithoutSubstitute("ana", dealerWhere({ ana: [alone, covered], bob: bobs }));

  test("counts against a promise only while nobody stands in", () => {
    expect(listed([])).toEqual([alone]);
    expect(listed([whole("2027-06-01", "2027-06-30")])).toEqual([alone, covered]);
    expect(absencesWithoutSubstitute("nobody", dealerWhere({}))).toEqual([]);
  });

  test("is also one in whose afternoon the substitute is away, too", () => {
    const afternoon = { ...whole("2027-06-11", "2027-06-11"), fromTime: "13:00" };
    expect(listed([afternoon])).toEqual([alone, covered]);
  });
});
