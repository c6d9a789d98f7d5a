import type { Gather } from "./message.ts";
import { heldUntil } from "../../story/parts/held-until.ts";
import { nextOpenDay, nextOpening, openMinutesLater } from "../../commitments/due/business-time.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import { comesTooOften } from "../../story/trips-of.ts";
import type { Around } from "./audience.ts";

type VisitChanged = EventOf<
  | "appointment.booked"
  | "appointment.rescheduled"
  | "appointment.cancelled"
  | "appointment.visitor-changed"
>;

type ClockChanged = EventOf<"appointment.clock-changed">;

/** What colleagues change at the desk they tell each other; what the customer does nobody saw. */
export const VISIT_NEWS = {
  to: "host",
  template: "visit-news",
  when: { says: "by the customer", holds: ({ by }: VisitChanged) => by.kind === "customer" },
  gather: (event: VisitChanged, { dealer }: Around) =>
    isSoonOrAway(event, dealer) ? undefined : "opening",
} as const;

/** Whoever books it may not see how often they came before. */
const VISIT_AGAIN = {
  to: "general-manager",
  template: "visit-again",
  when: {
    says: "it is the third visit for one job, or a later one",
    holds: ({ appointment }: EventOf<"appointment.booked">, { story }: Around) =>
      comesTooOften(appointment, story) !== undefined,
  },
} as const;

/** The first complaint comes with a promise, and with the mail of that; what is added to it has this one. */
export const COMPLAINT_NEWS = {
  to: "owner",
  template: "complaint-added",
  when: {
    says: "an earlier complaint is open",
    holds: ({ again }: EventOf<"appointment.complained">) => again === true,
  },
} as const;

/** Whoever asked waits for the answer. */
const NIGHT_NEWS = {
  to: "host",
  template: "overnight-answered",
  when: {
    says: "by the customer",
    holds: ({ by }: EventOf<"appointment.overnight-agreed" | "appointment.overnight-declined">) =>
      by.kind === "customer",
  },
} as const;

const ASKS_FOR_NIGHT = { to: "customer", template: "overnight" } as const;

/**
 * Of a car that stays. Of how they get on meanwhile their page tells; of a night they are asked in writing, and for a
 * car that is ready nobody waits unseen.
 */
export const STAY_NEWS = {
  "appointment.transport-changed": [],
  "appointment.overnight-proposed": [ASKS_FOR_NIGHT],
  "appointment.overnight-agreed": [ASKS_FOR_NIGHT, NIGHT_NEWS],
  "appointment.overnight-declined": [NIGHT_NEWS],
  "appointment.hand-back-named": [],
  "appointment.hand-back-waits": [{ to: "visit-manager", template: "hand-back-waits" }],
} as const;

/** Nobody is to blame and nothing changes on the wall, so nobody is woken for what their own calendar shows. */
export const CLOCK_NEWS = {
  to: "host",
  template: "visit-news",
  gather: (event: ClockChanged, { dealer }: Around) =>
    isSoonOrAway(event, dealer) && !canWait(event, dealer) ? undefined : "opening",
} as const;

/** The department is closed, and the visit is not before it opens. */
function canWait({ appointment: { start, department }, at }: ClockChanged, dealer: Dealer) {
  const opening = openingOf(dealer, department);
  const isOpen = openMinutesLater(opening, at, 0) === at;
  const next = nextOpening(opening, at);
  return !isOpen && next.ok && next.value < start;
}

/** Before the end of the next open day, or not at the dealer: that is planned around today. */
function isSoonOrAway({ appointment, at }: VisitChanged | ClockChanged, dealer: Dealer): boolean {
  const { start, location, department } = appointment;
  if (location.kind !== "dealer") return true;
  const next = nextOpenDay(openingOf(dealer, department), dateAt(dealer.timeZone, at));
  return !next.ok || start < next.value.closes;
}

/** What the house hears of a booking. */
export const BOOKED_NEWS = [VISIT_NEWS, VISIT_AGAIN] as const;

/** Whoever leads the department hears at once of all that a change leaves without a place. */
export const VISIT_TROUBLE = {
  to: "visit-manager",
  template: "visit-trouble",
  gather: (): Gather => "round",
} as const;

export const IF_OTHERS_COME = {
  says: "somebody else comes, or they do after all, and it is not only held",
  holds: ({ appointment, previous }: EventOf<"appointment.visitor-changed">) =>
    appointment.visitor?.name !== previous && heldUntil(appointment) === undefined,
};
