import type { Answer } from "../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";

/** Where a limit names no time: after an hour it counts anew. */
const HOUR_SECONDS = 3_600;

/** Where a limit refuses a form, the form is `shown` again with all that was typed, and when to come back. */
export async function unlessTooMany(
  work: () => Promise<Answer>,
  shown: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HttpProblem) || error.problem.code !== "too-many-requests") throw error;
    const { retryAfterSeconds = HOUR_SECONDS } = error.problem;
    const { headers, ...answer } = await shown();
    return { ...answer, headers: { ...headers, "retry-after": String(retryAfterSeconds) } };
  }
}
