import * as z from "zod";
import { invalid } from "../../shared/kernel/invalid.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";

/** The query of whatever answers a case. */
export const timelineQuery = z.strictObject({ before: z.string().max(1_000).optional() });

/** @throws HttpProblem 422 when it is no place in the timeline of this very case. */
export function readBefore(
  { events }: Pick<CaseStory, "events">,
  before: string | undefined,
): string | undefined {
  if (before === undefined || events.some(({ id }) => id === before)) return before;
  const errors = [invalid("/before", "not-a-cursor")];
  throw new HttpProblem({ code: "invalid-request", errors });
}
