import type { Fact } from "../../story/fact.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { HeldOffer, Waiting } from "../../story/parts/waiting.schema.ts";
import type { Hold } from "../calendar/calendar-changes.ts";
import { toMinute } from "../calendar/local-day.ts";

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

/** Why somebody waits no more who did not say so. */
export type Because = NonNullable<EventOf<"waiting.left">["because"]>;

type Ended = {
  readonly refused: boolean;
  readonly because?: Because | undefined;
  readonly reason?: string | undefined;
};

/** What is told when an offer ends, or the waiting itself. */
export function endingFacts(
  { offer }: Waiting,
  waiting: Waiting,
  { refused, because, reason }: Ended,
): Fact[] {
  const ended = offer && { type: "waiting.offer-ended" as const, offer, refused, waiting };
  const why = because === undefined ? {} : { because };
  const said = reason === undefined ? {} : { reason };
  const left = { type: "waiting.left" as const, waiting, ...why, ...said };
  return [...(ended === undefined ? [] : [ended]), ...(waiting.status === "left" ? [left] : [])];
}
