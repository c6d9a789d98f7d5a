import { nextOpenDay, openMinutesLater } from "../due/business-time.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

type Promises = { readonly commitments: readonly Commitment[] };
type ForJob = { readonly id: string };
type ForJobs = { readonly jobs?: readonly ForJob[] | undefined };
type Zone = Pick<Dealer, "timeZone">;

/** The open promise of the part that a job waits for. */
export function awaitedPart({ commitments }: Promises, { id }: ForJob): Commitment | undefined {
  return commitments.find(({ part, status }) => status === "open" && part?.job === id);
}

/** The day on which the part is expected, as it is known by now. */
export function expectedOn(
  { expectedAt, dueAt }: Pick<Commitment, "expectedAt" | "dueAt">,
  { timeZone }: Zone,
): LocalDate {
  return dateAt(timeZone, expectedAt ?? dueAt);
}

/**
 * The first day on which a visit for these jobs makes sense: the first day of work after the last of their
 * parts is expected. What was to be there by `now` is expected on the next day of work at the earliest. Undefined
 * where they wait for none.
 */
export function earliestReturn(
  story: Promises,
  jobs: readonly ForJob[] | undefined,
  dealer: Dealer,
  now: Instant,
): LocalDate | undefined {
  const waiting = new Set((jobs ?? []).map(({ id }) => id));
  // One whose part was said to be there and is denied may wait for two.
  const days = story.commitments
    .filter(({ part, status }) => status === "open" && part !== undefined && waiting.has(part.job))
    .map((part) => dayAfter(part, dealer, now));
  return days.toSorted().at(-1);
}

/** Whether a visit comes before a part that one of its jobs waits for. */
export function comesTooEarly(
  story: Promises,
  { jobs, start }: ForJobs & { readonly start: Instant },
  dealer: Dealer,
  now: Instant,
): boolean {
  const earliest = earliestReturn(story, jobs, dealer, now);
  return earliest !== undefined && dateAt(dealer.timeZone, start) < earliest;
}

function dayAfter(part: Commitment, dealer: Dealer, now: Instant): LocalDate {
  const opening = openingOf(dealer, part.department);
  const isLate = (part.expectedAt ?? part.dueAt) <= now;
  const date = isLate
    ? dateAt(dealer.timeZone, openMinutesLater(opening, now, 1))
    : expectedOn(part, dealer);
  const next = nextOpenDay(opening, date);
  return next.ok ? next.value.date : addDays(date, 1);
}
