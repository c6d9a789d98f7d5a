import { readDealerAlone } from "../../directory/store/read-places.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { OwedCall } from "../../commitments/make/owed-call.ts";
import { ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { log } from "../../platform/log.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide } from "../frame/decision.ts";
import { callToConfirm } from "./call-to-confirm.ts";
import { confirmedToCustomer } from "./confirmed-to-customer.ts";

export type ConfirmationDeps = ChangeAppointmentDeps & {
  readonly directory: Pick<DirectoryStore, "dealer">;
};

/** One version of one visit is told by its sequence. */
export type AboutVisit = { readonly reference: string; readonly appointment: string };

/** Whoever is to be told by phone is told soon, whatever a dealer allows itself for other calls. */
const CALL_WITHIN = "PT60M";

/**
 * Nobody knows that the customer heard of this version: the visit is `unconfirmed`, which takes
 * nothing from it, and the department owes a call. Once, however often it is called; nothing happens
 * when they have heard, or when the visit moved on. @throws Error when the visit is gone.
 */
export async function doubtConfirmation(
  deps: ConfirmationDeps,
  { sequence, ...visit }: AboutVisit & { readonly sequence: number },
  now: Instant,
): Promise<void> {
  const { events } = await changeBySystem(deps, visit, doubted(sequence), now);
  if (events.length > 0) log.warn("appointment.unconfirmed", { appointment: visit.appointment });
}

export function doubted(sequence: number): Decide<never> {
  return ({ story, appointment: before }) => {
    const current = before.sequence === sequence && allows("doubt", before.status);
    if (!current || confirmedToCustomer(story, before)) return ok(NOTHING);
    return ok({ ...inState("doubt", before, "unconfirmed"), calls: callOf(story, before) });
  };
}

/** A call that is owed already serves. */
function callOf({ case: matter, commitments }: CaseStory, visit: Appointment): OwedCall[] {
  const owed = commitments.some(
    ({ appointment, kind, status, confirms }) =>
      appointment === visit.id && (kind === "callback" || confirms === true) && status === "open",
  );
  const { windows } = matter.contact ?? {};
  return owed ? [] : [{ ...callToConfirm(visit), within: CALL_WITHIN, windows }];
}

/** The same visit in another state; its timer goes on, so its generation stays. */
export function inState(
  change: "doubt" | "settle",
  before: Appointment,
  status: "unconfirmed" | "confirmed",
) {
  const appointment = { ...before, status, revision: before.revision + 1 };
  const type = "appointment.status-changed" as const;
  return {
    next: { change, appointment },
    facts: [{ type, appointment, previous: before.status }],
  };
}

/** Cases and dealers are never removed. */
export async function changeBySystem(
  deps: ConfirmationDeps,
  visit: AboutVisit,
  decide: Decide<never>,
  now: Instant,
) {
  const dealerOf = async (id: string) => (await readDealerAlone(deps, id)).dealer;
  const by = { kind: "system" } as const;
  const done = await changeAppointment(deps, { ...visit, dealerOf, by, now }, decide);
  if (!done.ok) throw new Error(`the visit is gone: ${done.failure.code}`);
  return done.value;
}
