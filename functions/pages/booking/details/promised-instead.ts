import type { BookDeps, BookInput } from "../../../../shared/booking/change/book.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { Replayed } from "../../../../shared/platform/dynamodb/idempotency.store.ts";
import type { Write } from "../../../../shared/platform/dynamodb/transaction.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";

type Asked = { readonly wish: BookInput; readonly campaign: string; readonly now: Instant };

/** No time is booked for it: the case holds the promise of word instead. @throws HttpProblem where nobody can be promised. */
export async function promisedInstead(
  deps: BookDeps,
  { wish, campaign, now }: Asked,
  alongside: (opened: Case) => readonly Write[],
): Promise<Result<Case, Replayed>> {
  const { promiseRemedy } = await import("../../../../shared/booking/change/promise-remedy.ts");
  const done = await promiseRemedy(deps, { ...wish, campaign }, now, (made) =>
    alongside(made.case),
  );
  if (done.ok) return ok(done.value.case);
  if (done.failure.code === "replayed") return fail(done.failure);
  throw new HttpProblem(bookingProblem(done.failure));
}
