import type { AccessPattern } from "./access-pattern.ts";
import { caseKeys } from "./keys/case-keys.ts";
import { partKeys } from "./keys/part-keys.ts";

/** What is asked when somebody looks for a case by parts of what is known of it. */
export const searchPatterns = [
  {
    question:
      "Cases that three letters, or the end of a number, lead to, newest first, at most 200",
    table: "cases",
    call: "Query",
    key: `pk = ${partKeys.partition("{dealer}", "{hash}")}`,
  },
  {
    question: "Which parts lead to a case, after an event that may have changed them",
    table: "cases",
    call: "GetItem",
    key: `pk = ${partKeys.record("{reference}").pk}, sk = ${partKeys.record("{reference}").sk}`,
  },
  {
    question: "A case with its visits and promises alone, for each line of a search",
    table: "cases",
    call: "Query",
    key: `pk = ${caseKeys.partition("{reference}")}, sk between ${caseKeys.beforeEvents.from} and ${caseKeys.beforeEvents.to}`,
  },
] as const satisfies readonly AccessPattern[];
