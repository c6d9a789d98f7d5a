import { bookingProblem } from "../../shared/booking/slots/booking-refusal.ts";
import type { BookingRefusal } from "../../shared/booking/slots/booking-refusal.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import { fail } from "../../shared/kernel/result.ts";
import type { Result } from "../../shared/kernel/result.ts";
import type { Replayed } from "../../shared/platform/dynamodb/idempotency.store.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";

/** What was booked or changed. @throws HttpProblem for a refusal. */
export function bookingDone<Value>(done: Result<Value, BookingRefusal>): Value {
  if (done.ok) return done.value;
  throw new HttpProblem(bookingProblem(done.failure));
}

/** The refusal as a client hears it. */
export function orBookingProblem<Value>(
  done: Result<Value, BookingRefusal | Replayed>,
): Result<Value, Problem | Replayed> {
  if (done.ok) return done;
  const { failure } = done;
  return fail(failure.code === "replayed" ? failure : bookingProblem(failure));
}
