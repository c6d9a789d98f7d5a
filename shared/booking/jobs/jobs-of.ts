import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { newId } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Job } from "../../story/parts/appointment.schema.ts";
import { earliestReturn } from "../../commitments/parts/awaited.ts";

type Visits = Pick<CaseNow, "appointments">;

/** Jobs as they are first stored; one that is known keeps the id that it has. */
export function withIds(
  jobs: readonly (Omit<Job, "id"> & { readonly id?: string })[],
  random: Random,
): Job[] {
  return jobs.map((job) => ({ ...job, id: job.id ?? newId("job", random) }));
}

/** A job of this case, as the last visit for it knows it. */
export function jobOfCase({ appointments }: Visits, id: string): Job | undefined {
  return appointments
    .toSorted((one, other) => other.bookedAt - one.bookedAt)
    .flatMap(({ jobs = [] }) => jobs)
    .find((job) => job.id === id);
}

/** A job to come back for, and the first day on which that makes sense. */
export type Return = { readonly job: Job; readonly notBefore: LocalDate | undefined };

/** Undefined where no visit of the case is for it. */
export function returnFor(
  story: CaseNow,
  id: string,
  dealer: Dealer,
  now: Instant,
): Return | undefined {
  const job = jobOfCase(story, id);
  return job && { job, notBefore: earliestReturn(story, [job], dealer, now) };
}
