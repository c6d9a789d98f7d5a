import { hearsByMail } from "../../case/customer/hears-by-mail.ts";
import type { OwedCall } from "../../commitments/make/owed-call.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Decision } from "../frame/decision.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { ownTask } from "../../language/own-words/own-words.ts";

/**
 * A customer who wants to hear that it is ready, and whom no mail tells, is called. One that is owed
 * already serves.
 */
export function callWhenReady(
  { case: matter, commitments }: Pick<CaseStory, "case" | "commitments">,
  { id, department, serviceName }: Appointment,
): OwedCall[] {
  if (matter.updates === "none" || hearsByMail(matter)) return [];
  if (callsThatItIsReady(commitments, id).length > 0) return [];
  const task = ownTask("say-ready", { service: serviceName });
  return [{ department, ...task, ready: true, windows: matter.contact?.windows }];
}

/** The calls to say that it is ready, once it is not ready after all. */
export function callsToSayReady(
  { commitments }: Pick<CaseStory, "commitments">,
  { id }: Pick<Appointment, "id">,
): NonNullable<Decision["callsTakenBack"]> {
  return callsThatItIsReady(commitments, id).map((call) => ({ call, why: "not-ready-yet" }));
}

export function callsThatItIsReady(
  commitments: readonly Commitment[],
  visit: string,
): Commitment[] {
  return commitments.filter(
    ({ appointment, ready, status }) =>
      appointment === visit && ready === true && status === "open",
  );
}
