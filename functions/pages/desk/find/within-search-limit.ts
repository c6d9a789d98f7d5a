import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

/** @throws HttpProblem 429 for who looks for more than anybody works on. */
export async function withinSearchLimit(
  { limits, clock }: Pick<DeskDependencies, "limits" | "clock">,
  { email }: DeskSession,
): Promise<void> {
  const over = await limits.search(email, clock.now());
  if (over !== undefined) throw new HttpProblem(over);
}
