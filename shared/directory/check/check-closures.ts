import type { FieldError } from "../../kernel/problem.ts";
import { invalid } from "../../kernel/invalid.ts";
import { isAskedDate, localDate } from "../../kernel/time.ts";
import type { LocalDate } from "../../kernel/time.ts";
import { addDays, isoWeekday } from "../../kernel/zone.ts";
import { DAYS_OF_WEEK } from "../document/vocabulary.ts";
import type { Dealer, OpeningHours, SpecialOpeningHours } from "../document/dealer.schema.ts";

/** Closed for longer, no promise could be kept: whoever looks for the next opening gives up then. */
const LONGEST_CLOSURE_DAYS = 366;

const WEEK_DAYS = DAYS_OF_WEEK.length;

/** A special rule, and where in the document it stands. */
type Rule = SpecialOpeningHours & { readonly at: string };

type Calendar = {
  readonly hours: readonly OpeningHours[];
  /** The first list with a rule for a day decides that day. */
  readonly special: readonly (readonly Rule[])[];
};

/**
 * Names the special days that leave the dealer, or a department by its own hours and days, closed for
 * more than a year without a day between: one long closure, or several that meet.
 */
export function checkClosures(dealer: Dealer): FieldError[] {
  const ofDealer = rulesAt("/specialOpeningHours", dealer.specialOpeningHours);
  const calendars: Calendar[] = [
    { hours: dealer.openingHours, special: [ofDealer] },
    ...dealer.departments.flatMap(({ openingHours = [], specialOpeningHours = [] }, index) => {
      if (openingHours.length + specialOpeningHours.length === 0) return [];
      const own = rulesAt(`/departments/${index}/specialOpeningHours`, specialOpeningHours);
      const hours = openingHours.length > 0 ? openingHours : dealer.openingHours;
      return [{ hours, special: [own, ofDealer] }];
    }),
  ];
  const places = new Set(calendars.flatMap(closuresIn));
  return [...places].map((at) => invalid(`${at}/validThrough`, "closed-too-long"));
}

/** Days that are no days, or end before they begin, are refused elsewhere. */
function rulesAt(at: string, special: readonly SpecialOpeningHours[] = []): Rule[] {
  return special
    .map((rule, index) => ({ ...rule, at: `${at}/${index}` }))
    .filter(({ validFrom, validThrough }) => validFrom <= validThrough)
    .filter(({ validFrom, validThrough }) => [validFrom, validThrough].every(isAskedDate));
}

/**
 * Between two dates at which a rule begins or ends every day is alike, so only those are looked at: a
 * document may speak of centuries.
 */
function closuresIn({ hours, special }: Calendar): string[] {
  const turns = turnsOf(special.flat());
  const found: string[] = [];
  let closedFrom = dayAfterOpen(hours, turns[0]);
  let closing: Rule[] = [];
  const opensOn = (date: LocalDate) => {
    if (closedFrom !== undefined && addDays(closedFrom, LONGEST_CLOSURE_DAYS) < date) {
      found.push(...closing.map(({ at }) => at));
    }
    closing = [];
  };
  for (const [index, from] of turns.entries()) {
    const until = turns[index + 1];
    const rules = rulesOn(special, from);
    const open = rules === undefined ? firstOpen(hours, from) : openAtOnce(rules, from);
    if (open === undefined || (until !== undefined && open >= until)) {
      closing.push(...(rules ?? []));
      continue;
    }
    opensOn(open);
    closedFrom = rules === undefined ? dayAfterOpen(hours, until) : until;
  }
  return found;
}

function turnsOf(rules: readonly Rule[]): LocalDate[] {
  const dates = rules.flatMap(({ validFrom, validThrough }) => [
    localDate(validFrom),
    addDays(localDate(validThrough), 1),
  ]);
  return [...new Set(dates)].toSorted();
}

function rulesOn(special: Calendar["special"], date: LocalDate): readonly Rule[] | undefined {
  return special
    .map((list) =>
      list.filter(({ validFrom, validThrough }) => validFrom <= date && date <= validThrough),
    )
    .find((list) => list.length > 0);
}

function openAtOnce(rules: readonly Rule[], date: LocalDate): LocalDate | undefined {
  return rules.some(({ opens }) => opens !== undefined) ? date : undefined;
}

/** By the weekly hours, which have a day at least; so within a week. */
function firstOpen(hours: readonly OpeningHours[], from: LocalDate): LocalDate | undefined {
  return week(from).find((date) => isOpen(hours, date));
}

/** From when on it is closed at the latest when the weekly hours end with the day before `until`. */
function dayAfterOpen(
  hours: readonly OpeningHours[],
  until: LocalDate | undefined,
): LocalDate | undefined {
  if (until === undefined) return undefined;
  const last = week(addDays(until, -WEEK_DAYS)).findLast((date) => isOpen(hours, date));
  return last && addDays(last, 1);
}

function week(from: LocalDate): LocalDate[] {
  return DAYS_OF_WEEK.map((_, index) => addDays(from, index));
}

function isOpen(hours: readonly OpeningHours[], date: LocalDate): boolean {
  const today = DAYS_OF_WEEK[isoWeekday(date) - 1];
  return hours.some(({ dayOfWeek }) => dayOfWeek.some((day) => day === today));
}
