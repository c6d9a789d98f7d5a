import { describe, expect, it } from "vitest";
import { instant, toUtc } from "../../kernel/time.ts";
import { CALLING_LAWS, EVERYWHERE, calledPlace, lawfulFrom } from "./calling-law.ts";

const at = (text: string) => instant(Date.parse(text));
const dealer = (addressCountry: string, timeZone: string, addressRegion?: string) => ({
  timeZone,
  address: {
    streetAddress: "1 Main Street",
    addressLocality: "Town",
    addressCountry,
    ...(addressRegion === undefined ? {} : { addressRegion }),
  },
});
const FLORIDA = dealer("US", "America/New_York", "FL");
const BATH = dealer("GB", "Europe/London");

describe("CALL-5: from when a customer who named no windows may be called", () => {
  it.each([
    ["by day at once", BATH, "+442079460123", "2026-12-01T12:00:00Z", "2026-12-01T12:00:00.000Z"],
    [
      "at night from eight",
      BATH,
      "+442079460123",
      "2026-12-01T21:00:00Z",
      "2026-12-02T08:00:00.000Z",
    ],
    [
      "before eight from then",
      BATH,
      "+442079460123",
      "2026-12-01T07:59:00Z",
      "2026-12-01T08:00:00.000Z",
    ],
    [
      "in Florida until eight",
      FLORIDA,
      "+13055550123",
      "2026-12-02T01:00:00Z",
      "2026-12-02T13:00:00.000Z",
    ],
    [
      "in another state until nine",
      dealer("US", "America/New_York", "NY"),
      "+12125550123",
      "2026-12-02T01:00:00Z",
      "2026-12-02T01:00:00.000Z",
    ],
    [
      "in France not at noon",
      BATH,
      "+33145550123",
      "2026-12-01T12:30:00Z",
      "2026-12-01T13:00:00.000Z",
    ],
    [
      "in France on no weekend",
      BATH,
      "+33145550123",
      "2026-12-05T12:00:00Z",
      "2026-12-07T09:00:00.000Z",
    ],
    [
      "from Europe to America where it is day at both ends",
      BATH,
      "+12125550123",
      "2026-12-01T13:00:00Z",
      "2026-12-01T18:00:00.000Z",
    ],
    [
      "from a number that says nothing as at home",
      BATH,
      "+97145550123",
      "2026-12-01T21:00:00Z",
      "2026-12-02T08:00:00.000Z",
    ],
  ])("%s", (_, from, number, now, expected) => {
    expect(toUtc(lawfulFrom(calledPlace(number, from), [], at(now)))).toBe(expected);
  });

  it("after three tries of a day not before the next, by the day there", () => {
    const tries = ["08:00", "12:00", "17:00"].map((time) => ({ at: at(`2026-12-01T${time}:00Z`) }));
    const place = calledPlace("+442079460123", BATH);
    expect(toUtc(lawfulFrom(place, tries, at("2026-12-01T17:01:00Z")))).toBe(
      "2026-12-02T08:00:00.000Z",
    );
    expect(toUtc(lawfulFrom(place, tries, at("2026-12-02T09:00:00Z")))).toBe(
      "2026-12-02T09:00:00.000Z",
    );
    expect(toUtc(lawfulFrom(place, tries.slice(1), at("2026-12-01T17:01:00Z")))).toBe(
      "2026-12-01T17:01:00.000Z",
    );
  });
});

it("names for each law whose it is and when it was compared", () => {
  for (const law of [EVERYWHERE, ...Object.values(CALLING_LAWS)]) {
    expect(law.source).not.toBe("");
    expect(law.compared).toMatch(/^20\d\d-\d\d$/);
  }
});
