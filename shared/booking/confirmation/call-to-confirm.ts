import type { OwedCall } from "../../commitments/make/owed-call.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Decision } from "../frame/decision.ts";
import { ownTask } from "../../language/own-words/own-words.ts";

/** A customer without a mail address gets no confirmation in writing, so the department owes a call. */
export function callToConfirm({
  department,
  serviceName,
}: Pick<Appointment, "department" | "serviceName">): OwedCall {
  const task = ownTask("confirm-by-phone", { service: serviceName });
  return { department, ...task, confirms: true };
}

/** The open calls that only confirm this visit; what a person promised is none of them. */
export function callsToConfirm(
  commitments: readonly Commitment[],
  appointment: string,
): Commitment[] {
  return commitments.filter(
    ({ appointment: about, status, confirms }) =>
      about === appointment && status === "open" && confirms === true,
  );
}

/**
 * Beside the move of a customer without a mail address: the department owes a call about the new time,
 * unless they were `told` on the phone, and none about the old one. The others are told in writing.
 */
export function callsAfterMove(
  { case: { customer, contact }, commitments }: Pick<CaseStory, "case" | "commitments">,
  moved: Appointment,
  told = false,
): Pick<Decision, "calls" | "callsTakenBack"> {
  if (customer.email !== undefined && !told) return {};
  return {
    calls: told ? [] : [{ ...callToConfirm(moved), windows: contact?.windows }],
    callsTakenBack: callsToConfirm(commitments, moved.id).map((call) => ({
      call,
      why: "visit-moved",
    })),
  };
}
