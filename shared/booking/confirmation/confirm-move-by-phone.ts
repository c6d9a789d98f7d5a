import type { CaseStory } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/event.schema.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { confirmByPhone } from "./confirm-by-phone.ts";
import type { OweCallDeps } from "./owe-call.ts";
import { callsToConfirm, takeBackCall } from "./take-back-call.ts";
import type { TakeBackDeps } from "./take-back-call.ts";

export type ConfirmMoveDeps = OweCallDeps & TakeBackDeps;

/**
 * Beside the move of a customer without a mail address: the department owes a call about the new time,
 * and none about the old one. Nothing for the others, who are told in writing.
 */
export async function confirmMoveByPhone(
  deps: ConfirmMoveDeps,
  { case: matter, commitments }: CaseStory,
  { appointment, dealer, by }: { appointment: Appointment; dealer: Dealer; by: Actor },
  now: Instant,
): Promise<readonly Write[]> {
  if (matter.customer.email !== undefined) return [];
  const { windows } = matter.contact ?? {};
  const call = { dealer, department: appointment.department, by, windows };
  const promise = await confirmByPhone(deps, false, call, now);
  return [
    ...callsToConfirm(commitments, appointment.id).flatMap((old) =>
      takeBackCall(deps, old, "The appointment was moved", now),
    ),
    ...promise({ case: matter, appointment }).writes,
  ];
}
