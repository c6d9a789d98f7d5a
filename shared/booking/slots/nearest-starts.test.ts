import { describe, expect, test } from "vitest";
import { at } from "../../../test/fixtures/case-story.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import type { LocalDate } from "../../kernel/time.ts";
import { addDays, toOffsetText } from "../../kernel/zone.ts";
import { EMPTY_CALENDAR } from "../calendar/busy-calendar.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import type { DateRange } from "../calendar/local-day.ts";
import { nearestStarts } from "./nearest-starts.ts";
import { termsOf } from "./service-terms.ts";

const ZONE = "Europe/London";
const NOW = at("2027-05-01T06:00:00+01:00");
/** A Wednesday. */
const WISH = at("2027-06-16T10:30:00+01:00");

/** One start every half hour from 9 to 12 on each day; sixty days can be booked. */
const dealer = dealerSchema.parse(
  dealerDocument("bath", ZONE, {
    openingHours: [
      {
        dayOfWeek: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        opens: "09:00",
        closes: "12:00",
      },
    ],
    services: [
      {
        id: "visit",
        kind: "inspection",
        name: "Visit",
        department: "service",
        duration: "PT30M",
        horizon: "P60D",
        needs: ["service-advisor"],
        locations: ["dealer"],
      },
    ],
  }),
);

async function nearest(
  isFree: (date: LocalDate) => boolean,
  { wish = WISH, view = (all: BusyCalendar) => all } = {},
) {
  const looks: DateRange[] = [];
  const calendar = {
    days: async (_: string, range: DateRange): Promise<BusyCalendar> => {
      looks.push(range);
      const row = new Map([["luis", "0-1440/apt_X"]]);
      const taken: (readonly [LocalDate, typeof row])[] = [];
      for (let date = range.from; date <= range.to; date = addDays(date, 1)) {
        if (!isFree(date)) taken.push([date, row]);
      }
      return new Map(taken);
    },
  };
  const terms = termsOf(dealer, dealer.services[0]!, { place: "dealer", options: {} });
  if (!terms.ok) throw new Error("the dealer has it");
  const found = await nearestStarts({ calendar }, terms.value, wish, NOW, view);
  return { starts: found.map((start) => toOffsetText(ZONE, start).slice(5, 16)), looks };
}

describe("the starts nearest to a wish", () => {
  test("are five, the nearest first, of two equally near the earlier", async () => {
    const { starts, looks } = await nearest(() => true);
    expect(starts).toEqual([
      "06-16T10:30",
      "06-16T10:00",
      "06-16T11:00",
      "06-16T09:30",
      "06-16T11:30",
    ]);
    expect(looks).toHaveLength(1);
  });

  test("are looked for a week back and a fortnight ahead, then further when they are few", async () => {
    const edge = await nearest((date) => date === "2027-06-09" || date === "2027-06-30");
    expect(edge.starts[0]).toBe("06-09T11:30");
    expect(edge.looks).toHaveLength(1);
    const far = await nearest((date) => date === "2027-06-08");
    expect(far.starts).toHaveLength(5);
    expect(far.looks.map(({ from, to }) => [from, to])).toEqual([
      ["2027-06-09", "2027-07-01"],
      ["2027-05-16", "2027-07-01"],
    ]);
  });

  test("are those within the horizon, and one look is enough when it saw all of that", async () => {
    const today = await nearest(() => false, { wish: NOW });
    expect(today.starts).toEqual([]);
    expect(today.looks.map(({ from }) => from)).toEqual(["2027-05-01", "2027-05-01"]);
    const last = await nearest(() => true, { wish: at("2027-09-01T10:00:00+01:00") });
    expect(last.starts[0]).toBe("06-30T11:30");
    const before = await nearest(() => true, { wish: at("2027-04-01T10:00:00+01:00") });
    expect(before.starts[0]).toBe("05-01T09:00");
  });

  test("are seen with the eyes of who asks", async () => {
    const own = await nearest(() => false, { view: () => EMPTY_CALENDAR });
    expect(own.starts).toHaveLength(5);
  });
});
