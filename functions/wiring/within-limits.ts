import { readReference } from "../../shared/kernel/ids.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Limits } from "../../shared/limits/limits.store.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { Case } from "../../shared/story/parts/case.schema.ts";

export type LimitsDeps = { readonly limits: Limits };

/** Before somebody on the web opens a case. @throws HttpProblem 429 with when to come again. */
export async function withinNewCases(
  { limits }: LimitsDeps,
  dealer: string,
  { from = "" }: Pick<HttpRequest, "from">,
  now: Instant,
): Promise<void> {
  const over = await limits.newCase(dealer, from, now);
  if (over !== undefined) throw new HttpProblem(over);
}

/**
 * Before a customer changes something in their case; `members` is what the answer says beside that.
 * @throws HttpProblem 429 with when to come again.
 */
export async function withinChanges(
  { limits }: LimitsDeps,
  matter: Case,
  { from = "" }: Pick<HttpRequest, "from">,
  now: Instant,
  members: Problem["members"] = {},
): Promise<void> {
  const over = await limits.change(matter, from, now);
  if (over !== undefined)
    throw new HttpProblem({ ...over, members: { ...over.members, ...members } });
}

type Look = {
  readonly of: "looksForCase" | "entriesToCase";
  /** As it was typed. */
  readonly reference: string;
};

/** Before anybody looks for a case. @throws HttpProblem 429 with when to come again. */
export async function withinLooks(
  { limits }: LimitsDeps,
  { of, reference }: Look,
  { from = "" }: Pick<HttpRequest, "from">,
  now: Instant,
): Promise<void> {
  const known = readReference(reference);
  // What is no reference finds nothing, and it is told where it was typed.
  if (known === undefined) return;
  const over = await limits.look(of, known, from, now);
  if (over !== undefined) throw new HttpProblem(over);
}
