import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Job } from "../../story/parts/appointment.schema.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import type { JobInput } from "./job-input.ts";
import { returnFor } from "./jobs-of.ts";

type Asked = {
  /** One that an earlier visit of the case was for. */
  readonly job?: string | undefined;
  readonly jobs?: readonly JobInput[] | undefined;
};

/** What a visit is for: the job they come back for, which may bind it to a day, and what else there is. */
export type ForJobs = {
  readonly jobs: readonly (Job | JobInput)[];
  readonly notBefore: LocalDate | undefined;
};

/** Refused for a job that no visit of the case was for. */
export function withReturn(
  { job, jobs = [] }: Asked,
  story: CaseNow,
  dealer: Dealer,
  now: Instant,
): Result<ForJobs, RefusalOf<"invalid-request">> {
  if (job === undefined) return ok({ jobs, notBefore: undefined });
  const back = returnFor(story, job, dealer, now);
  if (back === undefined) {
    return fail({ code: "invalid-request", errors: [invalid("/job", "no-such-job")] });
  }
  return ok({ jobs: [back.job, ...jobs], notBefore: back.notBefore });
}
