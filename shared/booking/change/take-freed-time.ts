import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { serviceOfVisit } from "../../directory/services/several-services.ts";
import { newId } from "../../kernel/ids.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { callToConfirm } from "../confirmation/call-to-confirm.ts";
import type { CarryOutDeps } from "../frame/carry-out.ts";
import { changeWaiting } from "../frame/change-waiting.ts";
import type { NoWaiting } from "../frame/change-waiting.ts";
import type { Decide, SeenWaiting } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { offerHold, withoutOffer } from "../waiting/waiting-changes.ts";
import { bookedSince } from "../waiting/wished.ts";
import { newAppointment } from "./new-appointment.ts";
import { endedWithWaiting } from "./promise-of-waiting.ts";

export type TakeFreedTimeDeps = CarryOutDeps & { readonly recentDealers: RecentDealers };

export type TakeFreedTime = {
  readonly story: CaseNow;
  /** Of whoever waits. */
  readonly id: string;
  readonly by: Actor;
};

/**
 * Books the time that is held for somebody who had none: it goes over into their claim, they wait no more, and
 * the promise that went with it ends, in one transaction. Until the offer ends nobody can be faster.
 */
export async function takeFreedTime(
  deps: TakeFreedTimeDeps,
  { story, id, by }: TakeFreedTime,
  now: Instant,
): Promise<Result<{ appointment: Appointment; timeZone: string }, NoWaiting>> {
  const { reference } = story.case;
  const request = { story, reference, id, dealerOf: deps.recentDealers, by, now };
  const done = await changeWaiting(deps, request, freedTimeTaken(newId("apt", deps.random)));
  if (!done.ok) return done;
  const { seen, decision, events } = done.value;
  const told = events.flatMap((event) =>
    event.type === "appointment.booked" ? [event.appointment] : [],
  );
  const appointment = decision.booked ?? told[0];
  if (appointment === undefined) throw new Error("what was taken is not booked");
  return ok({ appointment, timeZone: seen.dealer.timeZone });
}

export function freedTimeTaken(id: string): Decide<RefusalOf<"no-offer">, SeenWaiting> {
  return ({ story, waiting, dealer, now }) => {
    const { offer, wish } = waiting;
    const service = serviceOfVisit(dealer, { service: waiting.service, also: wish.also });
    // Whoever has booked meanwhile would come twice.
    if (offer === undefined || service === undefined || bookedSince(story, waiting)) return NONE;
    if (offer.until <= now) return NONE;
    const host = wish.host === undefined ? undefined : { id: wish.host, known: true };
    const asked = { ...wish, host };
    const made = { id, case: story.case, wish: asked, service, time: offer, dealer };
    const appointment = newAppointment(made, now);
    const left = withoutOffer(waiting, "left");
    return ok({
      booked: appointment,
      waiting: left,
      time: { free: [], passedOn: [offerHold(offer)], claims: [appointmentHold(appointment)] },
      facts: [{ type: "appointment.booked", appointment }],
      systemFacts: [{ type: "waiting.left", waiting: left, because: "booked" }],
      promises: endedWithWaiting(story, waiting, "visit-booked", now),
      calls: story.case.customer.email === undefined ? [callToConfirm(appointment)] : [],
    });
  };
}

const NONE = fail({ code: "no-offer" } as const);
