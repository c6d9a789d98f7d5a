import { promiseRemedy } from "../../shared/booking/change/promise-remedy.ts";
import type { RemedyPromised } from "../../shared/booking/change/promise-remedy.ts";
import type { BookDeps, BookInput } from "../../shared/booking/change/book.ts";
import { bookingProblem } from "../../shared/booking/slots/booking-refusal.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { Result } from "../../shared/kernel/result.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Replayed } from "../../shared/platform/dynamodb/idempotency.store.ts";
import type { Write } from "../../shared/platform/dynamodb/transaction.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import type { Remember } from "../../shared/platform/http/idempotent.ts";
import { problemAnswer } from "../../shared/platform/http/problem-answer.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";

type Asked = {
  readonly input: Omit<BookInput, "start">;
  readonly campaign: string;
  readonly request: HttpRequest;
  readonly publicUrl: string;
  /** What the booking would have paid with. */
  readonly writes: readonly Write[];
};

/**
 * The answer to whoever wants a time for a recall that cannot be remedied: none, and the promise that was made
 * instead. Something was made, so it is remembered as a success is.
 */
export async function remedyAnswer(
  deps: BookDeps,
  { input, campaign, request, publicUrl, writes }: Asked,
  now: Instant,
  remember: Remember,
): Promise<Result<Answer, Replayed>> {
  const answer = ({ case: matter, commitment, dealer }: RemedyPromised) => {
    const { reference, token, contact } = matter;
    const members = {
      reference,
      caseToken: token,
      manageUrl: `${publicUrl}/c/${reference}?t=${token}`,
      commitment: toCommitmentAnswer(commitment, dealer, now, contact),
    };
    return problemAnswer({ code: "remedy-not-available", members }, request.id);
  };
  const done = await promiseRemedy(deps, { ...input, campaign }, now, (promised) => [
    ...remember(answer(promised)),
    ...writes,
  ]);
  if (done.ok) return ok(answer(done.value));
  if (done.failure.code === "replayed") return fail(done.failure);
  throw new HttpProblem(bookingProblem(done.failure));
}
