import type { CaseStory } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/event.schema.ts";
import { hearsByMail } from "../../case/customer/hears-by-mail.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { oweCall } from "./owe-call.ts";
import type { OweCallDeps } from "./owe-call.ts";

/**
 * A customer who wants to hear that it is ready, and whom no mail tells, is called: the promise of
 * that, beside the change. One that is owed already serves.
 */
export async function callWhenReady(
  deps: OweCallDeps,
  { case: matter, commitments }: Pick<CaseStory, "case" | "commitments">,
  { appointment, dealer, by }: { appointment: Appointment; dealer: Dealer; by: Actor },
  now: Instant,
): Promise<readonly Write[]> {
  if (matter.updates === "none" || hearsByMail(matter)) return [];
  const owed = commitments.some(
    ({ appointment: about, ready, status }) =>
      about === appointment.id && ready === true && status === "open",
  );
  if (owed) return [];
  const { windows } = matter.contact ?? {};
  const call = { dealer, department: appointment.department, by, windows };
  const what = `Say that it is ready: ${appointment.serviceName}`;
  const owe = await oweCall(deps, call, now);
  return owe({ case: matter, appointment }, { what, ready: true }).writes;
}
