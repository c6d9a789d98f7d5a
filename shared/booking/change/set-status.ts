import * as z from "zod";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import type { AppointmentChange } from "../appointment/appointment-transitions.ts";
import type { Appointment, AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import type { PartNeeded } from "../jobs/part-input.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { confirmedToCustomer } from "../confirmation/confirmed-to-customer.ts";
import { askingAfter } from "../appointment/feedback-rules.ts";
import { whatFollowsVisit } from "../appointment/what-follows-visit.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Decision, Seen } from "../frame/decision.ts";
import { refusedBy, whatBlocks } from "../gates/what-blocks.ts";
import { callWhenReady, callsToSayReady } from "../confirmation/call-when-ready.ts";
import { givenBack } from "../transport/exchange-charges.ts";
import { withoutLaterDays, withoutTransport } from "../transport/stay-charges.ts";
import { begun } from "./begun.ts";
import { wordsWith } from "../word/words-with.ts";
import { withoutHandBack } from "./name-hand-back.ts";
import { withCall } from "./note-follow-up.ts";
import { partNeeded } from "./part-needed.ts";
import type { PartRefusal } from "./part-needed.ts";
import { statusTakenBack } from "./take-back-status.ts";
import { endedUnvisited, openAgain } from "./tied-promises.ts";

/** What staff may log about a visit. */
export const visitStatusSchema = z.enum([
  "arrived",
  "in-progress",
  "ready",
  "completed",
  "no-show",
  /** Nothing is left to do before something that is ordered has come. */
  "part-needed",
  /** Back from one that was pressed too early. */
  "confirmed",
]);
type VisitStatus = z.infer<typeof visitStatusSchema>;

export type SetStatusDeps = ChangeAppointmentDeps;

export type SetStatusInput = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly status: VisitStatus;
  /** With `part-needed`: what was ordered for which job; none where each waits already. */
  readonly partNeeded?: readonly PartNeeded[] | undefined;
  readonly by: Actor;
  readonly dealer: Dealer;
};

type StatusRefusal =
  | PartRefusal
  | RefusalOf<
      | "not-begun"
      | "not-its-day"
      | "car-was-here"
      | "promise-open"
      | "hand-back-not-noted"
      | "confirmation-not-delivered"
    >;

export type SetStatusRefusal = StatusRefusal | NotThere;

/**
 * Logs how a visit goes. Saying the same again changes nothing. A no-show needs proof that the
 * customer was told of this very version; without it the visit is `missed-unconfirmed`, and said so.
 * `confirmed` is the way back from a state that was pressed too early.
 */
export async function setStatus(
  deps: SetStatusDeps,
  { dealer, status, partNeeded: parts, ...of }: SetStatusInput,
  now: Instant,
): Promise<Result<Appointment, SetStatusRefusal>> {
  const { reference } = of.story.case;
  const request = { ...of, reference, dealerOf: async () => dealer, now };
  const done = await changeAppointment(deps, request, statusSet(status, parts));
  if (!done.ok) return done;
  const { appointment } = done.value;
  const unproven = status === "no-show" && appointment.status === "missed-unconfirmed";
  return unproven ? fail({ ...UNPROVEN, status: appointment.status }) : ok(appointment);
}

const UNPROVEN = { code: "confirmation-not-delivered" } as const;

export function statusSet(
  status: VisitStatus,
  parts?: readonly PartNeeded[],
): Decide<StatusRefusal> {
  if (status !== "part-needed") return unlessParts(parts, logged(status));
  return parts === undefined ? () => fail(PARTS_MISSING) : partNeeded(parts);
}

function logged(status: Exclude<VisitStatus, "part-needed">): Decide<StatusRefusal> {
  return (seen) => (status === "confirmed" ? statusTakenBack(seen) : statusLogged(status, seen));
}

