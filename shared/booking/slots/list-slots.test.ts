import { describe, expect, test } from "vitest";
import { at } from "../../../test/fixtures/case-story.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import { localDate } from "../../kernel/time.ts";
import type { LocalDate } from "../../kernel/time.ts";
import { addDays, toOffsetText } from "../../kernel/zone.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import type { DateRange } from "../calendar/local-day.ts";
import { listSlots } from "./list-slots.ts";
import type { SlotsQuestion } from "./list-slots.ts";

const ZONE = "Europe/London";
const NOW = at("2027-05-10T06:00:00+01:00");
const MONDAY = localDate("2027-05-10");
const SUNDAY = localDate("2027-05-16");

/** Two starts a day, from Monday to Saturday. */
const dealer = dealerSchema.parse(
  dealerDocument("bath", ZONE, {
    openingHours: [
      {
        dayOfWeek: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        opens: "09:00",
        closes: "11:00",
      },
    ],
    services: [
      {
        id: "visit",
        kind: "inspection",
        name: "Visit",
        department: "service",
        duration: "PT60M",
        bufferBefore: "PT10M",
        horizon: "P100D",
        needs: ["service-advisor"],
        locations: ["dealer"],
      },
    ],
  }),
);

/** Whole days that are taken; and the ranges that were read. */
async function asked(
  over: Partial<SlotsQuestion>,
  isTaken: (date: LocalDate) => boolean = () => false,
) {
  const read: DateRange[] = [];
  const deps = {
    recentDealers: async (id: string) => (id === "bath" ? dealer : undefined),
    calendar: {
      days: async (_: string, range: DateRange): Promise<BusyCalendar> => {
        read.push(range);
        const all: LocalDate[] = [];
        for (let date = range.from; date <= range.to; date = addDays(date, 1)) all.push(date);
        const row = new Map([["luis", "0-1440/apt_X"]]);
        return new Map(all.filter(isTaken).map((date) => [date, row]));
      },
    },
  };
  const question = { dealer: "bath", service: "visit", from: MONDAY, to: MONDAY, options: {} };
  const listed = await listSlots(deps, { place: "dealer", ...question, ...over }, NOW);
  return { listed, read };
}

async function days(over: Partial<SlotsQuestion>, isTaken?: (date: LocalDate) => boolean) {
  const { listed } = await asked(over, isTaken);
  if (!listed.ok) throw new Error(listed.failure.code);
  const { nextAvailable } = listed.value;
  return {
    days: listed.value.days.map(
      ({ date, slots }) =>
        `${date} ${slots.map(({ start }) => toOffsetText(ZONE, start).slice(11, 16)).join(" ")}`,
    ),
    next: nextAvailable === undefined ? undefined : toOffsetText(ZONE, nextAvailable),
  };
}

async function refusal(over: Partial<SlotsQuestion>) {
  const { listed } = await asked(over);
  if (listed.ok) return undefined;
  const { failure } = listed;
  return "errors" in failure
    ? failure.errors.map(({ pointer, rule }) => `${pointer} ${rule}`)
    : failure.code;
}

describe("a listing", () => {
  test("names every day of the range, also the closed ones, and each slot on its day", async () => {
    expect(await days({ from: localDate("2027-05-15"), to: localDate("2027-05-17") })).toEqual({
      days: ["2027-05-15 09:00 10:00", "2027-05-16 ", "2027-05-17 09:00 10:00"],
      next: undefined,
    });
    const { listed } = await asked({});
    expect(listed.ok && listed.value).toEqual({
      timeZone: ZONE,
      days: [
        {
          date: MONDAY,
          slots: [
            { start: at("2027-05-10T09:00+01:00"), end: at("2027-05-10T10:00+01:00") },
            { start: at("2027-05-10T10:00+01:00"), end: at("2027-05-10T11:00+01:00") },
          ],
        },
      ],
    });
  });

  test("has nothing before today or beyond the horizon, and reads no such day", async () => {
    const { read } = await asked({ from: localDate("2027-05-01"), to: MONDAY });
    expect(read).toEqual([{ from: "2027-05-09", to: "2027-05-11" }]);
    const last = addDays(MONDAY, 100);
    const far = await asked({ from: last, to: addDays(last, 20) });
    expect(far.read).toEqual([{ from: addDays(last, -1), to: addDays(last, 1) }]);
    const past = { from: localDate("2027-05-01"), to: localDate("2027-05-09") };
    expect((await days(past)).days).toHaveLength(9);
    expect((await asked({ from: addDays(last, 1), to: addDays(last, 2) })).read).toEqual([]);
  });

  test("names the first free start after a range that has none", async () => {
    expect((await days({ from: SUNDAY, to: SUNDAY })).next).toBe("2027-05-17T09:00:00+01:00");
    const past = { from: localDate("2027-05-01"), to: localDate("2027-05-09") };
    expect((await days(past)).next).toBe("2027-05-10T09:00:00+01:00");
    expect((await days({}, (date) => date < "2027-05-12")).next).toBe("2027-05-12T09:00:00+01:00");
  });

  test("walks on in months until something is free, and reads each day once", async () => {
    const taken = (date: LocalDate) => date < "2027-07-14";
    const { listed, read } = await asked({}, taken);
    expect(listed.ok && listed.value.nextAvailable).toBe(at("2027-07-14T09:00:00+01:00"));
    // One more day on either side: buffers reach over midnight.
    expect(read.slice(1)).toEqual([
      { from: "2027-05-10", to: "2027-06-11" },
      { from: "2027-06-10", to: "2027-07-12" },
      { from: "2027-07-11", to: "2027-08-12" },
    ]);
  });

  test("names none where the horizon has none", async () => {
    expect((await days({}, () => true)).next).toBeUndefined();
    const last = addDays(MONDAY, 100);
    expect((await days({ from: last, to: last }, () => true)).next).toBeUndefined();
    const before = addDays(last, -1);
    expect((await days({ from: before, to: before }, (date) => date < last)).next).toBe(
      toOffsetText(ZONE, at(`${last}T09:00:00+01:00`)),
    );
  });
});

describe("a question that cannot be answered", () => {
  test("asks for more than 62 days, or for days in the wrong order", async () => {
    expect(await refusal({ to: addDays(MONDAY, 61) })).toBeUndefined();
    expect(await refusal({ to: addDays(MONDAY, 62) })).toEqual(["/to too-many-days"]);
    expect(await refusal({ to: addDays(MONDAY, -1) })).toEqual(["/to before-from"]);
  });

  test("asks for years that no booking reaches", async () => {
    const on = (text: string) => ({ from: localDate(text), to: localDate(text) });
    expect(await refusal(on("1969-12-31"))).toEqual(["/from too-long-ago"]);
    expect(await refusal(on("1970-01-01"))).toBeUndefined();
    expect(await refusal(on("3000-01-01"))).toEqual(["/to too-far-away"]);
    expect(await refusal(on("2999-12-31"))).toBeUndefined();
  });

  test("is about a dealer, a service, a place or an option that is not there", async () => {
    expect(await refusal({ dealer: "nowhere" })).toBe("dealer-not-found");
    expect(await refusal({ service: "nothing" })).toBe("service-not-found");
    expect(await refusal({ place: "home", options: { model: "500e" } })).toEqual([
      "/location not-given-there",
      "/option.model no-such-option",
    ]);
  });
});
