import type { CaseNow } from "../story/case-story.ts";

/** What was sent has been judged, or nobody is to judge it any more: another inspection may begin. */
export function isJudged({
  case: matter,
  commitments,
}: Pick<CaseNow, "case" | "commitments">): boolean {
  const { sent } = matter.selfInspection ?? {};
  if (sent === undefined) return false;
  return commitments.find(({ id }) => id === sent.promise)?.status !== "open";
}
