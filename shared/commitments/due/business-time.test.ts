import { describe, expect, test } from "vitest";
import type { Opening } from "../../directory/opening/opening.ts";
import { instant, localDate, plus } from "../../kernel/time.ts";
import { addDays, startOfDay, toOffsetText } from "../../kernel/zone.ts";
import { addOpenMinutes, nextOpenDay, openDay, openMinutesBetween } from "./business-time.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;
const EVERY_DAY = [...WEEKDAYS, "Saturday", "Sunday"] as const;

/** The calendar of the T rows in the stories. */
const newYork: Opening = {
  zone: "America/New_York",
  hours: [
    { dayOfWeek: [...WEEKDAYS], opens: "08:00", closes: "12:00" },
    { dayOfWeek: [...WEEKDAYS], opens: "13:00", closes: "18:00" },
    { dayOfWeek: ["Saturday"], opens: "09:00", closes: "14:00" },
  ],
  special: [
    [
      { validFrom: "2026-05-25", validThrough: "2026-05-25" },
      { validFrom: "2026-12-25", validThrough: "2026-12-25" },
    ],
  ],
};
const allDay: Opening = {
  zone: "America/New_York",
  hours: [{ dayOfWeek: [...EVERY_DAY], opens: "00:00", closes: "24:00" }],
  special: [],
};
const nights: Opening = {
  zone: "Europe/London",
  hours: [{ dayOfWeek: [...EVERY_DAY], opens: "22:00", closes: "06:00" }],
  special: [],
};
const never: Opening = {
  zone: "Europe/London",
  hours: [{ dayOfWeek: ["Monday"], opens: "09:00", closes: "18:00" }],
  special: [[{ validFrom: "2026-01-01", validThrough: "2030-12-31" }]],
};

const hardly: Opening = {
  zone: "Europe/London",
  hours: [{ dayOfWeek: ["Monday"], opens: "09:00", closes: "09:05" }],
  special: [],
};

/** The same hours, and how often somebody has looked at them. */
function counted(opening: Opening): { readonly opening: Opening; readonly looks: () => number } {
  let looks = 0;
  const { hours, ...rest } = opening;
  const counting = {
    ...rest,
    get hours() {
      looks += 1;
      return hours;
    },
  };
  return { opening: counting, looks: () => looks };
}

const at = (text: string) => instant(Date.parse(text));

function added(opening: Opening, from: string, minutes: number): string {
  const result = addOpenMinutes(opening, at(from), minutes);
  return result.ok ? toOffsetText(opening.zone, result.value) : result.failure.code;
}

