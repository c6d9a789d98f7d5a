import { DAY_MINUTES, localDate, wallMinutes } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { atWall, dateAt } from "../../kernel/zone.ts";
import type { Absence } from "../document/dealer.schema.ts";
import type { Span } from "./opening.ts";

/**
 * An absence as real time where the clocks show the zone's. Without times it takes whole days; a time that
 * a clock change skips is when the clock goes on, and of one that it repeats it is the first pass.
 */
export function stretchOf(absence: Absence, zone: string): Span {
  const { from, through } = daysOf(absence);
  const { fromTime, throughTime } = absence;
  const begins = fromTime === undefined ? 0 : wallMinutes(fromTime);
  const ends = throughTime === undefined ? DAY_MINUTES : wallMinutes(throughTime);
  return { from: atWall(zone, from, begins), to: atWall(zone, through, ends) };
}

/** The absence that somebody is on at that moment; the first of several. */
export function absenceAt(
  { absences = [] }: { readonly absences?: readonly Absence[] | undefined },
  zone: string,
  at: Instant,
): Absence | undefined {
  if (absences.length === 0) return undefined;
  const date = dateAt(zone, at);
  return absences.find((absence) => {
    // Most are of other days, and clocks need not be asked about them.
    if (date < absence.from || absence.through < date) return false;
    const { from, to } = stretchOf(absence, zone);
    return from <= at && at < to;
  });
}

const FIRST_DAY = localDate("1970-01-01");
const LAST_DAY = localDate("2999-12-31");

/** Whoever is away for good is written down until some year 9999, which has no next day. */
export function daysOf({ from, through }: Absence): { from: LocalDate; through: LocalDate } {
  return { from: within(from), through: within(through) };
}

function within(text: string): LocalDate {
  if (text < FIRST_DAY) return FIRST_DAY;
  return text > LAST_DAY ? LAST_DAY : localDate(text);
}
