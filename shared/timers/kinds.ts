import { allows } from "../booking/appointment/appointment-transitions.ts";
import { checkConfirmation } from "../booking/confirmation/check-confirmation.ts";
import type { ConfirmationDeps } from "../booking/confirmation/doubt-confirmation.ts";
import {
  postponeAppointmentAction,
  takeAppointmentAction,
} from "../booking/reminders-and-feedback/take-appointment-action.ts";
import type { TakeActionDeps } from "../booking/reminders-and-feedback/take-appointment-action.ts";
import { endOffer } from "../booking/change/end-offer.ts";
import type { EndOfferDeps } from "../booking/change/end-offer.ts";
import { nextAt } from "../booking/waiting/next-at.ts";
import { postponeStep } from "../commitments/climb/take-next-action.ts";
import { wakeUp } from "../commitments/climb/wake-up.ts";
import type { WakeDeps } from "../commitments/climb/wake-up.ts";
import { checkIntroduction } from "../commitments/handoff/check-introduction.ts";
import type { CheckIntroductionDeps } from "../commitments/handoff/check-introduction.ts";
import { transition } from "../commitments/promise/life-cycle.ts";
import { wakesAt } from "../commitments/promise/wakes-at.ts";
import { sha256 } from "../kernel/hash.ts";
import type { MailStore } from "../mail/mail.store.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import type { Waiting } from "../story/parts/waiting.schema.ts";
import type { Instant } from "../kernel/time.ts";
import type { Work } from "../platform/dynamodb/query-work.ts";
import type { AlignDeps } from "./align.ts";
import { arm } from "./arm.ts";
import { fire } from "./fire.ts";
import { sweepTimers } from "./sweep-timers.ts";
import { leaveToSweep } from "./timer-kind.ts";
import type { Timed, TimerKind } from "./timer-kind.ts";

/** The next step of a promise's ladder, the end of an offer to a colleague, or a look whether it will be kept. */
export const commitmentTimer: TimerKind<Commitment, WakeDeps> = {
  kind: "commitment",
  about: (commitment) => ({ commitment }),
  name: (id, generation) => sha256(id, String(generation)),
  work: "commitment",
  at: (seen) => (transition("take-step", seen).ok ? wakesAt(seen) : undefined),
  find: ({ commitments }, { reference, id }) => commitments.one(reference, id),
  fire: wakeUp,
  postpone: postponeStep,
};

/** What a visit does by itself. */
const ACTING = ["remind", "ask", "tell-of-wait", "call-about-follow-up"] as const;

/** A reminder, the look whether the customer came or waits for the car, the question how it was, what is left to do. */
export const appointmentTimer: TimerKind<Appointment, TakeActionDeps> = {
  kind: "appointment",
  about: (appointment) => ({ appointment }),
  name: (id, generation) => sha256(id, String(generation)),
  work: "appointment",
  at: ({ status, nextAction }) =>
    ACTING.some((change) => allows(change, status)) ? nextAction?.at : undefined,
  find: ({ appointments }, { reference, id }) => appointments.one(reference, id),
  fire: takeAppointmentAction,
  postpone: postponeAppointmentAction,
};

/** The end of an offer of a freed time that was not taken, or of waiting for one without an appointment. */
export const offerTimer: TimerKind<Waiting, EndOfferDeps> = {
  kind: "waiting-offer",
  about: (appointment) => ({ appointment }),
  name: (id, generation) => sha256("waiting", id, String(generation)),
  work: "waiting",
  at: nextAt,
  find: async ({ cases }, { reference, id }) =>
    (await cases.now(reference))?.waiting?.find((one) => one.id === id),
  fire: async (deps, { reference, id, generation, wish }, now) => {
    if (wish !== undefined) {
      const time = { by: { kind: "system" }, ending: "time", generation } as const;
      const { endWaiting } = await import("../booking/change/end-waiting.ts");
      await endWaiting(deps, { reference, id, ...time }, now);
      return "taken";
    }
    const when = (seen: Waiting) => seen.generation === generation;
    const silence = { by: { kind: "system" }, refused: false, next: "waiting" } as const;
    await endOffer(deps, { reference, id, when, ...silence }, now);
    return "taken";
  },
  postpone: leaveToSweep,
};

/** Was this confirmation, or what names who will call, delivered by now? Sweep looks with the mail itself. */
export const confirmationTimer: TimerKind<
  Pick<Mail, "id" | "reference" | "deliverBy"> & Partial<Pick<Mail, "template">>,
  ConfirmationDeps & CheckIntroductionDeps & { readonly mails: Pick<MailStore, "mail"> }
> = {
  kind: "confirmation",
  about: (mail) => ({ mail }),
  name: (id) => sha256("confirmation", id),
  at: ({ deliverBy }) => deliverBy,
  find: ({ mails }, { reference, id }) => mails.mail(reference, id),
  fire: async (deps, mail, now) => {
    await checkConfirmation(deps, mail, now);
    await checkIntroduction(deps, mail, now);
    return "taken";
  },
  postpone: leaveToSweep,
};

export type TimerDeps = AlignDeps &
  DepsOf<typeof commitmentTimer> &
  DepsOf<typeof appointmentTimer> &
  DepsOf<typeof offerTimer> &
  DepsOf<typeof confirmationTimer>;

type DepsOf<Kind> = Kind extends TimerKind<infer _Thing, infer Deps> ? Deps : never;

/** What can be done without knowing what a timer is about. */
const whatever = <Thing extends Timed, Deps>(kind: TimerKind<Thing, Deps>) => ({
  kind: kind.kind,
  work: kind.work,
  fire: (deps: Deps & AlignDeps, timer: Timed, now: Instant) => fire(deps, kind, timer, now),
  sweep: (deps: Deps & AlignDeps, work: readonly Work[], now: Instant) =>
    sweepTimers(deps, kind, work, now),
  /** Reads again first: what was listed may be over since. */
  rearm: async (deps: Deps & AlignDeps, timer: Timed, now: Instant) => {
    const thing = await kind.find(deps, timer);
    if (thing !== undefined) await arm(deps.schedules, kind, thing, now);
  },
});

/** Every kind there is; promises to customers come first. */
export const timerKinds = [
  whatever(commitmentTimer),
  whatever(appointmentTimer),
  whatever(offerTimer),
  whatever(confirmationTimer),
];
