import * as z from "zod";
import type { CaseNow } from "../../story/case-story.ts";
import { textSchema } from "../../case/customer/customer-input.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { askAtOf, whatFollowsVisit } from "../appointment/what-follows-visit.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, Changed } from "../frame/change-appointment.ts";
import type { Decide } from "../frame/decision.ts";
import { callAfterBadRating } from "./call-after-bad-rating.ts";

export const feedbackInputSchema = z.strictObject({
  rating: z.int().min(1).max(5),
  comment: textSchema(2000).optional(),
});
export type FeedbackInput = z.infer<typeof feedbackInputSchema>;

export type GiveFeedbackDeps = ChangeAppointmentDeps;

export type FeedbackGiven = EventOf<"feedback.given">;
type Said = {
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly input: FeedbackInput;
  readonly now: Instant;
};

const NOT_OPEN: Problem = { code: "feedback-not-open" };

/** The visit whose customer was asked how it was and has not answered; the latest of several. */
export function visitAskedAbout({
  appointments,
}: Pick<CaseNow, "appointments">): Appointment | undefined {
  return appointments.findLast(({ feedback }) => feedback === "asked");
}

/**
 * The customer's answer to the question how a visit was, once; a bad one is a promise to call, in the
 * same transaction. `remember` adds the memory of it.
 */
export async function giveFeedback(
  deps: GiveFeedbackDeps,
  { story, dealer, input, now }: Said,
  remember: (given: FeedbackGiven) => readonly Write[],
): Promise<Result<FeedbackGiven, Problem>> {
  const visit = visitAskedAbout(story);
  if (visit === undefined) return fail(NOT_OPEN);
  const request = {
    story,
    reference: story.case.reference,
    appointment: visit.id,
    dealerOf: async () => dealer,
    by: { kind: "customer" } as const,
    now,
    alongside: (changed: Changed) => remember(givenIn(changed)),
  };
  const done = await changeAppointment(deps, request, feedbackGiven(input));
  return done.ok ? ok(givenIn(done.value)) : fail(NOT_OPEN);
}

function givenIn({ events }: Changed): FeedbackGiven {
  const given = events.find((event) => event.type === "feedback.given");
  if (given === undefined) throw new Error("feedback was given without a fact");
  return given;
}

export function feedbackGiven(input: FeedbackInput): Decide<Problem> {
  return ({ story, appointment: visit }) => {
    if (visit.feedback !== "asked") return fail(NOT_OPEN);
    const appointment = { ...whatFollowsVisit(visit, askAtOf(visit)), feedback: "given" } as const;
    return ok({
      next: { change: "rate", appointment },
      facts: [{ type: "feedback.given", visit: visit.id, ...input }],
      calls: callAfterBadRating(story, appointment, input.rating),
    });
  };
}
