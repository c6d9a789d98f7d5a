import { describe, expect, test } from "vitest";
import { dealerSchema, serviceSchema } from "../../../shared/directory/document/dealer.schema.ts";
import { localDate } from "../../../shared/kernel/time.ts";
import { instantTextSchema } from "../../../shared/kernel/time.schema.ts";
import type { Instant, LocalDate } from "../../../shared/kernel/time.ts";
import { addDays, dateAt } from "../../../shared/kernel/zone.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { freeWeek } from "./free-week.ts";
import type { Week } from "./week.ts";

const dealer = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
const service = serviceSchema.parse(dealer.services[0]);
const at = (text: string) => instantTextSchema.parse(text);
const now = at("2027-05-05T20:10:00+01:00");

/** Booking with these starts free, and the weeks it was asked for. */
function bookingWith(...free: Instant[]) {
  const asked: Week[] = [];
  const list = async (week: Week) => {
    asked.push(week);
    const dates = Array.from({ length: 7 }, (_, index) => addDays(week.from, index));
    const days = dates.map((date) => ({
      date,
      starts: free.filter((start) => dateAt(dealer.timeZone, start) === date),
    }));
    const isFree = days.some(({ starts }) => starts.length > 0);
    const next = free.find((start) => dateAt(dealer.timeZone, start) > week.to);
    return { days, nextAvailable: isFree ? undefined : next };
  };
  const show = (day?: LocalDate) => freeWeek(list, { dealer, choice: { service, day }, now });
  return { asked, show };
}

describe("the week to pick a time from", () => {
  const monday = at("2027-05-10T14:00:00+01:00");

  test("is this one while something is free in it", async () => {
    const week = await bookingWith(monday).show();
    expect(week.days.map(({ date }) => date)[0]).toBe("2027-05-05");
    expect(week.selected?.date).toBe("2027-05-10");
    expect(week.nextFree).toBe(monday);
    expect(week.earlierDay).toBeUndefined();
    expect(week.laterDay).toBe("2027-05-12");
  });

  test("is the first with a free time when this one has none", async () => {
    const june = at("2027-06-01T09:00:00+01:00");
    const booking = bookingWith(june);
    const week = await booking.show();
    expect(booking.asked).toEqual([
      { from: "2027-05-05", to: "2027-05-11" },
      { from: "2027-05-26", to: "2027-06-01" },
    ]);
    expect(week.selected?.date).toBe("2027-06-01");
    expect(week.earlierDay).toBe("2027-05-19");
  });

  test("stays where it is while its days are looked at", async () => {
    const thursday = at("2027-05-06T09:00:00+01:00");
    const week = await bookingWith(thursday, monday).show(localDate("2027-05-10"));
    expect(week.days[0]?.date).toBe("2027-05-05");
    expect(week.selected?.date).toBe("2027-05-10");
    expect(week.nextFree).toBeUndefined();
  });

  test("says where the next free time is when the wanted week has none", async () => {
    const june = at("2027-06-01T09:00:00+01:00");
    const week = await bookingWith(june).show(localDate("2027-05-13"));
    expect(week.selected).toBeUndefined();
    expect(week.nextFree).toBe(june);
  });

  test("ends at the horizon and begins today, whatever the address says", async () => {
    expect((await bookingWith(monday).show(localDate("2019-01-01"))).days[0]?.date).toBe(
      "2027-05-05",
    );
    expect((await bookingWith(monday).show(localDate("2027-07-03"))).laterDay).toBeUndefined();
  });

  test("has nothing to offer when nothing is free at all", async () => {
    const week = await bookingWith().show();
    expect(week.selected).toBeUndefined();
    expect(week.nextFree).toBeUndefined();
  });
});
