import type { CaseStore } from "../../story/case.store.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { CommitmentStore } from "../../commitments/promise/commitment.store.ts";
import type { DirectoryStore } from "../../directory/directory.store.ts";
import { newId } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";

/** What doubting a confirmation, and taking the doubt back, are made of. */
export type ConfirmationDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "story" | "record">;
  readonly appointments: Pick<AppointmentStore, "change">;
  readonly commitments: Pick<CommitmentStore, "create" | "openByOwner" | "replace">;
  readonly directory: Pick<DirectoryStore, "dealer">;
};

export type Visit = { readonly reference: string; readonly appointment: string };

export type VisitSeen = {
  readonly story: CaseStory;
  readonly appointment: Appointment;
  readonly dealer: Dealer;
};

/** The visit as it is now. @throws Error when it is gone; cases are never removed. */
export async function readVisit(
  { cases, directory }: Pick<ConfirmationDeps, "cases" | "directory">,
  { reference, appointment: id }: Visit,
): Promise<VisitSeen> {
  const story = await cases.story(reference);
  const appointment = story?.appointments.find((one) => one.id === id);
  if (story === undefined || appointment === undefined) throw new Error("the appointment is gone");
  const dealer = await directory.dealer(appointment.dealer);
  if (dealer === undefined) throw new Error("the dealer of an appointment has no document");
  return { story, appointment, dealer: dealer.document };
}

/** The same visit in another state; its timer goes on, so its generation stays. */
export function inState(seen: Appointment, status: Appointment["status"]): Appointment {
  return { ...seen, status, revision: seen.revision + 1 };
}

export function stateEvent(
  random: Random,
  before: Pick<Appointment, "status">,
  appointment: Appointment,
  at: Instant,
): EventOf<"appointment.status-changed"> {
  const { reference, dealer } = appointment;
  return {
    id: newId("evt", random),
    reference,
    dealer,
    at,
    by: { kind: "system" },
    type: "appointment.status-changed",
    appointment,
    previous: before.status,
  };
}
