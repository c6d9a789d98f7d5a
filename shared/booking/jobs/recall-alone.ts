import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import type { Intent, Job } from "../../story/parts/appointment.schema.ts";

/** What is no recall among the jobs of a visit for a recall only; whoever wants more has another visit for it. */
export function besidesRecall(
  { intent }: { readonly intent?: Intent | undefined },
  jobs: readonly Pick<Job, "reason">[],
): FieldError[] {
  if (intent === undefined) return [];
  return jobs.flatMap(({ reason }, index) =>
    reason === "recall" ? [] : [invalid(`/jobs/${index}/reason`, "recall-alone")],
  );
}
