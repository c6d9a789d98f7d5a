import * as z from "zod";
import type { CaseStore } from "../cases/case.store.ts";
import type { CaseStory } from "../cases/case-story.ts";
import { textSchema } from "../cases/customer-input.ts";
import type { EventOf } from "../cases/event.schema.ts";
import { newId } from "../kernel/ids.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { commit } from "../platform/dynamodb/transaction.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { Appointment } from "./appointment.schema.ts";
import type { AppointmentStore } from "./appointment.store.ts";
import { following } from "./following.ts";

export const feedbackInputSchema = z.strictObject({
  rating: z.int().min(1).max(5),
  comment: textSchema(2000).optional(),
});
export type FeedbackInput = z.infer<typeof feedbackInputSchema>;

export type GiveFeedbackDeps = {
  readonly tables: Pick<Tables, "client">;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly appointments: Pick<AppointmentStore, "change">;
};

export type FeedbackGiven = EventOf<"feedback.given">;
type Said = {
  readonly story: CaseStory;
  /** The dealer's. */
  readonly zone: string;
  readonly input: FeedbackInput;
  readonly now: Instant;
};

const NOT_OPEN: Problem = {
  code: "feedback-not-open",
  detail: "We have not asked how a visit was, or you have said so already; nothing was changed.",
};

/** The visit whose customer was asked how it was and has not answered; the latest of several. */
export function visitAskedAbout({
  appointments,
}: Pick<CaseStory, "appointments">): Appointment | undefined {
  return appointments.findLast(({ feedback }) => feedback === "asked");
}

/** The customer's answer to the question how a visit was, once. `remember` adds the memory of it. */
export async function giveFeedback(
  { tables, random, cases, appointments }: GiveFeedbackDeps,
  { story, zone, input, now }: Said,
  remember: (given: FeedbackGiven) => readonly Write[],
): Promise<Result<FeedbackGiven, Problem | { readonly code: "replayed" }>> {
  const visit = visitAskedAbout(story);
  if (visit === undefined) return fail(NOT_OPEN);
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
  const writes = [
    appointments.change("rate", rated, zone),
    cases.record(given),
    ...remember(given),
  ];
  const saved = await commit(tables, writes, random);
  if (saved.ok) return ok(given);
  return fail(saved.failure.refused.includes("idempotency") ? { code: "replayed" } : NOT_OPEN);
}
