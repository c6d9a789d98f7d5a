import type { AccessPattern } from "./access-pattern.ts";
import { dealerIndex } from "./keys/dealer-index.ts";
import { originKeys, taskKeys } from "./keys/dealer-keys.ts";
import { ownListKeys } from "./keys/own-list-keys.ts";

/** What the desk's first page tells beside the promises it shows. */
export const nowPatterns = [
  {
    question: "How many promises of a list are open, and how many of these late",
    table: "cases",
    index: "byDealer",
    call: "Query",
    key: `dealerPk = ${dealerIndex.commitments("{dealer}", "open")}`,
  },
  {
    question: "Cases of a dealer in which nothing is planned, first what has been so for longest",
    table: "cases",
    index: "byDealer",
    call: "Query",
    key: `dealerPk = ${dealerIndex.unplanned("{dealer}")}`,
  },
  {
    question: "Tasks of a partner, soonest due first; those offered to it, soonest answer first",
    table: "cases",
    call: "Query",
    key: `pk = ${taskKeys.partition("{partner}", "{state}")}, sk from where the last page ended`,
  },
  {
    question: "What somebody has promised for other companies",
    table: "cases",
    call: "Query",
    key: `pk = ${originKeys.partition("{dealer}", "{person}")}`,
  },
  {
    question: "What one of the staff always wants to see of the list, for their page of it",
    table: "cases",
    call: "GetItem",
    key: `pk = ${ownListKeys.one("{dealer}", "").pk}, sk = {person}`,
  },
] as const satisfies readonly AccessPattern[];
