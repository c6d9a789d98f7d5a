import * as z from "zod";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Actor, EventOf } from "../../story/parts/event.schema.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import { newId } from "../../kernel/ids.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import type { AppointmentChange } from "../appointment/appointment-transitions.ts";
import type { Appointment, AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { callWhenReady } from "../confirmation/call-when-ready.ts";
import type { OweCallDeps } from "../confirmation/owe-call.ts";
import { findAppointment } from "./change-rules.ts";
import { confirmedToCustomer } from "../confirmation/confirmed-to-customer.ts";
import { LOST, raced } from "../../platform/dynamodb/raced.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { feedbackAction } from "../appointment/feedback-rules.ts";
import { following } from "../appointment/following.ts";

/** What staff may log about a visit. */
export const visitStatusSchema = z.enum([
  "arrived",
  "in-progress",
  "ready",
  "completed",
  "no-show",
]);
type VisitStatus = z.infer<typeof visitStatusSchema>;

export type SetStatusDeps = OweCallDeps & {
  readonly cases: Pick<CaseStore, "story" | "record">;
  readonly appointments: Pick<AppointmentStore, "change">;
  readonly commit: Commit;
};

export type SetStatusInput = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseStory;
  readonly appointment: string;
  readonly status: VisitStatus;
  readonly by: Actor;
  readonly dealer: Dealer;
};

export type SetStatusRefusal = RefusalOf<
  "appointment-not-found" | "wrong-state" | "not-begun" | "confirmation-not-delivered"
>;

type Change = {
  readonly change: AppointmentChange;
  readonly to: AppointmentStatus;
  readonly refusal?: SetStatusRefusal;
};

/**
 * Logs how a visit goes. Saying the same again changes nothing. A no-show needs proof that the
 * customer was told of this very version; without it the visit is `missed-unconfirmed`, and said so.
 */
export async function setStatus(
  deps: SetStatusDeps,
  input: SetStatusInput,
  now: Instant,
): Promise<Result<Appointment, SetStatusRefusal>> {
  return raced(BOOKING_RACE, async (round) => {
    const { reference } = input.story.case;
    const story = round === 0 ? input.story : ((await deps.cases.story(reference)) ?? input.story);
    const found = findAppointment(story, input.appointment);
    if (!found.ok) return found;
    const before = found.value;
    if (before.status === input.status) return ok(before);
    const decided = decide(story, before, input.status, now);
    if (!decided.ok) return decided;
    const { change, to, refusal } = decided.value;
    const next = to === "completed" ? feedbackAction(story, now) : undefined;
    const appointment = { ...following(before, next), status: to };
    const toTell = { ...input, appointment };
    const call = to === "ready" ? await callWhenReady(deps, story, toTell, now) : [];
    const saved = await deps.commit([
      deps.appointments.change(change, appointment, input.dealer.timeZone),
      deps.cases.record(eventOf(newId("evt", deps.random), before, appointment, input.by, now)),
      ...call,
    ]);
    if (!saved.ok) return LOST;
    return refusal === undefined ? ok(appointment) : fail(refusal);
  });
}

function decide(
  story: CaseStory,
  before: Appointment,
  status: VisitStatus,
  now: Instant,
): Result<Change, SetStatusRefusal> {
  const unproven = { code: "confirmation-not-delivered", status: "missed-unconfirmed" } as const;
  if (status !== "no-show") {
    if (allows(status, before.status)) return ok({ change: status, to: status });
    return fail({ code: "wrong-state", status: before.status });
  }
  if (before.status === "missed-unconfirmed") return fail(unproven);
  if (!allows("no-show", before.status)) {
    return fail({ code: "wrong-state", status: before.status });
  }
  const proven = confirmedToCustomer(story, before);
  // Before it begins nobody can have missed it, but that they were never told is worth knowing.
  if (now < before.start) {
    return fail(proven ? { code: "not-begun" } : { ...unproven, status: before.status });
  }
  return ok(
    proven
      ? { change: "no-show", to: "no-show" }
      : { change: "miss", to: "missed-unconfirmed", refusal: unproven },
  );
}

function eventOf(
  id: string,
  before: Appointment,
  appointment: Appointment,
  by: Actor,
  at: Instant,
): EventOf<"appointment.status-changed"> {
  const { reference, dealer } = appointment;
  const type = "appointment.status-changed";
  return { id, reference, dealer, at, by, type, appointment, previous: before.status };
}
