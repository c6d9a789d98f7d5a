import * as z from "zod";
import type { CaseStory } from "../../story/case-story.ts";
import { textSchema } from "../../case/customer/customer-input.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import { newId } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import { callAfterBadRating } from "./call-after-bad-rating.ts";
import { following } from "../appointment/following.ts";
import type { OweCallDeps } from "../confirmation/owe-call.ts";

export const feedbackInputSchema = z.strictObject({
  rating: z.int().min(1).max(5),
  comment: textSchema(2000).optional(),
});
export type FeedbackInput = z.infer<typeof feedbackInputSchema>;

export type GiveFeedbackDeps = OweCallDeps & {
  readonly commit: Commit;
  readonly appointments: Pick<AppointmentStore, "change">;
};

export type FeedbackGiven = EventOf<"feedback.given">;
type Said = {
  readonly story: CaseStory;
  readonly dealer: Dealer;
  readonly input: FeedbackInput;
  readonly now: Instant;
};

const NOT_OPEN: Problem = { code: "feedback-not-open" };

/** The visit whose customer was asked how it was and has not answered; the latest of several. */
export function visitAskedAbout({
  appointments,
}: Pick<CaseStory, "appointments">): Appointment | undefined {
  return appointments.findLast(({ feedback }) => feedback === "asked");
}

/**
 * The customer's answer to the question how a visit was, once; a bad one is a promise to call, in the
 * same transaction. `remember` adds the memory of it.
 */
export async function giveFeedback(
  deps: GiveFeedbackDeps,
  { story, dealer: at, input, now }: Said,
  remember: (given: FeedbackGiven) => readonly Write[],
): Promise<Result<FeedbackGiven, Problem | { readonly code: "replayed" }>> {
  const visit = visitAskedAbout(story);
  if (visit === undefined) return fail(NOT_OPEN);
  const { commit, random, cases, appointments } = deps;
  const { reference, dealer } = visit;
  const given: FeedbackGiven = {
    id: newId("evt", random),
    reference,
    dealer,
    at: now,
    by: { kind: "customer" },
    type: "feedback.given",
    visit: visit.id,
    ...input,
  };
  const rated: Appointment = { ...following(visit, undefined), feedback: "given" };
  const about = { visit: rated, rating: input.rating, dealer: at };
  const owed = await callAfterBadRating(deps, story, about, now);
  const writes = [
    appointments.change("rate", rated, at.timeZone),
    cases.record(given),
    ...owed.writes,
    ...remember(given),
  ];
  const saved = await commit(writes);
  if (saved.ok) return ok(given);
  return fail(saved.failure.refused.includes("idempotency") ? { code: "replayed" } : NOT_OPEN);
}
