import { doubtOf } from "../../shared/case/customer/doubtful-address.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";

/** @throws HttpProblem `doubtful-address`, as long as nobody said that it is right. */
export function refuseDoubtful(asked: Parameters<typeof doubtOf>[0], pointer: string): void {
  const doubt = doubtOf(asked, pointer);
  if (doubt !== undefined) throw new HttpProblem(doubt);
}