/** Whoever names parts means that the visit waits for them. */
function unlessParts(
  parts: readonly PartNeeded[] | undefined,
  decide: Decide<StatusRefusal>,
): Decide<StatusRefusal> {
  return parts === undefined ? decide : () => fail(PARTS_ELSEWHERE);
}

const PARTS_MISSING = {
  code: "invalid-request",
  errors: [invalid("/partNeeded", "missing")],
} as const;

const PARTS_ELSEWHERE = {
  code: "invalid-request",
  errors: [invalid("/partNeeded", "parts-elsewhere")],
} as const;

type Logged = Exclude<VisitStatus, "confirmed" | "part-needed">;

function statusLogged(status: Logged, seen: Seen): Result<Decision, StatusRefusal> {
  const { story, appointment: before, now } = seen;
  const possible = changeTo(status, seen);
  if (!possible.ok) return possible;
  const { change, to } = possible.value;
  if (to === before.status) return ok(NOTHING);
  const gone = goneOnAs(to, seen);
  const appointment = { ...gone, status: to, ...begun(to, before, now) };
  const previous = before.status;
  const { owed, promises } = wordsWith(seen, appointment);
  const tied = to === "no-show" ? endedUnvisited(story, before, now) : openAgain(story, before);
  return ok({
    next: { change, appointment },
    ...givenBack(before, appointment),
    facts: [{ type: "appointment.status-changed", appointment, previous }],
    calls: to === "ready" ? callWhenReady(story, appointment) : [],
    owed,
    promises: [...tied, ...promises],
    callsTakenBack: to === "in-progress" ? callsToSayReady(story, before) : [],
  });
}

/** With what follows, and of the ways to get on with what is still used. */
function goneOnAs(to: AppointmentStatus, seen: Seen): Appointment {
  const { appointment: before, dealer, now } = seen;
  if (to === "completed") return withoutLaterDays(leaving(seen), dealer.timeZone, now);
  const next = withoutHandBack(before);
  const isMissed = to === "no-show" || to === "missed-unconfirmed";
  return isMissed ? withoutTransport(next, dealer.timeZone) : next;
}

/** The customer is on the way home: how it was is asked later, and so is what was left to do. */
function leaving({ story, appointment: before, dealer, now }: Seen): Appointment {
  const { askAt, unasked } = { askAt: undefined, unasked: undefined, ...askingAfter(story, now) };
  const over = whatFollowsVisit(withCall(before, dealer, now), askAt);
  return { ...over, completedAt: now, ...(unasked === undefined ? {} : { unasked }) };
}

type Change = { readonly change: AppointmentChange; readonly to: AppointmentStatus };

function changeTo(status: Logged, seen: Seen): Result<Change, StatusRefusal> {
  const { appointment: before } = seen;
  const missed = status === "no-show" && before.status === "missed-unconfirmed";
  if (before.status === status || missed) return ok({ change: status, to: before.status });
  if (!allows(status, before.status)) return fail({ code: "wrong-state", status: before.status });
  return status === "no-show" ? missedBy(seen) : goneOn(status, seen);
}

/** Here, or further: not past what has to be settled before. */
function goneOn(status: Exclude<Logged, "no-show">, seen: Seen): Result<Change, StatusRefusal> {
  const refused = refusedBy(whatBlocks(status, seen));
  return refused === undefined ? ok({ change: status, to: status }) : fail(refused);
}

function missedBy({ story, appointment: before, now }: Seen): Result<Change, StatusRefusal> {
  if (before.condition?.arrival !== undefined) return fail({ code: "car-was-here" });
  const proven = confirmedToCustomer(story, before);
  // Before it begins nobody can have missed it, but that they were never told is worth knowing.
  if (now < before.start) {
    return fail(proven ? { code: "not-begun" } : { ...UNPROVEN, status: before.status });
  }
  return ok(
    proven ? { change: "no-show", to: "no-show" } : { change: "miss", to: "missed-unconfirmed" },
  );
}
