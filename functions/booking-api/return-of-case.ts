import { returnFor } from "../../shared/booking/jobs/jobs-of.ts";
import type { SlotsQuestion } from "../../shared/booking/slots/list-slots.ts";
import { CASE_NOT_FOUND } from "../../shared/case/access/case-access.ts";
import { readReference } from "../../shared/kernel/ids.ts";
import { invalid } from "../../shared/kernel/invalid.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { CaseNow } from "../../shared/story/case-story.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { wrongFields } from "../../shared/platform/http/request.ts";
import type { WishedHostDeps } from "./wished-host.ts";

type Asked = {
  readonly dealer: string;
  readonly job: string | undefined;
  readonly reference: string | undefined;
};

/**
 * How a job of a case counts and the first day on which another visit for it makes sense. Whoever knows the id
 * of a job was told it with its case: it is as long as a key, and leads to days and to nothing else.
 * @throws HttpProblem 422 where only one of the two is given, 404, the same for a case that there is not and for a job that is not of it.
 */
export async function returnOfCase(
  { cases, recentDealers }: WishedHostDeps,
  { dealer: id, job, reference }: Asked,
  now: Instant,
): Promise<Pick<SlotsQuestion, "jobs" | "notBefore" | "lease">> {
  if (job === undefined) throw wrongFields([invalid("/job", "missing")]);
  if (reference === undefined) throw wrongFields([invalid("/reference", "missing")]);
  const known = readReference(reference);
  const story = known === undefined ? undefined : await cases.now(known);
  const dealer = await recentDealers(id);
  const isOpen = story !== undefined && story.case.erased === undefined && story.case.dealer === id;
  const back = isOpen && dealer !== undefined ? backTo(story, job, dealer, now) : undefined;
  if (back === undefined) throw new HttpProblem(CASE_NOT_FOUND);
  return { jobs: [back.job], notBefore: back.notBefore, lease: back.lease };
}

function backTo(story: CaseNow, job: string, dealer: Dealer, now: Instant) {
  const back = returnFor(story, job, dealer, now);
  return back && { ...back, lease: story.case.leaseMaturityDate };
}
