import type { CaseStore } from "../story/case.store.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { Dealer } from "../directory/dealer.schema.ts";
import type { DirectoryStore } from "../directory/directory.store.ts";
import { newId } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import { plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { Commit, Write } from "../platform/dynamodb/transaction.ts";
import { log } from "../platform/log.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import { LOST, raced } from "../platform/dynamodb/raced.ts";
import type { Race } from "../platform/dynamodb/raced.ts";
import { armAppointment } from "./arm-appointment.ts";
import { allows } from "../booking/appointment/appointment-transitions.ts";
import type { AppointmentChange } from "../booking/appointment/appointment-transitions.ts";
import type { Appointment, AppointmentAction } from "../story/parts/appointment.schema.ts";
import type { AppointmentStore } from "../booking/appointment/appointment.store.ts";
import { confirmedToCustomer } from "../booking/confirmation/confirmed-to-customer.ts";
import { FEEDBACK_POLICY, heldUntil } from "../booking/appointment/feedback-rules.ts";
import { following } from "../booking/appointment/following.ts";
import { nextAppointmentAction } from "../booking/appointment/reminders.ts";

export type FireAppointmentDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "story" | "record" | "askFeedback">;
  readonly appointments: Pick<AppointmentStore, "one" | "change">;
  readonly directory: Pick<DirectoryStore, "dealer">;
  readonly schedules: Pick<Schedules, "arm">;
};

export type AppointmentTimer = {
  readonly reference: string;
  readonly appointment: string;
  readonly generation: number;
};

/** A desk may change the appointment between our read and our write; a few times over. */
const RACE: Race = {
  rounds: 8,
  lost: "the appointment keeps changing while its timer fires",
};

/**
 * Does what this timer stands for, once, however often it is called: the one write names the state
 * and the revision it was decided on. A reminder that comes too late to be one is left out.
 */
export async function fireAppointmentAction(
  deps: FireAppointmentDeps,
  timer: AppointmentTimer,
  now: Instant,
): Promise<"fired" | "outdated" | "early"> {
  return raced(RACE, async () => {
    const seen = await deps.appointments.one(timer.reference, timer.appointment);
    const action = seen === undefined ? undefined : actionFor(timer, seen);
    if (seen === undefined || action === undefined) {
      log.info("timer.outdated", { appointment: timer.appointment, generation: timer.generation });
      return "outdated";
    }
    const early = action.at > now;
    const dealer = await dealerOf(deps, seen);
    const step = early ? armAgain(seen) : await decide(deps, { seen, action, dealer }, now);
    if (!(await take(deps, step, dealer.timeZone, now))) return LOST;
    return early ? "early" : "fired";
  });
}

/** What this timer still stands for; nothing when it was replaced or the appointment is over. */
function actionFor(
  { generation }: AppointmentTimer,
  seen: Appointment,
): AppointmentAction | undefined {
  const waits = allows("remind", seen.status) || allows("ask", seen.status);
  const current = seen.generation === generation && waits;
  return current ? seen.nextAction : undefined;
}

async function dealerOf(
  { directory }: FireAppointmentDeps,
  { dealer: id }: Appointment,
): Promise<Dealer> {
  const dealer = await directory.dealer(id);
  if (dealer === undefined) throw new Error("the dealer of an appointment has no document");
  return dealer.document;
}

/** False when somebody else changed the appointment first. */
async function take(
  deps: FireAppointmentDeps,
  { change, appointment, fact, guard = [], otherwise }: Step,
  zone: string,
  now: Instant,
): Promise<boolean> {
  const events =
    fact === undefined ? [] : [deps.cases.record(eventOf(deps, fact, appointment, now))];
  const writes = [deps.appointments.change(change, appointment, zone), ...events, ...guard];
  const saved = await deps.commit(writes);
  const guarded = !saved.ok && guard.some(({ label }) => saved.failure.refused.includes(label));
  if (guarded && otherwise !== undefined) return take(deps, otherwise, zone, now);
  if (!saved.ok) return false;
  // Where there is an event, relay arms what comes next.
  if (fact === undefined) await armAppointment(deps.schedules, appointment, now);
  return true;
}

type Fact =
  | { readonly type: "appointment.reminded" }
  | { readonly type: "feedback.requested" }
  | { readonly type: "appointment.status-changed"; readonly previous: Appointment["status"] };

type Step = {
  readonly change: AppointmentChange;
  readonly appointment: Appointment;
  readonly fact?: Fact;
  /** Writes that may say no, and what is done then. */
  readonly guard?: readonly Write[];
  readonly otherwise?: Step;
};

/** The schedule that came early still has its name, so the next one needs another. */
function armAgain(seen: Appointment): Step {
  const change = seen.nextAction?.kind === "feedback" ? "ask" : "remind";
  return { change, appointment: following(seen, seen.nextAction) };
}

async function decide(
  { cases }: FireAppointmentDeps,
  {
    seen,
    action,
    dealer,
  }: { readonly seen: Appointment; readonly action: AppointmentAction; readonly dealer: Dealer },
  now: Instant,
): Promise<Step> {
  if (action.kind === "reminder") {
    const service = dealer.services.find(({ id }) => id === seen.service);
    const next = nextAppointmentAction(seen, service, dealer.timeZone, now);
    const appointment = following(seen, next);
    const inTime = now < seen.start;
    return {
      change: "remind",
      appointment,
      ...(inTime ? { fact: { type: "appointment.reminded" } } : {}),
    };
  }
  const story = await cases.story(seen.reference);
  if (story === undefined) throw new Error("the case of an appointment is gone");
  return action.kind === "feedback"
    ? askHowItWas(cases, story, seen, now)
    : lookWhoCame(story, seen);
}

/** Once for a visit, held while something is amiss, and not if the customer was asked lately. */
function askHowItWas(
  { askFeedback }: FireAppointmentDeps["cases"],
  story: CaseStory,
  seen: Appointment,
  now: Instant,
): Step {
  const held = heldUntil(story, now);
  if (held !== undefined) {
    return { change: "ask", appointment: following(seen, { kind: "feedback", at: held }) };
  }
  const over = following(seen, undefined);
  const unasked = { change: "ask", appointment: over } as const;
  const { email } = story.case.customer;
  if (email === undefined) return unasked;
  const since = plus(now, -FEEDBACK_POLICY.apartMilliseconds);
  return {
    change: "ask",
    appointment: { ...over, feedback: "asked" },
    fact: { type: "feedback.requested" },
    guard: [askFeedback(seen.dealer, email, now, since)],
    otherwise: unasked,
  };
}

/** Who was never told cannot have failed to come. */
function lookWhoCame(story: CaseStory, seen: Appointment): Step {
  const over = following(seen, undefined);
  if (confirmedToCustomer(story, seen)) return { change: "remind", appointment: over };
  return {
    change: "miss",
    appointment: { ...over, status: "missed-unconfirmed" },
    fact: { type: "appointment.status-changed", previous: seen.status },
  };
}

function eventOf(
  { random }: FireAppointmentDeps,
  fact: Fact,
  appointment: Appointment,
  at: Instant,
): CaseEvent {
  const { reference, dealer } = appointment;
  const by = { kind: "system" } as const;
  return { ...fact, id: newId("evt", random), reference, dealer, at, by, appointment };
}
