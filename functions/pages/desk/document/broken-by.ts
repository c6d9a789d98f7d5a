import type { AppointmentStore } from "../../../../shared/booking/appointment/appointment.store.ts";
import type { CalendarStore } from "../../../../shared/booking/calendar/calendar.store.ts";
import { otherStarts } from "../../../../shared/booking/change/other-starts.ts";
import { newlyAffectedBy } from "../../../../shared/booking/agenda/upcoming.ts";
import type { CommitmentStore } from "../../../../shared/commitments/promise/commitment.store.ts";
import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Broken } from "./preview-page.tsx";

export type BrokenByDeps = {
  readonly appointments: Pick<AppointmentStore, "between">;
  readonly calendar: Pick<CalendarStore, "days">;
  readonly commitments: Pick<CommitmentStore, "list">;
};

/** So that a dealer that closes for good does not read its calendar a thousand times. */
const MOST_WITH_ALTERNATIVES = 10;
/** Enough to see that somebody's work must be given to others first. */
const MOST_PROMISES = 50;

/** What is booked or promised that fits the document of before and not the one of after. */
export async function brokenBy(
  deps: BrokenByDeps,
  { before, after }: { readonly before: Dealer; readonly after: Dealer },
  now: Instant,
): Promise<Broken> {
  const stays = new Set(after.staff.map(({ id }) => id));
  const gone = before.staff.filter(({ id }) => !stays.has(id));
  const kept = new Set(after.departments.map(({ id }) => id));
  const closed = before.departments.filter(({ id }) => !kept.has(id));
  const [affected, promises] = await Promise.all([
    newlyAffectedBy(deps, { before, after }, now),
    Promise.all([
      ...gone.map(({ id }) => openPromisesOf(deps, before.id, { owner: id })),
      ...closed.map(({ id }) => openPromisesOf(deps, before.id, { department: id })),
    ]),
  ]);
  const appointments = await Promise.all(
    affected.map(async (one, index) => ({
      ...one,
      alternatives:
        index < MOST_WITH_ALTERNATIVES ? await otherStarts(deps, after, one.appointment, now) : [],
    })),
  );
  const byId = new Map(promises.flat().map((promise) => [promise.id, promise] as const));
  return { appointments, promises: [...byId.values()] };
}

async function openPromisesOf(
  { commitments }: BrokenByDeps,
  dealer: string,
  of: { readonly owner: string } | { readonly department: string },
) {
  const query = { dealer, ...of, status: "open", limit: MOST_PROMISES, after: undefined } as const;
  return (await commitments.list(query)).items;
}
