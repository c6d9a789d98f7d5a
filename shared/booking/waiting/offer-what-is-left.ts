import type { EventOf } from "../../story/parts/event.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { LOST, raced } from "../../platform/raced.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { EMPTY_CALENDAR } from "../calendar/busy-calendar.ts";
import { writeFreed } from "./write-freed.ts";
import type { FreedSpan, WriteFreedDeps } from "./write-freed.ts";

export type OfferWhatIsLeftDeps = WriteFreedDeps & {
  readonly commit: Commit;
  readonly directory: Pick<DirectoryStore, "dealer">;
};

type Freeing = EventOf<"appointment.cancelled" | "appointment.rescheduled" | "waiting.offer-ended">;

/**
 * Whoever frees a time holds it for the next in the same transaction. This is for who was not in the
 * queue's index yet, and for what many small times are left of one long one.
 */
export async function offerWhatIsLeft(
  deps: OfferWhatIsLeftDeps,
  { event }: { readonly event: Freeing },
  now: Instant,
): Promise<void> {
  const span = freedBy(event);
  if (span.until <= now || (await deps.waiting.queue(event.dealer)).length === 0) return;
  const found = await deps.directory.dealer(event.dealer);
  if (found === undefined) return;
  await raced(BOOKING_RACE, async (round) => {
    const change = { dealer: found.document, busy: EMPTY_CALENDAR, exchange: {}, freed: [span] };
    const writes = await writeFreed(deps, { ...change, ...leftBy(event), round }, now);
    if (writes.length === 0) return undefined;
    return (await deps.commit(writes)).ok ? undefined : LOST;
  });
}

/** Whoever moved leaves that time: it is no news to them. */
function leftBy(event: Freeing): { readonly of?: string } {
  return event.type === "appointment.rescheduled" ? { of: event.appointment.id } : {};
}

function freedBy(event: Freeing): FreedSpan {
  if (event.type === "waiting.offer-ended") {
    const { busyFrom, busyUntil, since } = event.offer;
    return { from: busyFrom, until: busyUntil, since };
  }
  const { start, end, busyFrom, busyUntil } = event.appointment;
  if (event.type === "appointment.cancelled") return { from: busyFrom, until: busyUntil };
  // Buffers and travel are those of the service, before and after alike.
  const { previous } = event;
  return {
    from: plus(previous.start, busyFrom - start),
    until: plus(previous.end, busyUntil - end),
  };
}
