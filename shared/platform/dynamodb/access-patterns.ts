import { addressKeys } from "./keys/brand-keys.ts";
import { blockKeys, burstKeys, callKeys, calendarKeys, offerKeys } from "./keys/dealer-keys.ts";
import { troubleKeys } from "./keys/dealer-keys.ts";
import { caseKeys } from "./keys/case-keys.ts";
import { dealerIndex } from "./keys/dealer-index.ts";
import { guardKeys } from "./keys/guard-keys.ts";
import { workIndex } from "./keys/work-index.ts";
import type { AccessPattern } from "./access-pattern.ts";
import { chorePatterns } from "./chore-patterns.ts";
import { directoryPatterns } from "./directory-patterns.ts";
import { nowPatterns } from "./now-patterns.ts";
import { peoplePatterns } from "./people-patterns.ts";
import { samePatterns } from "./same-patterns.ts";
import { searchPatterns } from "./search-patterns.ts";
import { staffPatterns } from "./staff-patterns.ts";

const at = "{instant}";
const REF = "{reference}";

/** Every read there is. A query that is not listed here does not belong into a store. */
export const accessPatterns = [
  {
    question: "A short case in one call, of a long one the head, and all of one whose time is over",
    table: "cases",
    call: "Query",
    key: `pk = ${caseKeys.partition(REF)}`,
  },
  {
    question: "What a long case is now: what stands before its events, and behind its mails",
    table: "cases",
    call: "Query",
    key: `pk = ${caseKeys.partition(REF)}, sk between two`,
  },
  {
    question: "What happened in it since an instant, back from the newest, or at one instant",
    table: "cases",
    call: "Query",
    key: `pk = ${caseKeys.partition(REF)}, sk between two of EVT#{instant}`,
  },
  {
    question: "The mails about what happened between two instants",
    table: "cases",
    call: "Query",
    key: `pk = ${caseKeys.partition(REF)}, sk between two of ${caseKeys.mail(REF, "mail_t{instant}").sk}`,
  },
  {
    question: "Its promises alone, to see whose they are before more is read",
    table: "cases",
    call: "Query",
    key: `pk = ${caseKeys.partition(REF)}, sk begins with ${caseKeys.commitment(REF, "").sk}`,
  },
  {
    question: "One commitment, when its timer fires",
    table: "cases",
    call: "GetItem",
    key: `pk = ${caseKeys.partition(REF)}, sk = ${caseKeys.commitment(REF, "{id}").sk}`,
  },
  {
    question: "One mail, when SES reports what became of it",
    table: "cases",
    call: "GetItem",
    key: `pk = ${caseKeys.partition(REF)}, sk = ${caseKeys.mail(REF, "{id}").sk}`,
  },
  {
    question: "Promises that a dealer has offered or is offered, soonest answer first",
    table: "cases",
    call: "Query",
    key: `pk = ${offerKeys.partition("{dealer}")}`,
  },
  {
    question: "Visits to come that a dealer's document left without a place",
    table: "cases",
    call: "Query",
    key: `pk = ${troubleKeys.partition("{dealer}")}, sk > {now}`,
  },
  {
    question: "The first answer to an idempotent request",
    table: "cases",
    call: "GetItem",
    key: `pk = ${guardKeys.idempotency("{hash}").pk}`,
  },
  {
    question:
      "What strangers booked at a dealer within days, by hour and network, or of one of these",
    table: "cases",
    call: "Query",
    key: `pk = ${burstKeys.partition("{dealer}")}, sk between two of {hour}-{network}`,
  },
  {
    question: "What networks are hashed with today, once an instance and day",
    table: "cases",
    call: "GetItem",
    key: `pk = ${guardKeys.salt(0).pk}, sk = DAY#{day}`,
  },
  {
    question: "What challenges are signed with today, once an instance and day",
    table: "cases",
    call: "GetItem",
    key: `pk = ${guardKeys.challengeKey(0).pk}, sk = DAY#{day}`,
  },
  {
    question: "What became of the first press of a form, or of a change with a key",
    table: "cases",
    call: "GetItem",
    key: `pk = ${guardKeys.press("{hash}").pk}`,
  },
  {
    question: "What a customer's form was answered, for the page that shows it",
    table: "cases",
    call: "GetItem",
    key: `pk = ${guardKeys.keptAnswer("{hash}").pk}`,
  },
  {
    question: "What a customer's address or number has booked within the last minutes",
    table: "cases",
    call: "GetItem",
    key: `pk = ${guardKeys.booked("{hash}").pk}`,
  },
  {
    question: "Which mail an address gets no more, before each try",
    table: "cases",
    call: "GetItem",
    key: `pk = ${guardKeys.suppression("{hash}").pk}`,
  },
  {
    question: "Which addresses of a brand's people reach nobody",
    table: "cases",
    call: "Query",
    key: `pk = ${addressKeys.partition("{brand}")}`,
  },
  {
    question: "A dealer's promises by state, soonest due first",
    table: "cases",
    index: "byDealer",
    call: "Query",
    key: `dealerPk = ${dealerIndex.commitments("{dealer}", "{status}")}`,
  },
  {
    question: "A dealer's promises that were due in a period, for its report",
    table: "cases",
    index: "byDealer",
    call: "Query",
    key: `dealerPk = ${dealerIndex.commitments("{dealer}", "{status}")}, dealerSk between two due times`,
  },
  {
    question: "The same, of those that got a new time too late: behind the period, filtered",
    table: "cases",
    index: "byDealer",
    call: "Query",
    key: `dealerPk = ${dealerIndex.commitments("{dealer}", "{status}")}, dealerSk after the period, countsAt in it`,
  },
  {
    question: "The promises of all dealers of a brand that were due in a period",
    table: "cases",
    index: "byDealer",
    call: "ExecuteStatement",
    key: `dealerPk in [${dealerIndex.commitments("{dealer}", "{status}")}…], dealerSk between two due times; once more as above`,
  },
  {
    question: "How many open promises each owner at a dealer has",
    table: "cases",
    index: "byDealer",
    call: "Query",
    key: `dealerPk = ${dealerIndex.commitments("{dealer}", "open")}`,
  },
  {
    question: "How many calls a department has promised, by clock hour",
    table: "cases",
    call: "Query",
    key: `pk = ${callKeys.partition("{dealer}", "{department}")}, sk between two hours`,
  },
  {
    question: "Promises, appointments, events and mails whose time has come",
    table: "cases",
    index: "byWork",
    call: "Query",
    key: `workPk = ${workIndex.partition(0)}…, workSk <= ${at}`,
  },
  {
    question: "One appointment, when its timer fires",
    table: "cases",
    call: "GetItem",
    key: `pk = ${caseKeys.partition(REF)}, sk = ${caseKeys.appointment(REF, "{id}").sk}`,
  },
  {
    question: "Who waits for a time to become free, longest first",
    table: "cases",
    index: "byDealer",
    call: "Query",
    key: `dealerPk = ${dealerIndex.waiting("{dealer}")}`,
  },
  {
    question: "One case without its story, when it was found, or before its key was seen",
    table: "cases",
    call: "GetItem",
    key: `pk = ${caseKeys.partition(REF)}, sk = ${caseKeys.case(REF).sk}`,
  },
  {
    question: "Cases that an address, a number, a plate or a name leads to, newest first",
    table: "cases",
    index: "byDealer",
    call: "Query",
    key: `dealerPk = ${dealerIndex.find("{dealer}", "{hash}")}`,
  },
  {
    question: "A dealer's appointments of some days, in order",
    table: "cases",
    index: "byDealer",
    call: "Query",
    key: `dealerPk = ${dealerIndex.appointments("{dealer}", "{month}")}, dealerSk between ${at} and ${at}`,
  },
  {
    question: "What a dealer's resources are busy with on some days",
    table: "calendar",
    call: "Query",
    key: `pk = ${calendarKeys.partition("{dealer}")}, sk between {from}# and {to}#~`,
  },
  {
    question: "What one of them is busy with on a day, where a series of days is blocked",
    table: "calendar",
    call: "GetItem",
    key: `pk = ${calendarKeys.partition("{dealer}")}, sk = {date}#{resource}`,
  },
  {
    question: "How many visits a day has, for a month at one look",
    table: "calendar",
    call: "Query",
    key: `pk = ${calendarKeys.partition("{dealer}")}, sk between {date}#+ and {date}#+~`,
  },
  {
    question: "What is blocked on some days",
    table: "calendar",
    call: "Query",
    key: `pk = ${blockKeys.partition("{dealer}")}, sk between blk_{from} and blk_{to}~`,
  },
  {
    question: "One block, when it is taken away",
    table: "calendar",
    call: "GetItem",
    key: `pk = ${blockKeys.partition("{dealer}")}, sk = {id}`,
  },
  ...chorePatterns,
  ...directoryPatterns,
  ...nowPatterns,
  ...peoplePatterns,
  ...staffPatterns,
  ...searchPatterns,
  ...samePatterns,
] as const satisfies readonly AccessPattern[];
