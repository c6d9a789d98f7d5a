import type { AppointmentStore } from "../../../../shared/booking/appointment/appointment.store.ts";
import type { CalendarStore } from "../../../../shared/booking/calendar/calendar.store.ts";
import { otherStarts } from "../../../../shared/booking/change/other-starts.ts";
import { newlyAffectedBy } from "../../../../shared/booking/agenda/upcoming.ts";
import type { CommitmentStore } from "../../../../shared/commitments/promise/commitment.store.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { StaffMember } from "../../../../shared/directory/rights/staff-access.ts";
import { strandedPromises } from "../../../../shared/commitments/promise/stranded-promises.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import { promisesSeenBy } from "../../../../shared/case/access/seen-by.ts";
import type { Broken } from "./preview-page.tsx";

export type BrokenByDeps = {
  readonly appointments: Pick<AppointmentStore, "between">;
  readonly calendar: Pick<CalendarStore, "days">;
  readonly commitments: Pick<CommitmentStore, "dueBetween">;
  readonly cases: Pick<CaseStore, "cases">;
};

/** So that a dealer that closes for good does not read its calendar a thousand times. */
const MOST_LOOKED_AT = 10;

type Looking = { readonly before: Dealer; readonly after: Dealer; readonly staff: StaffMember };

/** What is booked or promised that fits the document of before and not the one of after, as they may see it. */
export async function brokenBy(
  deps: BrokenByDeps,
  { before, after, staff }: Looking,
  now: Instant,
): Promise<Broken> {
  const [affected, stranded] = await Promise.all([
    newlyAffectedBy(deps, { before, after }, now),
    strandedPromises(deps, { before, after }, now),
  ]);
  const looked = await Promise.all(
    affected.slice(0, MOST_LOOKED_AT).map(async (one) => ({
      ...one,
      alternatives: await otherStarts(deps, after, one.appointment, now),
    })),
  );
  const viewer = { staff, dealer: before, now };
  const seen = await promisesSeenBy(deps.cases, viewer, stranded);
  const promises = seen.map(({ promise }) => promise);
  return { looked, visits: affected.length, promises };
}
