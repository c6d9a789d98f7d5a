import { expect, test } from "vitest";
import { openingOf } from "../../directory/opening/opening.ts";
import { at, northside } from "../../../test/fixtures/case-story.ts";
import { nextLook } from "./next-look.ts";

const opening = openingOf(northside, "sales");
const due = at("2026-12-01T11:00:00-05:00");
const looks = (from: string, dueAt = due) => {
  const found: string[] = [];
  for (let now = nextLook(dueAt, opening, at(from)); now !== undefined;) {
    found.push(new Date(now).toISOString().slice(8, 16));
    now = nextLook(dueAt, opening, now);
  }
  return found;
};

test("RISK-1: it looks an open hour before, and again at half of what is left, while somebody could take it over", () => {
  expect(looks("2026-11-30T10:00:00-05:00")).toEqual(["01T15:00", "01T15:30", "01T15:45"]);
});

test("RISK-1: of what is promised for soon it looks at half of the time, and not at all where that is too late", () => {
  expect(looks("2026-12-01T10:10:00-05:00")).toEqual(["01T15:35"]);
  expect(looks("2026-12-01T10:31:00-05:00")).toEqual([]);
  expect(looks("2026-12-01T11:00:00-05:00")).toEqual([]);
});

test("RISK-1: nobody looks while it is closed: the hour before opening is the last one of the day before", () => {
  const early = at("2026-12-01T08:15:00-05:00");
  expect(looks("2026-11-30T10:00:00-05:00", early)).toEqual(["30T22:15", "30T22:45", "01T13:00"]);
});
