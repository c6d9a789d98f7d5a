import type { LocalDate } from "../../kernel/time.ts";
import { instant, wallMinutes } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, atWall, dateAt, isoWeekday, startOfDay } from "../../kernel/zone.ts";
import { DAYS_OF_WEEK } from "../document/vocabulary.ts";
import type { Dealer, OpeningHours, SpecialOpeningHours } from "../document/dealer.schema.ts";

/** Real time, from inclusive to exclusive. */
export type Span = { readonly from: Instant; readonly to: Instant };

/** When somebody is there: weekly hours, and special days that replace them. */
export type Opening = {
  readonly zone: string;
  readonly hours: readonly OpeningHours[];
  /** The first list with a rule for a day decides that day. */
  readonly special: readonly (readonly SpecialOpeningHours[])[];
};

const openings = new WeakMap<Dealer, Map<string | undefined, Opening>>();

/**
 * A department's hours; the dealer's where it has none of its own. Its special days win over the dealer's.
 * Always the same object for a document, so that what was worked out from it can be kept with it.
 */
export function openingOf(dealer: Dealer, department?: string): Opening {
  const known = openings.get(dealer) ?? new Map<string | undefined, Opening>();
  openings.set(dealer, known);
  const opening = known.get(department) ?? readOpening(dealer, department);
  // A name that is none is the dealer's own hours, and there are endless such names.
  if (department === undefined || dealer.departments.some(({ id }) => id === department)) {
    known.set(department, opening);
  }
  return opening;
}

function readOpening(dealer: Dealer, department: string | undefined): Opening {
  const own = dealer.departments.find(({ id }) => id === department);
  const hours = own?.openingHours ?? [];
  return {
    zone: dealer.timeZone,
    hours: hours.length > 0 ? hours : dealer.openingHours,
    special: [own?.specialOpeningHours ?? [], dealer.specialOpeningHours ?? []],
  };
}

/** The open spans that begin on that local day, in order. A span that closes before it opens ends the day after. */
export function spansOn(opening: Opening, date: LocalDate): Span[] {
  const { zone } = opening;
  if (!exists(zone, date)) return [];
  return hoursOn(opening, date)
    .map(({ opens, closes }) => toSpan(zone, date, wallMinutes(opens), wallMinutes(closes)))
    .filter(({ from, to }) => from < to)
    .toSorted((left, right) => left.from - right.from);
}

/** A zone that crosses the date line leaves a day out (Samoa had no 30 December 2011). */
function exists(zone: string, date: LocalDate): boolean {
  return dateAt(zone, startOfDay(zone, date)) === date;
}

/** What the clock on the wall shows at opening and closing on that local day. */
export function hoursOn(
  { hours, special }: Opening,
  date: LocalDate,
): readonly { readonly opens: string; readonly closes: string }[] {
  const today = DAYS_OF_WEEK[isoWeekday(date) - 1];
  return (
    specialOn(special, date) ??
    hours.filter(({ dayOfWeek }) => dayOfWeek.some((day) => day === today))
  );
}

function toSpan(zone: string, date: LocalDate, opens: number, closes: number): Span {
  const from = atWall(zone, date, opens);
  const overnight = closes <= opens;
  const to = atWall(zone, overnight ? addDays(date, 1) : date, closes);
  // A clock change can put the closing wall time before the opening one; then nobody is there.
  return { from, to: instant(Math.max(from, to)) };
}

/** Undefined when no special day applies; empty when it means closed. */
function specialOn(
  special: Opening["special"],
  date: LocalDate,
): { opens: string; closes: string }[] | undefined {
  const rules = special
    .map((list) => list.filter((rule) => covers(rule, date)))
    .find((list) => list.length > 0);
  return rules?.flatMap(({ opens, closes }) =>
    opens === undefined || closes === undefined ? [] : [{ opens, closes }],
  );
}

function covers({ validFrom, validThrough }: SpecialOpeningHours, date: LocalDate): boolean {
  return validFrom <= date && date <= validThrough;
}
