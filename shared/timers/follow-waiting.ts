import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { TimerPayload } from "./timer-payload.ts";
import { sha256 } from "../kernel/hash.ts";
import { plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import { EMPTY_CALENDAR } from "../booking/calendar/busy-calendar.ts";
import { LOST, raced } from "../platform/dynamodb/raced.ts";
import { BOOKING_RACE } from "../booking/appointment/booking-race.ts";
import { endOffer } from "../booking/waiting/end-offer.ts";
import type { EndOfferDeps } from "../booking/waiting/end-offer.ts";
import type { Waiting } from "../story/parts/waiting.schema.ts";
import { writeFreed } from "../booking/waiting/write-freed.ts";
import type { FreedSpan } from "../booking/waiting/write-freed.ts";

export type FollowWaitingDeps = EndOfferDeps & {
  readonly schedules: Schedules;
};

const BY_SYSTEM = { kind: "system" } as const;

/**
 * What an event means to those who wait: an offer gets its timer, and what is left of freed time goes
 * to the next. Doing it again changes nothing.
 */
export async function followWaiting(
  deps: FollowWaitingDeps,
  event: CaseEvent,
  story: CaseStory,
  now: Instant,
): Promise<void> {
  if ("waiting" in event) await alignOffer(deps, event.waiting, story, now);
  if (event.type === "appointment.cancelled") {
    // Who joined in the very moment they cancelled; the others left with it.
    const { reference, id } = event.appointment;
    const left = { by: BY_SYSTEM, refused: false, next: "left" } as const;
    await endOffer(deps, { reference, id, when: () => true, ...left }, now);
  }
  if (event.type === "appointment.rescheduled") {
    // What is held is not earlier any more than what they took themselves.
    const { reference, id, start } = event.appointment;
    const when = ({ offer }: Waiting) => offer !== undefined && offer.start >= start;
    const passed = { by: BY_SYSTEM, refused: false, next: "waiting" } as const;
    await endOffer(deps, { reference, id, when, ...passed }, now);
  }
  const freed = freedBy(event);
  if (freed !== undefined) await offerWhatIsLeft(deps, event.dealer, freed, now);
}

/**
 * Whoever frees a time holds it for the next in the same transaction. This is for who was not in the
 * queue's index yet, and for what many small times are left of one long one.
 */
async function offerWhatIsLeft(
  deps: FollowWaitingDeps,
  id: string,
  span: FreedSpan,
  now: Instant,
): Promise<void> {
  if (span.until <= now || (await deps.waiting.queue(id)).length === 0) return;
  const found = await deps.directory.dealer(id);
  if (found === undefined) return;
  await raced(BOOKING_RACE, async (round) => {
    const change = { dealer: found.document, busy: EMPTY_CALENDAR, exchange: {}, freed: [span] };
    const writes = await writeFreed(deps, { ...change, round }, now);
    if (writes.length === 0) return undefined;
    return (await deps.commit(writes)).ok ? undefined : LOST;
  });
}

/** Lets an offer go that nobody took; an early or outdated timer changes nothing. */
export async function lapseOffer(
  deps: EndOfferDeps,
  { reference, appointment: id, generation }: Omit<WaitingTimer, "kind" | "version">,
  now: Instant,
): Promise<void> {
  const when = (seen: Waiting) =>
    seen.generation === generation && seen.offer !== undefined && seen.offer.until <= now;
  const silence = { by: BY_SYSTEM, refused: false, next: "waiting" } as const;
  await endOffer(deps, { reference, id, when, ...silence }, now);
}

type WaitingTimer = Extract<TimerPayload, { readonly kind: "waiting-offer" }>;

async function alignOffer(
  { schedules }: Pick<FollowWaitingDeps, "schedules">,
  { id, reference, generation }: Waiting,
  story: CaseStory,
  now: Instant,
): Promise<void> {
  const present = story.waiting?.find((one) => one.id === id);
  if (present?.offer !== undefined) {
    const payload: TimerPayload = {
      version: 1,
      kind: "waiting-offer",
      reference,
      appointment: id,
      generation: present.generation,
    };
    const name = nameOf(id, present.generation);
    await schedules.arm({ name, payload, at: present.offer.until }, now);
  }
  if (generation > 1) await schedules.disarm(nameOf(id, generation - 1));
}

function nameOf(id: string, generation: number): string {
  return sha256("waiting", id, String(generation));
}

function freedBy(event: CaseEvent): FreedSpan | undefined {
  if (event.type === "waiting.offer-ended") {
    return { from: event.offer.busyFrom, until: event.offer.busyUntil };
  }
  if (event.type === "appointment.cancelled") {
    const { busyFrom, busyUntil } = event.appointment;
    return { from: busyFrom, until: busyUntil };
  }
  if (event.type !== "appointment.rescheduled") return undefined;
  // Buffers and travel are those of the service, before and after alike.
  const { start, end, busyFrom, busyUntil } = event.appointment;
  const { previous } = event;
  return {
    from: plus(previous.start, busyFrom - start),
    until: plus(previous.end, busyUntil - end),
  };
}
