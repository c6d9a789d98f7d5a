import * as z from "zod";
import { invalid } from "../../shared/kernel/invalid.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import type { CaseNow, CaseStory } from "../../shared/story/case-story.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { View } from "../../shared/views/case-view.ts";
import { readPart } from "../../shared/views/read-part.ts";

/** The query of whatever answers a case. */
export const timelineQuery = z.strictObject({ before: z.string().max(1_000).optional() });

/**
 * The case with the part of its timeline that is asked for.
 * @throws HttpProblem 422 when `before` is no place in the timeline of this very case.
 */
export async function partOf(
  { cases }: { readonly cases: Pick<CaseStore, "back"> },
  now: CaseNow,
  view: View,
): Promise<CaseStory> {
  const story = await readPart(cases, now, view);
  if (story !== undefined) return story;
  const errors = [invalid("/before", "not-a-cursor")];
  throw new HttpProblem({ code: "invalid-request", errors });
}
