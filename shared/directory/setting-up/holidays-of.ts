import type Holidays from "date-holidays";
import { DAY_MINUTES, localDate, wallMinutes } from "../../kernel/time.ts";
import type { LocalDate } from "../../kernel/time.ts";
import { addDays } from "../../kernel/zone.ts";
import type { Address } from "../document/values.schema.ts";
import { calendarOf } from "./calendar-of.ts";

/** A day that is off where the dealer is; whether this dealer is closed on it, its people say. */
export type Holiday = {
  readonly date: LocalDate;
  readonly name: string;
  readonly isPublic: boolean;
};

/** As far ahead as most dealers can be booked, and once round the year. */
const DAYS_AHEAD = 365;
const NOON = wallMinutes("12:00");

/** The year's public and bank holidays from this day on, soonest first; none for a country nobody knows. */
export async function holidaysOf(
  address: Pick<Address, "addressCountry" | "addressRegion">,
  from: LocalDate,
  language: string,
): Promise<readonly Holiday[]> {
  const calendar = await calendarOf(address);
  const through = addDays(from, DAYS_AHEAD);
  const years = [...new Set([from, through].map((date) => Number(date.slice(0, 4))))];
  const all = years
    .flatMap((year) => calendar.getHolidays(year, language))
    .filter(({ type }) => type === "public" || type === "bank")
    .flatMap((holiday) =>
      datesOf(holiday).map((date) => ({
        date,
        name: holiday.name.slice(0, MOST_LETTERS),
        isPublic: holiday.type === "public",
      })),
    )
    .filter(({ date }) => date >= from && date <= through)
    .toSorted((left, right) => left.date.localeCompare(right.date));
  return all.filter(({ date }, index) => all.findIndex((other) => other.date === date) === index);
}

/** As many as the document takes for why a day is special. */
const MOST_LETTERS = 100;

/** Each day whose noon lies in it; for an afternoon alone, that day. */
function datesOf({ date, start, end }: ReturnType<Holidays["getHolidays"]>[number]): LocalDate[] {
  const first = localDate(date.slice(0, 10));
  const begins = wallMinutes(date.slice(11, 16));
  const ends = begins + (end.getTime() - start.getTime()) / 60_000;
  const days = Array.from({ length: Math.ceil(ends / DAY_MINUTES) }, (_, day) => day);
  const whole = days.filter((day) => {
    const noon = day * DAY_MINUTES + NOON;
    return begins <= noon && noon < ends;
  });
  return (whole.length === 0 ? [0] : whole).map((day) => addDays(first, day));
}
