import { matches } from "../../directory/replace/if-match.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail } from "../../kernel/result.ts";
import { etagOf } from "../promise/etag-of.ts";
import type { Decide } from "./change-commitment.ts";

/** Only on the version the caller saw, when they said which; also after a lost race. */
export function asSeen(ifMatch: string | undefined, decide: Decide): Decide {
  if (ifMatch === undefined) return decide;
  return (commitment, present) =>
    matches(ifMatch, etagOf(commitment)) ? decide(commitment, present) : fail(CHANGED);
}

const CHANGED: Problem = {
  code: "precondition-failed",
  detail: "promise-changed",
};
