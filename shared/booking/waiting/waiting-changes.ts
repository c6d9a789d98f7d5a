import type { Actor, CaseEvent } from "../../story/parts/event.schema.ts";
import { newId } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Hold } from "../calendar/calendar-changes.ts";
import { toMinute } from "../calendar/local-day.ts";
import type { HeldOffer, Waiting } from "../../story/parts/waiting.schema.ts";

/** What the calendar keeps for an offer, under a holder of its own. */
export function offerHold(offer: HeldOffer): Hold {
  return {
    holder: offer.holder,
    resources: offer.resources.map(({ id }) => id),
    from: toMinute(offer.busyFrom),
    until: toMinute(offer.busyUntil),
    charges: offer.charges,
  };
}

export function offered(seen: Waiting, offer: HeldOffer): Waiting {
  return { ...seen, status: "offered", offer, generation: seen.generation + 1 };
}

/** Back in the queue, or out of it; what was held is not offered to this customer again. */
export function withoutOffer({ offer, ...seen }: Waiting, status: "waiting" | "left"): Waiting {
  const refused = offer === undefined ? seen.refused : [...seen.refused, offer.start];
  return { ...seen, status, refused, generation: seen.generation + 1 };
}

type WaitingEvent = Extract<CaseEvent, { readonly waiting: Waiting }>;
type WithoutFrame<Event> = Event extends unknown
  ? Omit<Event, "id" | "reference" | "dealer" | "at" | "by" | "waiting">
  : never;

/** What is told when an offer ends, or the waiting itself. */
export function endingEvents(
  seen: Waiting,
  waiting: Waiting,
  refused: boolean,
  frame: Frame,
): CaseEvent[] {
  const { offer } = seen;
  const ended =
    offer === undefined
      ? []
      : [waitingEvent({ type: "waiting.offer-ended", offer, refused }, waiting, frame)];
  if (waiting.status !== "left") return ended;
  return [...ended, waitingEvent({ type: "waiting.left" }, waiting, frame)];
}

type Frame = { readonly by: Actor; readonly at: Instant; readonly random: Random };

export function waitingEvent(
  fact: WithoutFrame<WaitingEvent>,
  waiting: Waiting,
  { by, at, random }: Frame,
): CaseEvent {
  const { reference, dealer } = waiting;
  return { ...fact, id: newId("evt", random), reference, dealer, at, by, waiting };
}
