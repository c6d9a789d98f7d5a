import { fill } from "../../kernel/fill.ts";
import type { NamedIn, Params } from "../../kernel/fill.ts";

export const OWN_CODES = [
  "confirm-by-phone",
  "say-ready",
  "tell-by-phone",
  "no-way-to-reach",
  "written-answer",
  "find-time",
  "talk-about-visit",
  "talk-about-car",
  "left-to-do",
  "call-did-not-suit",
  "customer-picked",
  "visit-booked",
  "waits-no-more",
  "part-there",
  "visit-goes-on",
  "say-remedy",
  "find-recall",
  "next-word",
  "ready-by",
  "word-enough",
  "ready-agreed",
  "not-here-yet",
  "night-declined",
  "visit-moved",
  "visit-cancelled",
  "visit-begun",
  "visit-missed",
  "nothing-to-tell",
  "not-visited",
  "confirmation-arrived",
  "not-ready-yet",
  "handed-back",
  "give-data",
  "erase-data",
  "settle-help",
  "inspect-in-time",
  "judge-photos",
  "inspection-booked",
  "inspected-by-customer",
  "solved-elsewhere",
  "partner-gone",
  "partner-unwanted",
  "not-introduced",
  "partner-too-late",
  "customer-untold",
  "campaign-stopped",
  "never-announced",
] as const;
export type OwnCode = (typeof OWN_CODES)[number];

/** A task or a reason in words of our own, for every language that it is read in; `{name}` is a parameter. */
export type OwnWordsIn = Readonly<Record<OwnCode, string>>;

/** In English, as they are also stored: a release before this one reads nothing else. */
export const OWN_WORDS = {
  "confirm-by-phone": "Confirm by phone: {service}",
  "say-ready": "Say that it is ready: {service}",
  "tell-by-phone": "Tell by phone: {about}",
  "no-way-to-reach":
    "No way to reach the customer ({about}): decide on post, the next visit or asking for a number",
  "written-answer": "Written answer ({about})",
  "find-time": "Find a time, or say what can be done: {service}",
  "talk-about-visit": "Talk about the visit: {service}, rated {rating} of 5",
  "talk-about-car": "Talk about what is wrong with the car: {service}",
  "left-to-do": "Left to do: {work}",
  "call-did-not-suit": "The time of the call did not suit",
  "customer-picked": "The customer picked it",
  "visit-booked": "An appointment was booked",
  "waits-no-more": "The customer waits no more",
  "part-there": "Say that the part has arrived: order {order}",
  "say-remedy": "Say when the recall can be done: {campaign}",
  "visit-goes-on": "The work goes on; it no longer waits for a part",
  "find-recall": "Find out whether the recall can be done: {service}",
  "next-word": "Say how the work is going: {service}",
  "ready-by": "Have the car ready: {service}",
  "word-enough": "Only one update at a time is promised",
  "ready-agreed": "A time by which it is ready was agreed",
  "not-here-yet": "The car is not here yet",
  "night-declined": "The car does not stay overnight",
  "visit-moved": "The appointment was moved",
  "visit-cancelled": "The appointment was cancelled",
  "visit-begun": "The visit has begun",
  "visit-missed": "The time of the visit has passed",
  "nothing-to-tell": "There is nothing to tell any more",
  "not-visited": "The appointment did not take place",
  "confirmation-arrived": "The customer has the confirmation",
  "not-ready-yet": "It is not ready yet",
  "handed-back": "Not accepted, or back again",
  "give-data": "Give the customer a copy of all we hold about them",
  "erase-data": "Erase all we hold about the customer",
  "settle-help": "Settle with {company} ({who}), which says that it helped on the road: {work}",
  "inspect-in-time": "Arrange the inspection before the lease ends: {service}",
  "judge-photos": "Judge the photos of the car: {service}",
  "inspection-booked": "The car is inspected in an appointment: {service}",
  "inspected-by-customer": "The customer has looked at the car and sent photos",
  "solved-elsewhere": "Solved elsewhere",
  "partner-gone": "The partner does not take this any more",
  "partner-unwanted": "The customer does not want this partner",
  "not-introduced": "The customer does not know of the partner yet; it is asked again once they do",
  "partner-too-late": "The partner cannot do it by then any more: it would have to be asked sooner",
  "customer-untold": "Nobody has told the customer of the partner",
  "campaign-stopped": "The campaign was stopped before the customer had its mail",
  "never-announced": "The customer gets no such mail and was not told of it",
} as const satisfies OwnWordsIn;

/** What stands in a text of a case, where the words are ours and not a person's. */
export type Ours = { readonly code: OwnCode; readonly params?: Params | undefined };

type Named<Code extends OwnCode> = NamedIn<(typeof OWN_WORDS)[Code]>;

/** A task of ours as it is stored: its English text and, beside it, the code that readers prefer. */
export function ownTask<Code extends OwnCode>(code: Code, ...[params]: Named<Code>) {
  return { what: fill(OWN_WORDS[code], params), ours: oursOf(code, params) };
}

/** The same of a reason. */
export function ownReason<Code extends OwnCode>(code: Code, ...[params]: Named<Code>) {
  return { reason: fill(OWN_WORDS[code], params), ours: oursOf(code, params) };
}

/** Beside what a person wrote themselves, which stays as it is. */
export function ownOfTheirs<Code extends OwnCode>(code: Code, ...[params]: Named<Code>): Ours {
  return oursOf(code, params);
}

function oursOf(code: OwnCode, params: Params | undefined): Ours {
  return { code, ...(params === undefined ? {} : { params }) };
}

/** A stored text in the reader's words where it is ours; what a person wrote stays as it is. */
export function inWords(text: string, ours: Ours | undefined, words: OwnWordsIn): string {
  return ours === undefined ? text : fill(words[ours.code], ours.params);
}
