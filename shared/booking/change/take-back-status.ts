import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { isComing } from "../../story/parts/is-coming.ts";
import { allows, isOver } from "../appointment/appointment-transitions.ts";
import { following } from "../appointment/following.ts";
import { nextOfVisit } from "../appointment/part-look.ts";
import { callsToSayReady } from "../confirmation/call-when-ready.ts";
import { confirmedToCustomer } from "../confirmation/confirmed-to-customer.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decision, Seen } from "../frame/decision.ts";
import { givenBack } from "../transport/exchange-charges.ts";
import { withStayCharges } from "../transport/stay-charges.ts";
import { partsTakenBack } from "./part-promises.ts";
import { wordsWith } from "../word/words-with.ts";
import { openAgain } from "./tied-promises.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";

/**
 * The way back from a state that was pressed too early: as booked again, with the reminders that are
 * still to come and the look whether the customer came. Its time was never given away, so nothing is
 * claimed anew, and mails that left stay said. Open until the day of the visit, and the day of the
 * press, are over.
 */
export function statusTakenBack(seen: Seen): Result<Decision, RefusalOf<"wrong-state">> {
  const { story, appointment: before, dealer, now } = seen;
  const { status } = before;
  if (status === "confirmed") return ok(NOTHING);
  if (!allows("take-back", status) || isSettled(seen)) return fail({ code: "wrong-state", status });
  const service = dealer.services.find(({ id }) => id === before.service);
  const next = nextOfVisit(before, service, dealer, now);
  const isKnown = confirmedToCustomer(story, before) || !wasInDoubt(seen);
  const to = isKnown ? "confirmed" : "unconfirmed";
  const again = unbegun(following(before, next));
  const stays = isOver(before) ? withoutNight(again, dealer.timeZone) : again;
  const appointment: Appointment = { ...stays, status: to };
  return ok({
    next: { change: isKnown ? "take-back" : "take-back-in-doubt", appointment },
    ...givenBack(before, appointment),
    facts: [{ type: "appointment.status-changed", appointment, previous: status }],
    promises: [
      ...openAgain(story, before),
      ...(status === "part-needed" ? partsTakenBack(story, before, now) : []),
      ...wordsWith(seen, appointment).promises,
    ],
    callsTakenBack: callsToSayReady(story, before),
  });
}

/** Its later days were given back when it was over, so it is proposed anew where the car does stay. */
function withoutNight({ overnight, ...visit }: Appointment, zone: string): Appointment {
  return overnight === undefined ? visit : withStayCharges(visit, zone);
}

/**
 * What was left to do stays noted; when it is called for is counted anew from the end of the visit. When it was over
 * stays too: whoever drove home may still say that something is wrong.
 */
function unbegun({
  begunAt: _slip,
  handBack: _said,
  askAt: _asked,
  unasked: _why,
  followUp,
  ...visit
}: Appointment): Appointment {
  if (followUp === undefined) return visit;
  const { callAt: _counted, ...noted } = followUp;
  return { ...visit, followUp: noted };
}

/** Somebody was asked how it was, or the day it could have been a slip on is over. */
function isSettled(seen: Seen): boolean {
  const { appointment, dealer, now } = seen;
  if (appointment.feedback !== undefined) return true;
  const day = (at: Instant) => dateAt(dealer.timeZone, at);
  const pressed = pressedAt(seen);
  const last = pressed > appointment.start ? pressed : appointment.start;
  return day(now) > day(last);
}

function pressedAt({ story, appointment: { id, status, bookedAt } }: Seen): Instant {
  const press = story.events.findLast(
    (event) =>
      event.type === "appointment.status-changed" &&
      event.appointment.id === id &&
      event.appointment.status === status,
  );
  return press?.at ?? bookedAt;
}

/** What it was before anybody logged anything of its day. */
function wasInDoubt({ story, appointment: { id } }: Seen): boolean {
  const before = story.events.findLast(
    (event) =>
      event.type === "appointment.status-changed" &&
      event.appointment.id === id &&
      isComing({ status: event.previous }),
  );
  return before?.type === "appointment.status-changed" && before.previous === "unconfirmed";
}
