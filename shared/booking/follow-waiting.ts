import type { CaseStory } from "../cases/case-story.ts";
import type { CaseEvent } from "../cases/event.schema.ts";
import type { TimerPayload } from "../commitments/timer-payload.ts";
import { sha256 } from "../kernel/hash.ts";
import { plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import { endOffer } from "./end-offer.ts";
import type { EndOfferDeps } from "./end-offer.ts";
import type { Freed } from "./offer-freed-time.ts";
import type { Waiting } from "./waiting.schema.ts";
import type { WaitingStore } from "./waiting.store.ts";

export type FollowWaitingDeps = EndOfferDeps & {
  readonly waiting: Pick<WaitingStore, "put" | "queue">;
  readonly schedules: Schedules;
};

const BY_SYSTEM = { kind: "system" } as const;

/**
 * What an event means to those who wait: an offer gets its timer, freed time goes to the next, and
 * who cancels waits no more. Doing it again changes nothing.
 */
export async function followWaiting(
  deps: FollowWaitingDeps,
  event: CaseEvent,
  story: CaseStory,
  now: Instant,
): Promise<void> {
  if ("waiting" in event) await alignOffer(deps, event.waiting, story, now);
  if (event.type === "appointment.cancelled") {
    const { reference, id } = event.appointment;
    const left = { by: BY_SYSTEM, refused: false, next: "left" } as const;
    await endOffer(deps, { reference, id, when: () => true, ...left }, now);
    // Its own event comes later; by then somebody would wait for the worse of the two times.
    const held = story.waiting?.find((one) => one.id === id)?.offer;
    if (held !== undefined) {
      const { busyFrom: from, busyUntil: until } = held;
      await passOn(deps, { dealer: event.dealer, from, until }, now);
    }
  }
  if (event.type === "appointment.rescheduled") {
    // What is held is not earlier any more than what they took themselves.
    const { reference, id, start } = event.appointment;
    const when = ({ offer }: Waiting) => offer !== undefined && offer.start >= start;
    const passed = { by: BY_SYSTEM, refused: false, next: "waiting" } as const;
    await endOffer(deps, { reference, id, when, ...passed }, now);
  }
  const freed = freedBy(event);
  if (freed !== undefined) await passOn(deps, freed, now);
}

/** Nearly always nobody waits, and then relay need not have read how slots are found. */
async function passOn(deps: FollowWaitingDeps, freed: Freed, now: Instant): Promise<void> {
  if (freed.until <= now) return;
  const queue = await deps.waiting.queue(freed.dealer);
  if (queue.length === 0) return;
  const { offerFreedTime } = await import("./offer-freed-time.ts");
  await offerFreedTime(deps, queue, freed, now);
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

function freedBy(event: CaseEvent): Freed | undefined {
  const { dealer } = event;
  if (event.type === "waiting.offer-ended") {
    return { dealer, from: event.offer.busyFrom, until: event.offer.busyUntil };
  }
  if (event.type === "appointment.cancelled") {
    const { busyFrom, busyUntil } = event.appointment;
    return { dealer, from: busyFrom, until: busyUntil };
  }
  if (event.type !== "appointment.rescheduled") return undefined;
  // Buffers and travel are those of the service, before and after alike.
  const { start, end, busyFrom, busyUntil } = event.appointment;
  const { previous } = event;
  return {
    dealer,
    from: plus(previous.start, busyFrom - start),
    until: plus(previous.end, busyUntil - end),
  };
}
