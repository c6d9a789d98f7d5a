import type { BookDeps, BookInput } from "../../shared/booking/change/book.ts";
import { promiseRemedy } from "../../shared/booking/change/promise-remedy.ts";
import { withoutRemedy } from "../../shared/booking/jobs/without-remedy.ts";
import { orBookingProblem } from "../wiring/booking-done.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";

/**
 * For a recall that cannot be remedied yet nothing is booked; its case has a promise of word about it instead,
 * the same one however often it is asked for.
 * @throws HttpProblem 409 with that promise.
 */
export async function refuseWithoutRemedy(
  deps: BookDeps,
  { story }: CaseAtDesk,
  wish: Omit<BookInput, "start">,
  now: Instant,
): Promise<void> {
  const campaign = withoutRemedy(wish.jobs);
  if (campaign === undefined) return;
  const done = orBookingProblem(await promiseRemedy(deps, { ...wish, campaign, story }, now));
  if (!done.ok) {
    const { failure } = done;
    throw new HttpProblem(failure.code === "replayed" ? { code: "try-again" } : failure);
  }
  const { case: matter, commitment, dealer } = done.value;
  const members = {
    reference: matter.reference,
    commitment: toCommitmentAnswer(commitment, dealer, now, matter.contact),
  };
  throw new HttpProblem({ code: "remedy-not-available", members });
}
