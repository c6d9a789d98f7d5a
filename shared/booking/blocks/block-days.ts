import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import { spanOfBlock } from "./block-time.ts";
import type { Block } from "./block.schema.ts";

export const BLOCK_POLICY = {
  /** Half a year of weeks: so many days are blocked in one transaction. */
  mostOfSeries: 26,
  /** Beyond every horizon a service can have. */
  aheadDays: 1_000,
} as const;

export type BlockWhen = Pick<Block, "date" | "from" | "to"> & {
  /** The same every week until this day, which is included. */
  readonly weeklyThrough?: LocalDate | undefined;
};

/** Each day that is to be blocked, or what is wrong with them. */
export function blockDays(
  when: BlockWhen,
  { timeZone }: Pick<Dealer, "timeZone">,
  now: Instant,
): Result<readonly LocalDate[], readonly FieldError[]> {
  const { date, weeklyThrough = date } = when;
  const wrong = wrongRange(when, dateAt(timeZone, now));
  if (wrong !== undefined) return fail([wrong]);
  const days = weeksBetween(date, weeklyThrough);
  if (days.length > BLOCK_POLICY.mostOfSeries) {
    return fail([invalid("/weeklyThrough", "too-many-days", { most: BLOCK_POLICY.mostOfSeries })]);
  }
  const spans = days.map((day) => spanOfBlock({ ...when, date: day }, timeZone));
  // What a change of the clocks leaves out takes no time.
  if (spans.some((span) => span.until <= span.from)) return fail([invalid("/to", "no-length")]);
  return spans.some(({ until }) => until <= now) ? fail([invalid("/to", "due-passed")]) : ok(days);
}

function wrongRange(
  { date, from = "00:00", to = "24:00", weeklyThrough }: BlockWhen,
  today: LocalDate,
): FieldError | undefined {
  if (date < today) return invalid("/date", "too-long-ago");
  if (to <= from) return invalid("/to", "not-after-from");
  const last = weeklyThrough ?? date;
  if (last < date) return invalid("/weeklyThrough", "ends-before-it-begins");
  if (last <= addDays(today, BLOCK_POLICY.aheadDays)) return undefined;
  return invalid(weeklyThrough === undefined ? "/date" : "/weeklyThrough", "too-far-away");
}

/** Each seventh day, the first and the last included. */
export function weeksBetween(from: LocalDate, through: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= through; day = addDays(day, 7)) {
    days.push(day);
    if (days.length > BLOCK_POLICY.mostOfSeries) break;
  }
  return days;
}
