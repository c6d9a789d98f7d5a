import { nextOpenDay } from "../due/business-time.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

type Promises = { readonly commitments: readonly Commitment[] };
type ForJob = { readonly id: string };

/** The open promise of the part that a job waits for. */
export function awaitedPart({ commitments }: Promises, { id }: ForJob): Commitment | undefined {
  return commitments.find(({ part, status }) => status === "open" && part?.job === id);
}

/** The day on which the part is expected, as it is known by now. */
export function expectedOn(
  { expectedAt, dueAt }: Pick<Commitment, "expectedAt" | "dueAt">,
  { timeZone }: Pick<Dealer, "timeZone">,
): LocalDate {
  return dateAt(timeZone, expectedAt ?? dueAt);
}

/**
 * The first day on which a visit for these jobs makes sense: the first day of work after the last of their
 * parts is expected. Undefined where they wait for none.
 */
export function earliestReturn(
  story: Promises,
  jobs: readonly ForJob[] | undefined,
  dealer: Dealer,
): LocalDate | undefined {
  const days = (jobs ?? []).flatMap((job) => {
    const part = awaitedPart(story, job);
    return part === undefined ? [] : [dayAfter(part, dealer)];
  });
  return days.toSorted().at(-1);
}

function dayAfter(part: Commitment, dealer: Dealer): LocalDate {
  const date = expectedOn(part, dealer);
  const next = nextOpenDay(openingOf(dealer, part.department), date);
  return next.ok ? next.value.date : addDays(date, 1);
}
