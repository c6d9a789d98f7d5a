import { describe, expect, test } from "vitest";
import { localDate } from "../../kernel/time.ts";
import { freeInOrder } from "./free-in-order.ts";
import { freeStarts } from "./free-starts.ts";
import { localDays } from "../calendar/local-day.ts";
import type { ServiceTerms } from "./service-terms.ts";

const ZONE = "Europe/London";
const DATE = localDate("2027-05-11");
const days = localDays(ZONE, { from: localDate("2027-05-10"), to: localDate("2027-05-12") });
const BAY = { id: "bay-1", type: "bay", name: "Bay 1" };
const candidate = { resource: BAY, absences: [], opening: undefined };

const termsWith = (before: number, after: number): ServiceTerms => ({
  dealer: "bath",
  zone: ZONE,
  opening: { zone: ZONE, hours: [], special: [] },
  duration: 30,
  step: 15,
  before,
  after,
  lead: 0,
  horizonDays: 60,
  needs: [{ type: "bay", count: 1, candidates: [candidate] }],
  pools: [],
});
const starts = Array.from({ length: 93 }, (_, index) => (days[1]?.from ?? 0) + 15 * index);
const free = (text: string, terms = termsWith(0, 0)) =>
  freeStarts(starts, terms, days, new Map([[DATE, new Map([["bay-1", text]])]]));

describe("which starts a stored day leaves", () => {
  /** Staff may book at any minute, and a night's times have fewer digits than a day's. */
  test.each([
    ["on the grid", "540-600/apt_1,1020-1080/apt_2"],
    ["between two ticks", "541-599/apt_1,1021-1079/apt_2,1099-1101/apt_3"],
    ["in the small hours", "0-5/a,7-45/apt_2,61-99/apt_33,100-180/apt_4"],
    ["with holders of different lengths", "540-555/a,600-630/apt_12345,700-745/apt_1"],
    ["until midnight", "1320-1440/apt_1"],
  ])("times %s take away what they meet and nothing else", (_, text) => {
    for (const before of [0, 5, 20]) {
      for (const after of [0, 10, 45]) {
        const terms = termsWith(before, after);
        const calendar = new Map([[DATE, new Map([["bay-1", text]])]]);
        const isFree = freeInOrder(candidate, days, calendar);
        const expected = starts.filter((start) => isFree(start - before, start + 30 + after));
        expect(free(text, terms)).toEqual(expected);
        expect(expected.length).toBeLessThan(starts.length);
      }
    }
  });

  test.each(["540-600", "540/apt_1", "x40-600/apt_1", "540-6b0/apt_1"])("%s is refused", (text) => {
    expect(() => free(text)).toThrow(/malformed/);
  });
});
