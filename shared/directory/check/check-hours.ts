import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { DAY_MINUTES, isAskedDate } from "../../kernel/time.ts";
import { DAYS_OF_WEEK } from "../document/vocabulary.ts";
import { wallSpan } from "../opening/wall-span.ts";
import type { OpeningHours, SpecialOpeningHours } from "../document/dealer.schema.ts";

const WEEK_MINUTES = DAYS_OF_WEEK.length * DAY_MINUTES;

/** Names the weekly hours that overlap others, also past midnight and from Sunday into Monday. */
export function checkHours(at: string, hours: readonly OpeningHours[] = []): FieldError[] {
  const spans = hours.flatMap((rule, index) => {
    const { from, to } = wallSpan(rule);
    return rule.dayOfWeek.map((day) => {
      const midnight = DAYS_OF_WEEK.indexOf(day) * DAY_MINUTES;
      return { from: midnight + from, to: midnight + to, index, day };
    });
  });
  return spans
    .filter((span) => spans.some((other) => other !== span && beginsWithin(span, other)))
    .map(({ index, day }) => invalid(`${at}/${index}`, "hours-overlap", { day }));
}

type WeekSpan = { readonly from: number; readonly to: number; readonly index: number };

/** Of two that begin together the later in the list is the one that overlaps. */
function beginsWithin(span: WeekSpan, other: WeekSpan): boolean {
  const after = (span.from - other.from + WEEK_MINUTES) % WEEK_MINUTES;
  return after === 0 ? span.index >= other.index : after < other.to - other.from;
}

/** Names special days that end before they begin, are half told, or contradict another. */
export function checkSpecial(
  at: string,
  special: readonly SpecialOpeningHours[] = [],
): FieldError[] {
  return special.flatMap((rule, index) => {
    const { validFrom, validThrough, opens, closes } = rule;
    const contradicted = special.slice(0, index).some((other) => contradict(rule, other));
    return [
      ...(validFrom <= validThrough
        ? []
        : [invalid(`${at}/${index}/validThrough`, "before-first-day")]),
      ...((opens === undefined) === (closes === undefined)
        ? []
        : [invalid(`${at}/${index}`, "half-told")]),
      ...(isAskedDate(validFrom) ? [] : [invalid(`${at}/${index}/validFrom`, "no-such-day")]),
      ...(isAskedDate(validThrough) ? [] : [invalid(`${at}/${index}/validThrough`, "no-such-day")]),
      ...(contradicted ? [invalid(`${at}/${index}`, "days-overlap")] : []),
    ];
  });
}

/** Several spans of one day are fine; closed and open on one day are not, nor are spans that overlap. */
function contradict(one: SpecialOpeningHours, other: SpecialOpeningHours): boolean {
  const meet = one.validFrom <= other.validThrough && other.validFrom <= one.validThrough;
  if (!meet) return false;
  const [first, second] = [spanOf(one), spanOf(other)];
  if (first === undefined || second === undefined) return true;
  return first.from < second.to && second.from < first.to;
}

function spanOf({ opens, closes }: SpecialOpeningHours) {
  return opens === undefined || closes === undefined ? undefined : wallSpan({ opens, closes });
}
