import * as z from "zod";
import type { CaseNow } from "../../story/case-story.ts";
import { lineSchema } from "../../case/customer/customer-input.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { OWN_LIMITS } from "../../limits/limit-policy.ts";
import { commitNew } from "../../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import { answerInWriting, answerPromised, isAnswer } from "./answer-promised.ts";
import { callbackDue } from "./callback-due.ts";
import { dueSchema } from "../due/due.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { placedCall } from "./placed-call.ts";
import type { PlacedCallDeps } from "./placed-call.ts";
import { PLACE_RACE, promising } from "./promising.ts";
import type { PromisingDeps, Wanted } from "./promising.ts";

export const askForCallSchema = z.strictObject({
  topic: lineSchema(200),
  /** The customer's choice; without it the earliest that can be kept. */
  due: dueSchema.optional(),
  /** This one answer by mail, however they are reached else. */
  inWriting: z.boolean().optional(),
});

export type AskForCallDeps = PromisingDeps & PlacedCallDeps & { readonly commit: Commit };

export type AskForCall = {
  /** The customer's own case: its token has been compared. */
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly input: z.output<typeof askForCallSchema>;
  readonly now: Instant;
};

/**
 * A call within a case that there is already, by the department of the case and in the dealer's own
 * time, as if it had been asked for with a new one. `alongside` adds writes to the same transaction;
 * when its `idempotency` write says no: `replayed`.
 */
export async function askForCall(
  deps: AskForCallDeps,
  { story, dealer, input, now }: AskForCall,
  alongside: () => readonly Write[],
): Promise<Result<Commitment, Problem | Replayed>> {
  const wanted = callAskedFor({ story, dealer, input, now });
  if (!wanted.ok) return wanted;
  const by = { kind: "customer" } as const;
  const { windows } = story.case.contact ?? {};
  const asked = { dealer, wanted: wanted.value, windows, isNamed: input.due !== undefined };
  const draw = async () => {
    const placed = await placedCall(deps, asked, now);
    if (!placed.ok) return placed;
    const promise = await promising(deps, { dealer, wanted: placed.value, by }, now);
    return ok(promise({ reference: story.case.reference }));
  };
  return commitNew(deps.commit, { race: PLACE_RACE, draw, alongside, own: "commitment" });
}

export function callAskedFor({ story, dealer, input, now }: AskForCall): Result<Wanted, Problem> {
  const { department, contact } = story.case;
  const open = story.commitments.filter(
    (promise) => isAnswer(promise) && promise.status === "open",
  );
  if (open.length >= OWN_LIMITS.openCalls) return fail(TOO_MANY);
  const promised = input.inWriting === true ? answerInWriting : answerPromised;
  const answer = promised(story.case, input.topic);
  if (!answer.ok) return answer;
  const windows = answer.value.kind === "callback" ? contact?.windows : undefined;
  const due = callbackDue(dealer, department, now, { wish: input.due, windows });
  if (!due.ok) return due;
  return ok({ ...answer.value, department, due: due.value });
}

const TOO_MANY: Problem = {
  code: "too-many-requests",
  detail: "too-many-calls",
  params: { most: OWN_LIMITS.openCalls },
};
