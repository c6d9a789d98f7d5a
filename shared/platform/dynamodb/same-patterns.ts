import type { AccessPattern } from "./access-pattern.ts";
import { sameKeys } from "./keys/same-keys.ts";

/** What is asked when all of one customer is looked at. */
export const samePatterns = [
  {
    question: "What staff said of whose a case is, when all of its customer is looked at",
    table: "cases",
    call: "GetItem",
    key: `pk = ${sameKeys.said("{reference}").pk}, sk = ${sameKeys.said("{reference}").sk}`,
  },
  {
    question: "Which cases are held for one person's",
    table: "cases",
    call: "GetItem",
    key: `pk = ${sameKeys.person("{id}").pk}, sk = ${sameKeys.person("{id}").sk}`,
  },
] as const satisfies readonly AccessPattern[];
