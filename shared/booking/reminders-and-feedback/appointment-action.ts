import type { CaseNow, CaseStory } from "../../story/case-story.ts";
import { agendaMark } from "../../directory/services/event-of.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { comesTooEarly } from "../../commitments/parts/awaited.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment, Unasked } from "../../story/parts/appointment.schema.ts";
import type { Customer } from "../../story/parts/case.schema.ts";
import { isSolvedSince } from "../../story/is-solved-since.ts";
import { isForgotten, quietUntil } from "../appointment/feedback-rules.ts";
import { following } from "../appointment/following.ts";
import { whatFollowsVisit } from "../appointment/what-follows-visit.ts";
import { nextOfVisit, partLookAt } from "../appointment/part-look.ts";
import { heldReminder } from "../appointment/reminders.ts";
import { openTroubleOf } from "../appointment/trouble.ts";
import { confirmedToCustomer } from "../confirmation/confirmed-to-customer.ts";

/** What an appointment's next action comes to when its time has come. */
export type ActionTaken = {
  readonly change: "remind" | "ask" | "miss" | "tell-of-wait";
  readonly appointment: Appointment;
  /** Without one there is nothing to tell. */
  readonly fact?:
    | { readonly type: "appointment.reminded"; readonly changed?: true }
    | { readonly type: "feedback.requested" }
    | { readonly type: "appointment.hand-back-waits" }
    | { readonly type: "appointment.status-changed"; readonly previous: Appointment["status"] };
  /** Whose answer is asked for; nobody is asked too often, by address or number. */
  readonly asks?: Customer;
};

/**
 * The next reminder is armed; one that comes too late to be one is left out, and one of a visit that may
 * not take place as it is waits until it is moved or confirmed. What only looks whether a part will be there says
 * nothing where it will.
 */
export function remind(
  seen: Appointment,
  dealer: Dealer,
  story: Pick<CaseNow, "commitments">,
  now: Instant,
): ActionTaken {
  const service = dealer.services.find(({ id }) => id === seen.service);
  const next = nextOfVisit(seen, service, dealer, now);
  const reminded = { change: "remind", appointment: following(seen, next) } as const;
  const look = partLookAt(seen, service, dealer);
  const isLook = look !== undefined && seen.nextAction?.at === look;
  if (isLook && !comesTooEarly(story, seen, dealer, now)) return reminded;
  if (openTroubleOf(dealer, seen) !== undefined) {
    const held = heldReminder(seen, dealer.timeZone, now);
    return { change: "remind", appointment: following(seen, held) };
  }
  if (now >= seen.start) return reminded;
  const { appointment } = reminded;
  const agenda = agendaMark(service);
  if (agenda === undefined) return { ...reminded, fact: { type: "appointment.reminded" } };
  const isOther = seen.agendaTold !== undefined && seen.agendaTold !== agenda;
  return {
    ...reminded,
    appointment: { ...appointment, agendaTold: agenda },
    fact: { type: "appointment.reminded", ...(isOther ? { changed: true } : {}) },
  };
}

/** Who was never told cannot have failed to come. */
export function lookWhoCame(seen: Appointment, story: CaseStory): ActionTaken {
  const over = following(seen, undefined);
  if (confirmedToCustomer(story, seen)) return { change: "remind", appointment: over };
  return {
    change: "miss",
    appointment: { ...over, status: "missed-unconfirmed" },
    fact: { type: "appointment.status-changed", previous: seen.status },
  };
}

/** Once for a visit, and held while something is amiss; not when it was so long ago that nobody knows. */
export function askHowItWas(seen: Appointment, story: CaseNow, now: Instant): ActionTaken {
  if (isForgotten(seen, now)) return leaveUnasked(seen, "long-ago");
  if (isSolvedSince(story.case, seen.bookedAt)) return leaveUnasked(seen, "wants-none");
  const held = quietUntil(story, now);
  if (held !== undefined) return { change: "ask", appointment: whatFollowsVisit(seen, held) };
  const { customer } = story.case;
  if (customer.email === undefined) return leaveUnasked(seen, "no-address");
  return {
    change: "ask",
    appointment: { ...whatFollowsVisit(seen, undefined), feedback: "asked" },
    fact: { type: "feedback.requested" },
    asks: customer,
  };
}

/** Which rule says so is kept, for whoever asks why nobody was asked. */
export function leaveUnasked(seen: Appointment, unasked: Unasked): ActionTaken {
  return { change: "ask", appointment: { ...whatFollowsVisit(seen, undefined), unasked } };
}

/** The car is still here ten minutes after the time they named: whoever leads is told, once for that time. */
export function tellOfWait(seen: Appointment, now: Instant): ActionTaken {
  const over = following(seen, undefined);
  const { handBack } = seen;
  if (handBack === undefined) return { change: "tell-of-wait", appointment: over };
  return {
    change: "tell-of-wait",
    appointment: { ...over, handBack: { ...handBack, toldAt: now } },
    fact: { type: "appointment.hand-back-waits" },
  };
}
