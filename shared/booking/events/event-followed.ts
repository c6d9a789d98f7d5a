import { agendaMark, eventOf, eventTime } from "../../directory/services/event-of.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import { ok } from "../../kernel/result.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { nextOfVisit } from "../appointment/part-look.ts";
import { EMPTY_CALENDAR } from "../calendar/busy-calendar.ts";
import { moved } from "../change/reschedule.ts";
import { movedWithVisit } from "../change/tied-promises.ts";
import { callsAfterMove } from "../confirmation/call-to-confirm.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Decision, Seen } from "../frame/decision.ts";
import { decideOutside } from "../slots/decide-time.ts";
import { termsOfVisit } from "../slots/visit-terms.ts";

/** Within it whoever is registered hears of another agenda at once; before it, with the reminder of the day before. */
const TOLD_AT_ONCE_MILLISECONDS = 24 * HOUR;

/** Whether the dealer's document says otherwise of an event than its visitor was told. */
export function isToFollowEvent(visit: Appointment, dealer: Dealer, now: Instant): boolean {
  return decideEvent(visit, dealer, now) !== "as-told";
}

/**
 * Whoever is registered for an event goes with it: to another time at once, with the places that they have, and to
 * another agenda by being told of it. One that would be in the past already is not followed there.
 */
export const eventFollowed: Decide<never> = (seen) => {
  const { appointment: before, dealer, now } = seen;
  switch (decideEvent(before, dealer, now)) {
    case "as-told":
      return ok(NOTHING);
    case "at-another-time":
      return ok(movedAlong(seen));
    case "another-agenda": {
      const told = agendaMark(eventOf(before, dealer));
      const appointment = {
        ...before,
        revision: before.revision + 1,
        ...(told === undefined ? {} : { agendaTold: told }),
      };
      return ok({
        next: { change: "remind", appointment },
        facts: [{ type: "appointment.reminded", appointment, changed: true }],
      });
    }
  }
};

type Followed = "as-told" | "at-another-time" | "another-agenda";

function decideEvent(visit: Appointment, dealer: Dealer, now: Instant): Followed {
  const service = eventOf(visit, dealer);
  const time = service && eventTime(service, dealer);
  if (time === undefined || !allows("reschedule", visit.status)) return "as-told";
  if (time.start <= now || visit.start <= now) return "as-told";
  if (time.start !== visit.start || time.end !== visit.end) return "at-another-time";
  return isOtherAgenda(visit, service, now) ? "another-agenda" : "as-told";
}

/** One that was changed earlier is told with the reminder of the day before. */
function isOtherAgenda(
  visit: Appointment,
  service: Parameters<typeof agendaMark>[0],
  now: Instant,
): boolean {
  const isNear = now > plus(visit.start, -TOLD_AT_ONCE_MILLISECONDS);
  const told = visit.agendaTold;
  return isNear && told !== undefined && told !== agendaMark(service);
}

function movedAlong(seen: Seen): Decision {
  const { story, appointment: before, dealer, now } = seen;
  const found = termsOfVisit(dealer, before);
  const time = found && eventTime(found.service, dealer);
  if (found === undefined || time === undefined) return NOTHING;
  const agreed = decideOutside(found.terms, time.start, EMPTY_CALENDAR, now, {
    held: [],
    spread: 0,
  });
  if (!agreed.ok) return NOTHING;
  const next = nextOfVisit({ ...before, start: time.start }, found.service, dealer, now);
  const appointment = moved(before, agreed.value, next, now);
  return {
    next: { change: "reschedule", appointment },
    // Nobody who waits is offered a place that is not free.
    time: {
      free: [],
      passedOn: [appointmentHold(before)],
      claims: [appointmentHold(appointment)],
    },
    facts: [
      {
        type: "appointment.rescheduled",
        appointment,
        previous: { start: before.start, end: before.end },
      },
    ],
    promises: movedWithVisit(story, appointment, seen),
    ...callsAfterMove(story, appointment),
  };
}
