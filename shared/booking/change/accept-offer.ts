import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { nextOfVisit } from "../appointment/part-look.ts";
import { callsAfterMove } from "../confirmation/call-to-confirm.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, Changed, NotThere } from "../frame/change-appointment.ts";
import type { Decide } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { offerHold, withoutOffer } from "../waiting/waiting-changes.ts";
import { nightOver } from "../word/night-over.ts";
import { moved } from "./reschedule.ts";
import { movedWithVisit } from "./tied-promises.ts";

export type AcceptOfferDeps = ChangeAppointmentDeps & { readonly recentDealers: RecentDealers };

type OfferRefusal = RefusalOf<"wrong-state" | "no-offer">;

export type AcceptRefusal = OfferRefusal | NotThere;

/**
 * Moves an appointment to the time that is held for its customer: what was held becomes theirs, and
 * their old time goes to the next who waits or is free, in one transaction. Until the offer ends
 * nobody can be faster.
 */
export async function acceptOffer(
  deps: AcceptOfferDeps,
  of: { readonly story: CaseNow; readonly appointment: string; readonly by: Actor },
  now: Instant,
): Promise<Result<Changed, AcceptRefusal>> {
  const { reference } = of.story.case;
  return changeAppointment(
    deps,
    { ...of, reference, dealerOf: deps.recentDealers, now },
    offerAccepted,
  );
}

export const offerAccepted: Decide<OfferRefusal> = (seen) => {
  const { story, appointment: before, waiting, dealer, now } = seen;
  const { status } = before;
  if (!allows("reschedule", status)) return fail({ code: "wrong-state", status });
  const offer = waiting?.offer;
  // Who has moved to an earlier time meanwhile would be moved back by it.
  if (waiting === undefined || offer === undefined || offer.start >= before.start) {
    return fail({ code: "no-offer" });
  }
  if (offer.until <= now) return fail({ code: "no-offer" });
  const service = dealer.services.find(({ id }) => id === before.service);
  const action = nextOfVisit({ ...before, start: offer.start }, service, dealer, now);
  const appointment = moved(before, offer, action, now);
  const previous = { start: before.start, end: before.end };
  return ok({
    next: { change: "reschedule", appointment },
    waiting: withoutOffer(waiting, "left"),
    time: {
      free: [appointmentHold(before)],
      passedOn: [offerHold(offer)],
      claims: [appointmentHold(appointment)],
    },
    facts: [{ type: "appointment.rescheduled", appointment, previous }],
    promises: [...movedWithVisit(story, appointment, seen), ...nightOver(seen, "visit-moved")],
    ...callsAfterMove(story, appointment),
  });
};
