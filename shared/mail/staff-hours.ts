import type { CaseEvent } from "../cases/event.schema.ts";
import { addOpenMinutes } from "../commitments/business-time.ts";
import { durationMinutes } from "../directory/dealer.schema.ts";
import type { Dealer } from "../directory/dealer.schema.ts";
import { openingOf } from "../directory/opening.ts";
import type { Instant } from "../kernel/time.ts";
import type { PlannedMail } from "./plan.ts";

/**
 * When a mail may go out: a customer's at once, one to staff when their department is open. What
 * cannot wait for that is a step at due or at a date nobody can move, and what a colleague pressed.
 */
export function sendFrom(
  { recipient }: PlannedMail,
  event: CaseEvent,
  dealer: Dealer,
  now: Instant,
): Instant {
  if (recipient.kind === "customer" || !("commitment" in event) || cannotWait(event)) return now;
  const open = addOpenMinutes(openingOf(dealer, event.commitment.department), now, 0);
  return open.ok ? open.value : now;
}

function cannotWait(event: Extract<CaseEvent, { readonly commitment: unknown }>): boolean {
  if (event.by.kind === "staff") return true;
  if (event.type !== "commitment.step-fired") return false;
  const step = event.commitment.policy.steps[event.level];
  const { notAfter } = event.commitment;
  const atDue = step === undefined || durationMinutes(step.after) === 0;
  return atDue || (notAfter !== undefined && event.at >= notAfter);
}
