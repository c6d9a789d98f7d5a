import { allows } from "../appointment/appointment-transitions.ts";
import { bookingOf } from "../appointment/booking-of.ts";
import { toEvent } from "../../story/fact.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { readDealerAlone } from "../../directory/store/read-places.ts";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { LOST } from "../../platform/raced.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import { FEEDBACK_POLICY } from "../appointment/feedback-rules.ts";
import { following } from "../appointment/following.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps } from "../frame/change-appointment.ts";
import { calledAboutFollowUp } from "./call-about-follow-up.ts";
import {
  askHowItWas,
  leaveUnasked,
  lookWhoCame,
  remind,
  tellOfWait,
} from "./appointment-action.ts";
import type { ActionTaken } from "./appointment-action.ts";
import { otherCases, promisedElsewhere } from "./promised-elsewhere.ts";

export type TakeActionDeps = ChangeAppointmentDeps & {
  readonly cases: Pick<CaseStore, "now" | "since" | "foundBy" | "record" | "askFeedback">;
  readonly appointments: Pick<AppointmentStore, "one" | "change">;
  readonly directory: Pick<DirectoryStore, "dealer">;
};

/** Where there is an event, relay arms what comes next; without one nobody does. */
type Taken = typeof LOST | "taken" | { readonly untold: Appointment };

/**
 * Reminds, looks who came or asks how it was, exactly on the state that was seen; `LOST` when somebody
 * changed the appointment first.
 */
export async function takeAppointmentAction(
  deps: TakeActionDeps,
  seen: Appointment,
  now: Instant,
): Promise<Taken> {
  const { dealer } = await readDealerAlone(deps, seen.dealer);
  if (seen.nextAction?.kind === "follow-up") return followUp(deps, { seen, dealer, now });
  return take(deps, await decide(deps, seen, dealer, now), { seen, dealer, now });
}

/** The same next action, in the next generation: for a timer that came early. */
export async function postponeAppointmentAction(
  deps: TakeActionDeps,
  seen: Appointment,
  now: Instant,
): Promise<Taken> {
  const { dealer } = await readDealerAlone(deps, seen.dealer);
  const ofDay = allows("tell-of-wait", seen.status) ? "tell-of-wait" : "remind";
  const change = allows("ask", seen.status) ? "ask" : ofDay;
  const postponed = { change, appointment: following(seen, seen.nextAction) } as const;
  return take(deps, postponed, { seen, dealer, now });
}

async function decide(
  { cases }: TakeActionDeps,
  seen: Appointment,
  dealer: Dealer,
  now: Instant,
): Promise<ActionTaken> {
  if (seen.nextAction?.kind === "reminder") {
    return remind(seen, dealer, await promisesBefore(cases, seen), now);
  }
  if (seen.nextAction?.kind === "hand-back") return tellOfWait(seen, now);
  const story = await cases.now(seen.reference);
  if (story === undefined) throw new Error("the case of an appointment is gone");
  if (seen.nextAction?.kind !== "feedback") {
    return lookWhoCame(seen, await cases.since(story, bookingOf(seen)));
  }
  const commitments = [...story.commitments, ...(await promisedElsewhere(cases, story))];
  return askHowItWas(seen, { ...story, commitments }, now);
}

/** What its jobs may wait for; of a visit without any nothing is read. */
async function promisesBefore(
  { now }: TakeActionDeps["cases"],
  { reference, jobs }: Appointment,
): Promise<Pick<CaseNow, "commitments">> {
  if (jobs === undefined) return { commitments: [] };
  const story = await now(reference);
  if (story === undefined) throw new Error("the case of an appointment is gone");
  return story;
}

type At = { readonly seen: Appointment; readonly dealer: Dealer; readonly now: Instant };

async function take(deps: TakeActionDeps, action: ActionTaken, at: At): Promise<Taken> {
  const { change, appointment, fact, asks } = action;
  const { seen, dealer, now } = at;
  const { id, timeZone } = dealer;
  const frame = { by: { kind: "system" }, at: now, random: deps.random } as const;
  const since = plus(now, -FEEDBACK_POLICY.apartMilliseconds);
  const writes = [
    deps.appointments.change(change, appointment, timeZone),
    ...(fact === undefined
      ? []
      : [deps.cases.record(toEvent({ ...fact, appointment }, appointment, frame))]),
    ...(asks === undefined ? [] : deps.cases.askFeedback(id, asks, now, since)),
  ];
  const saved = await deps.commit(writes);
  if (saved.ok) return fact === undefined ? { untold: appointment } : "taken";
  if (!saved.failure.refused.includes("asked-lately")) return LOST;
  return take(deps, leaveUnasked(seen, "asked-lately"), at);
}

/** In one change with the call that is promised, so that it is promised once. */
async function followUp(deps: TakeActionDeps, { seen, dealer, now }: At): Promise<Taken> {
  const { reference, id: appointment } = seen;
  const story = await deps.cases.now(reference);
  if (story === undefined) throw new Error("the case of an appointment is gone");
  const others = await otherCases(deps.cases, story);
  const by = { kind: "system" } as const;
  const request = { reference, appointment, story, dealerOf: async () => dealer, by, now };
  const done = await changeAppointment(deps, request, calledAboutFollowUp(seen, others));
  if (!done.ok) throw new Error(`a visit that is over is gone: ${done.failure.code}`);
  return { untold: done.value.appointment };
}
