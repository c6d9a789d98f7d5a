import { describe, expect, test } from "vitest";
import { at } from "../../../test/fixtures/case-story.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import { DAY, HOUR, MINUTE, localDate, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { agree } from "./agree.ts";
import { datesOf } from "./decide-time.ts";
import { termsOf } from "./service-terms.ts";

const MONDAY = localDate("2027-05-10");
const NOW = at("2027-05-10T08:00:00+01:00");
const TEN = at("2027-05-10T10:00:00+01:00");
const NIGHT = at("2027-05-10T23:00:00+01:00");
const OVERRIDE = { reason: "An old friend" };

/** Open from nine to five; Luis is away, but Lena is there. */
const dealer = dealerSchema.parse(
  dealerDocument("bath", "Europe/London", {
    resources: [
      {
        id: "luis",
        type: "service-advisor",
        name: "Luis",
        absences: [{ from: MONDAY, through: MONDAY }],
      },
      { id: "lena", type: "service-advisor", name: "Lena" },
    ],
    services: [
      {
        id: "visit",
        kind: "inspection",
        name: "Visit",
        department: "service",
        duration: "PT60M",
        bufferBefore: "PT15M",
        bufferAfter: "PT30M",
        horizon: "P30D",
        dailyLimit: 3,
        labourHours: 1.5,
        needs: ["service-advisor"],
        locations: ["dealer"],
      },
    ],
  }),
);
const read = termsOf(dealer, dealer.services[0]!, { place: "dealer", options: {} });
if (!read.ok) throw new Error("the dealer has it");
const terms = read.value;

function agreed(start: Instant, rows: Record<string, string> = {}, override?: typeof OVERRIDE) {
  const calendar = new Map([[MONDAY, new Map(Object.entries(rows))]]);
  const wish = { start, override };
  const result = agree(terms, wish, calendar, NOW, { held: [], spread: 0 });
  return result.ok ? result.value : result.failure;
}

describe("a time within the rules", () => {
  test("is agreed with its buffers, its people and what it takes from the pools of its day", () => {
    expect(agreed(TEN)).toEqual({
      time: {
        wall: { localStart: "2027-05-10T10:00", timeZone: "Europe/London", at: TEN },
        start: TEN,
        end: plus(TEN, HOUR),
        busyFrom: plus(TEN, -15 * MINUTE),
        busyUntil: plus(TEN, 90 * MINUTE),
        resources: [{ id: "lena", type: "service-advisor", name: "Lena" }],
        charges: [
          { pool: "+places-visit", date: MONDAY, amount: 1 },
          { pool: "+labour", date: MONDAY, amount: 90 },
        ],
      },
      pools: terms.pools,
    });
  });

  test("needs no reason, and has none when one was given", () => {
    expect(agreed(TEN, {}, OVERRIDE)).toEqual(agreed(TEN));
  });

  test("is taken when somebody has it, or the day has no place left", () => {
    expect(agreed(TEN, { lena: "600-601/apt_X" })).toBe("slot-taken");
    expect(agreed(TEN, { "+places-visit": "3" })).toBe("slot-taken");
    expect(agreed(TEN, { "+places-visit": "2" })).toMatchObject({ pools: terms.pools });
  });

  test("is none between two minutes, off the grid, at night or in the past", () => {
    for (const start of [plus(TEN, 1), plus(TEN, MINUTE), NIGHT, plus(NOW, -HOUR)]) {
      expect(agreed(start)).toBe("slot-not-offered");
    }
  });
});

describe("a time that the rules do not offer", () => {
  test("is agreed with a reason, with people who are away and past all limits", () => {
    const night = agreed(NIGHT, { lena: "1380-1400/apt_X", "+places-visit": "3" }, OVERRIDE);
    expect(night).toMatchObject({
      time: { start: NIGHT, resources: [{ id: "luis" }], charges: [{}, {}] },
      pools: [],
      override: OVERRIDE,
    });
  });

  test("makes no two of anybody: what others hold stays theirs", () => {
    const taken = { lena: "1380-1400/apt_X", luis: "1439-1440/apt_Y" };
    expect(agreed(NIGHT, taken, OVERRIDE)).toBe("slot-taken");
  });

  test("may have begun up to a day ago, at a whole minute", () => {
    expect(agreed(plus(NOW, -DAY), {}, OVERRIDE)).toMatchObject({ override: OVERRIDE });
    expect(agreed(plus(NOW, -DAY - MINUTE), {}, OVERRIDE)).toBe("slot-not-offered");
    expect(agreed(plus(TEN, 1), {}, OVERRIDE)).toBe("slot-not-offered");
  });

  test("is none where nobody could do it at all", () => {
    const none = { ...terms, needs: [{ type: "bay", count: 1, candidates: [] }] };
    const wish = { start: NIGHT, override: OVERRIDE };
    const result = agree(none, wish, new Map(), NOW, { held: [], spread: 0 });
    expect(result).toEqual({ ok: false, failure: "slot-not-offered" });
  });
});

test("the days that decide about a start are those that its buffers touch", () => {
  const from = at("2027-05-10T00:10:00+01:00");
  expect(datesOf(terms, from)).toEqual({ from: "2027-05-09", to: MONDAY });
  const until = at("2027-05-10T22:30:00+01:00");
  expect(datesOf(terms, until)).toEqual({ from: MONDAY, to: MONDAY });
  expect(datesOf(terms, plus(until, MINUTE))).toEqual({ from: MONDAY, to: "2027-05-11" });
});