describe("open minutes", () => {
  test("DUE-3: that nobody would see the end of are refused within a few looks at each day of eight years", () => {
    for (const minutes of [500_000, -500_000]) {
      const { opening, looks } = counted(hardly);
      expect(added(opening, "2027-05-11T10:00:00Z", minutes)).toBe("too-far");
      expect(looks() / (8 * 366)).toBeLessThan(5);
    }
    expect(added(newYork, "2027-05-11T10:00:00Z", 500_000)).not.toBe("too-far");
  });

  test.each<[string, Opening, string, number, string]>([
    [
      "T-1: run on over the evening into Saturday",
      newYork,
      "2026-03-06T16:30:00-05:00",
      240,
      "2026-03-07T11:30:00-05:00",
    ],
    [
      "T-3: are real minutes in the hour that comes twice",
      allDay,
      "2026-11-01T05:00:00Z",
      60,
      "2026-11-01T01:00:00-05:00",
    ],
    ["T-7: leave out lunch", newYork, "2026-03-10T11:50:00-04:00", 30, "2026-03-10T13:20:00-04:00"],
    [
      "T-9: run back over the night, and over the change of the clock",
      newYork,
      "2026-03-10T08:30:00-04:00",
      -60,
      "2026-03-09T17:30:00-04:00",
    ],
    [
      "stay on the close they land on",
      newYork,
      "2026-03-10T17:00:00-04:00",
      60,
      "2026-03-10T18:00:00-04:00",
    ],
    [
      "go on from that close at the next opening",
      newYork,
      "2026-03-10T18:00:00-04:00",
      1,
      "2026-03-11T08:01:00-04:00",
    ],
    [
      "stay on the opening they land on going back",
      newYork,
      "2026-03-10T08:30:00-04:00",
      -30,
      "2026-03-10T08:00:00-04:00",
    ],
    [
      "none of them while closed is the next opening",
      newYork,
      "2026-03-08T12:00:00-04:00",
      0,
      "2026-03-09T08:00:00-04:00",
    ],
    [
      "none of them while open is the same instant",
      newYork,
      "2026-03-10T10:11:12.345-04:00",
      0,
      "2026-03-10T10:11:12.345-04:00",
    ],
    ["skip a holiday", newYork, "2026-12-24T17:30:00-05:00", 60, "2026-12-26T09:30:00-05:00"],
    [
      "run through midnight where a shift does",
      nights,
      "2026-06-01T23:30:00+01:00",
      60,
      "2026-06-02T00:30:00+01:00",
    ],
    [
      "know the rest of a night over the day that Samoa left out",
      { ...nights, zone: "Pacific/Apia" },
      "2011-12-29T22:00:00-10:00",
      180,
      "2011-12-31T01:00:00+14:00",
    ],
    [
      "know the rest of the night before",
      nights,
      "2026-06-02T05:30:00+01:00",
      60,
      "2026-06-02T22:30:00+01:00",
    ],
    [
      "are fewer in a night whose clock goes forward",
      nights,
      "2027-03-27T22:00:00Z",
      7 * 60,
      "2027-03-28T06:00:00+01:00",
    ],
    ["are refused when nobody comes within a year", never, "2026-06-01T09:00:00Z", 1, "never-open"],
    ["are refused backwards too", never, "2029-06-01T09:00:00Z", -1, "never-open"],
  ])("%s", (_name, opening, from, minutes, expected) => {
    expect(added(opening, from, minutes)).toBe(expected);
  });

  test("between two instants leave out what is closed, and count backwards below zero", () => {
    const friday = at("2026-03-06T16:30:00-05:00");
    const saturday = at("2026-03-07T11:30:00-05:00");
    expect(openMinutesBetween(newYork, friday, saturday)).toBe(240);
    expect(openMinutesBetween(newYork, saturday, friday)).toBe(-240);
  });
});

describe("an open day", () => {
  test("opens and closes once, whatever its breaks", () => {
    const day = openDay(newYork, localDate("2026-03-10"));
    expect(day && toOffsetText(newYork.zone, day.opens)).toBe("2026-03-10T08:00:00-04:00");
    expect(day && toOffsetText(newYork.zone, day.closes)).toBe("2026-03-10T18:00:00-04:00");
  });

  test("is not a Sunday here, nor a holiday", () => {
    expect(openDay(newYork, localDate("2026-03-08"))).toBeUndefined();
    expect(openDay(newYork, localDate("2026-12-25"))).toBeUndefined();
  });

  test("after Saturday is Monday", () => {
    const next = nextOpenDay(newYork, localDate("2026-03-07"));
    expect(next.ok && next.value.date).toBe("2026-03-09");
  });
});

describe("the last day that is looked at", () => {
  const year = (closedDays: number): Opening => ({
    ...allDay,
    special: [
      [
        {
          validFrom: "2027-01-01",
          validThrough: addDays(localDate("2027-01-01"), closedDays - 1),
        },
      ],
    ],
  });
  const NEVER_OPEN = { code: "never-open" };
  const begin = at("2027-01-01T12:00:00-05:00");

  test("is the one after 366 closed ones, either way", () => {
    expect(addOpenMinutes(year(366), begin, 0).ok).toBe(true);
    expect(addOpenMinutes(year(367), begin, 0)).toEqual({ ok: false, failure: NEVER_OPEN });
    const end = (closedDays: number) =>
      plus(startOfDay("America/New_York", addDays(localDate("2027-01-01"), closedDays)), -1);
    expect(addOpenMinutes(year(366), end(366), -1).ok).toBe(true);
    expect(addOpenMinutes(year(367), end(367), -1)).toEqual({ ok: false, failure: NEVER_OPEN });
  });

  test("is the 366th after a given one", () => {
    expect(nextOpenDay(year(365), localDate("2026-12-31")).ok).toBe(true);
    expect(nextOpenDay(year(366), localDate("2026-12-31"))).toEqual({
      ok: false,
      failure: NEVER_OPEN,
    });
  });
});

test("no minutes from the very close are the close", () => {
  const close = at("2026-03-10T18:00:00-04:00");
  expect(addOpenMinutes(newYork, close, 0)).toEqual({ ok: true, value: close });
});
