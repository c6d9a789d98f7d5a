import type { AccessPattern } from "./access-pattern.ts";
import { caseKeys } from "./keys/case-keys.ts";
import { dealerIndex } from "./keys/dealer-index.ts";
import { erasedKeys } from "./keys/lasting-keys.ts";
import { peopleKeys } from "./keys/brand-keys.ts";
import { readKeys } from "./keys/dealer-keys.ts";

/** What is asked of all that is held of a person. */
export const peoplePatterns = [
  {
    question: "What one of the staff read at a dealer, the newest first",
    table: "cases",
    call: "Query",
    key: `pk = ${readKeys.partition("{dealer}", "{hash}")}, sk between two of ${readKeys.reads.from}{instant}`,
  },
  {
    question: "A request for a person's data, when it is asked after or worked on",
    table: "cases",
    call: "GetItem",
    key: `pk = ${peopleKeys.request("{brand}", "{id}").pk}, sk = {id}`,
  },
  {
    question: "The last requests for people's data at a brand, the newest first",
    table: "cases",
    call: "Query",
    key: `pk = ${peopleKeys.partition("{brand}")}`,
  },
  {
    question: "All cases that an address or a number leads to, for such a request",
    table: "cases",
    index: "byDealer",
    call: "Query",
    key: `dealerPk = ${dealerIndex.find("{dealer}", "{hash}")}`,
  },
  {
    question: "All that lies under a case, to take the person out of it",
    table: "cases",
    call: "Query",
    key: `pk = ${caseKeys.partition("{reference}")}`,
  },
  {
    question: "Which cases are erased, after the others were restored from a backup",
    table: "erased",
    call: "Query",
    key: `pk = ${erasedKeys.partition}`,
  },
] as const satisfies readonly AccessPattern[];
