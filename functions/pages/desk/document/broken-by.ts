import type { AppointmentStore } from "../../../../shared/booking/appointment/appointment.store.ts";
import type { CalendarStore } from "../../../../shared/booking/calendar/calendar.store.ts";
import { otherStarts } from "../../../../shared/booking/change/other-starts.ts";
import { newlyAffectedBy } from "../../../../shared/booking/agenda/upcoming.ts";
import type { CommitmentStore } from "../../../../shared/commitments/promise/commitment.store.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { strandedPromises } from "../../../../shared/commitments/promise/stranded-promises.ts";
import type { Broken } from "./preview-page.tsx";

export type BrokenByDeps = {
  readonly appointments: Pick<AppointmentStore, "between">;
  readonly calendar: Pick<CalendarStore, "days">;
  readonly commitments: Pick<CommitmentStore, "dueBetween">;
};

/** So that a dealer that closes for good does not read its calendar a thousand times. */
const MOST_WITH_ALTERNATIVES = 10;

/** What is booked or promised that fits the document of before and not the one of after. */
export async function brokenBy(
  deps: BrokenByDeps,
  { before, after }: { readonly before: Dealer; readonly after: Dealer },
  now: Instant,
): Promise<Broken> {
  const [affected, stranded] = await Promise.all([
    newlyAffectedBy(deps, { before, after }, now),
    strandedPromises(deps, { before, after }, now),
  ]);
  const appointments = await Promise.all(
    affected.map(async (one, index) => ({
      ...one,
      alternatives:
        index < MOST_WITH_ALTERNATIVES ? await otherStarts(deps, after, one.appointment, now) : [],
    })),
  );
  return { appointments, promises: stranded.map(({ promise }) => promise) };
}
