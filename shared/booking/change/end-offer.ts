import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { readDealerAlone } from "../../directory/store/read-places.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps } from "../frame/change-appointment.ts";
import type { Decide } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { endingFacts, offerHold, withoutOffer } from "../waiting/waiting-changes.ts";

export type EndOfferDeps = ChangeAppointmentDeps & {
  readonly directory: Pick<DirectoryStore, "dealer">;
};

type End = {
  /** Says whether this very state is to be ended; another one is left alone. */
  readonly when: (waiting: Waiting) => boolean;
  /** The customer said no to it, rather than nothing. */
  readonly refused: boolean;
  /** Whether the customer goes on waiting for other times. */
  readonly next: "waiting" | "left";
};

export type EndOffer = End & {
  readonly reference: string;
  readonly id: string;
  readonly by: Actor;
};

/**
 * Frees what is held, holds it for the next who waits and tells of it, all in one transaction.
 * Answers the state after it, undefined when there was nothing to end.
 */
export async function endOffer(
  deps: EndOfferDeps,
  { reference, id: appointment, by, ...end }: EndOffer,
  now: Instant,
): Promise<Waiting | undefined> {
  const dealerOf = async (id: string) => (await readDealerAlone(deps, id)).dealer;
  const request = { reference, appointment, dealerOf, by, now };
  const done = await changeAppointment(deps, request, offerEnded(end));
  return done.ok ? done.value.waiting : undefined;
}

export function offerEnded({ when, refused, next }: End): Decide<RefusalOf<"no-offer">> {
  return ({ waiting: seen }) => {
    if (seen === undefined || seen.status === "left" || !when(seen)) {
      return fail({ code: "no-offer" });
    }
    const waiting = withoutOffer(seen, next);
    const facts = endingFacts(seen, waiting, { refused });
    const { offer } = seen;
    return ok({
      waiting,
      facts,
      ...(offer === undefined ? {} : { time: { free: [offerHold(offer)] } }),
    });
  };
}
