import type { AccessPattern } from "./access-pattern.ts";
import { caseKeys } from "./keys/case-keys.ts";
import { dealerIndex } from "./keys/dealer-index.ts";
import { erasedKeys } from "./keys/lasting-keys.ts";
import { campaignKeys, peopleKeys } from "./keys/brand-keys.ts";
import { importKeys, readKeys } from "./keys/dealer-keys.ts";
import { guardKeys } from "./keys/guard-keys.ts";

/** What is asked of all that is held of a person, or taken over of many. */
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
    question: "A campaign, when it is asked after or worked on",
    table: "cases",
    call: "GetItem",
    key: `pk = ${campaignKeys.partition("{brand}")}, sk = {id}`,
  },
  {
    question: "The last campaigns of a brand, the newest first",
    table: "cases",
    call: "Query",
    key: `pk = ${campaignKeys.partition("{brand}")}`,
  },
  {
    question: "The audience of a campaign, or what became of each of it",
    table: "cases",
    call: "Query",
    key: `pk = ${campaignKeys.contents("{id}")}, sk begins with ${campaignKeys.parts} or ${campaignKeys.recipients}`,
  },
  {
    question: "Whether a campaign may write, and how much it did today",
    table: "cases",
    call: "GetItem",
    key: `pk = ${guardKeys.campaignGate("{id}").pk}, sk = GATE`,
  },
  {
    question: "Whether another campaign of a dealer was planned meanwhile",
    table: "cases",
    call: "GetItem",
    key: `pk = ${guardKeys.campaignPlans("{dealer}").pk}, sk = PLANS`,
  },
  {
    question: "What campaigns wrote to somebody of a dealer",
    table: "cases",
    call: "GetItem",
    key: `pk = ${guardKeys.announced("{hash}").pk}, sk = ANNOUNCED`,
  },
  {
    question: "An import, when it is asked after or worked on",
    table: "cases",
    call: "GetItem",
    key: `pk = ${importKeys.partition("{dealer}")}, sk = {id}`,
  },
  {
    question: "A dealer's last imports, the newest first",
    table: "cases",
    call: "Query",
    key: `pk = ${importKeys.partition("{dealer}")}`,
  },
  {
    question: "The file of an import, or what became of its rows",
    table: "cases",
    call: "Query",
    key: `pk = ${importKeys.contents("{dealer}", "{id}")}, sk begins with ${importKeys.parts} or ${importKeys.outcomes}`,
  },
  {
    question: "What the columns of such a file were last",
    table: "cases",
    call: "GetItem",
    key: `pk = ${importKeys.mapping("{dealer}", "{hash}").pk}, sk = {hash}`,
  },
  {
    question: "Which rows of a file were taken over before",
    table: "cases",
    call: "BatchGetItem",
    key: `pk = ${guardKeys.imported("{hash}").pk}`,
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
