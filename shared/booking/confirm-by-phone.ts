import type { CallWindow, Case } from "../cases/case.schema.ts";
import type { CaseStore } from "../cases/case.store.ts";
import type { Actor } from "../cases/event.schema.ts";
import { callbackDue } from "../commitments/callback-due.ts";
import { toCommitmentEvent } from "../commitments/commitment-event.ts";
import type { Commitment } from "../commitments/commitment.schema.ts";
import type { CommitmentStore } from "../commitments/commitment.store.ts";
import { newCommitment } from "../commitments/new-commitment.ts";
import { chooseOwner } from "../commitments/people.ts";
import type { Dealer } from "../directory/dealer.schema.ts";
import { newId } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import type { Instant } from "../kernel/time.ts";
import { dateAt } from "../kernel/zone.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { Appointment } from "./appointment.schema.ts";

export type ConfirmByPhoneDeps = {
  readonly cases: Pick<CaseStore, "record">;
  readonly commitments: Pick<CommitmentStore, "create" | "openByOwner">;
  readonly random: Random;
};

export type PhoneConfirmation = {
  readonly commitments: readonly Commitment[];
  readonly writes: readonly Write[];
};

type Call = {
  readonly dealer: Dealer;
  readonly department: string;
  readonly by: Actor;
  /** Open minutes; the dealer's own time without it. */
  readonly within?: string;
  readonly windows?: readonly CallWindow[] | undefined;
};

type Booking = { readonly case: Case; readonly appointment: Appointment };

const NO_CALL: PhoneConfirmation = { commitments: [], writes: [] };

/**
 * A customer without a mail address gets no confirmation in writing, so the department owes a call:
 * answers how to promise it beside a booking. Nothing is read for the others.
 */
export async function confirmByPhone(
  deps: ConfirmByPhoneDeps,
  hasMail: boolean,
  call: Call,
  now: Instant,
): Promise<(booking: Booking) => PhoneConfirmation> {
  if (hasMail) return () => NO_CALL;
  const owed = await oweCall(deps, call, now);
  return (booking) =>
    owed(booking, { what: `Confirm by phone: ${booking.appointment.serviceName}`, confirms: true });
}

type About = { readonly what: string; readonly confirms?: true };

/** Promises a call about a visit, by whoever of its department has least to do. */
export async function oweCall(
  deps: ConfirmByPhoneDeps,
  { dealer, department, by, within, windows }: Call,
  now: Instant,
): Promise<(booking: Booking, about: About) => PhoneConfirmation> {
  const timed = within === undefined ? dealer : { ...dealer, callbackWithin: within };
  const due = callbackDue(timed, department, now, { windows });
  // A department that never opens cannot call; the desk still sees the appointment.
  if (!due.ok) return () => NO_CALL;
  const around = { dealer, date: dateAt(dealer.timeZone, now) };
  const people = chooseOwner(around, department, await deps.commitments.openByOwner(dealer.id));
  return ({ case: matter, appointment }, about) => {
    const made = {
      id: newId("cmt", deps.random),
      reference: matter.reference,
      kind: "callback",
      department,
      due: due.value,
      appointment: appointment.id,
      ...about,
      ...people,
    } as const;
    const commitment = newCommitment(dealer, made, now);
    const frame = { by, at: now, random: deps.random };
    const event = toCommitmentEvent({ type: "commitment.made" }, commitment, frame);
    return {
      commitments: [commitment],
      writes: [deps.commitments.create(commitment), deps.cases.record(event)],
    };
  };
}
