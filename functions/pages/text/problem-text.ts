import { PROBLEMS } from "../../../shared/kernel/problem.ts";
import type { ProblemCode } from "../../../shared/kernel/problem.ts";
import { problem as german } from "./de/case.ts";
import { problem as spanish } from "./es/case.ts";
import { problem as french } from "./fr/case.ts";
import { textsIn } from "../../../shared/language/in-every-language.ts";

type Words = { readonly title: string; readonly body: string };

/** What customers may meet has words of its own; the rest is nothing here, or not taken. */
type CustomerWords = Readonly<
  Record<
    | "dealer-not-found"
    | "service-not-found"
    | "case-not-found"
    | "foreign-form"
    | "too-many-requests"
    | "idempotency-key-reused"
    | "body-too-large"
    | "try-again"
    | "internal",
    Words
  >
>;

export type ProblemText = {
  readonly nothingHere: Words;
  readonly notTaken: Words;
  readonly words: CustomerWords;
  readonly startAgain: string;
  readonly typed: string;
  readonly toDealers: string;
  readonly quote: (id: string) => string;
};

const NOTHING_HERE: Words = {
  title: "There is nothing at this address",
  body: "The link may be old, or a letter of it was lost on the way.",
};
const NOT_TAKEN: Words = {
  title: "We could not take that",
  body: "Nothing was changed. Start again, or call your dealer.",
};
const TRY_AGAIN: Words = {
  title: "Please try again",
  body: "We are busy just now. Nothing was changed; wait a few seconds and load the page again.",
};

const words: CustomerWords = {
  "dealer-not-found": {
    title: "We do not know this dealer",
    body: "The link may be old. Pick your dealer from the list.",
  },
  "service-not-found": {
    title: "This dealer does not offer that",
    body: "The link may be old. Pick from what the dealer offers now.",
  },
  "case-not-found": {
    title: "We cannot open this page",
    body: "Use the link in the mail we sent you last: it opens your case and remembers you on this device. If it does not work any more, call your dealer and we send you a new one.",
  },
  "foreign-form": {
    title: "This form did not come from our page",
    body: "Nothing was changed. Open the page again and send the form from there.",
  },
  "too-many-requests": {
    title: "That was a lot at once",
    body: "Nothing was changed. You have asked for many appointments within an hour; wait a while or call us.",
  },
  "idempotency-key-reused": {
    title: "This form was already sent",
    body: "What you sent first was taken, and the mail about it has a link to change it. To ask for something else, start again.",
  },
  "body-too-large": {
    title: "That was too long",
    body: "Nothing was changed. Go back and shorten your message.",
  },
  "try-again": TRY_AGAIN,
  internal: {
    title: "Something went wrong on our side",
    body: "It is not your fault, and we have been told. Please try again, or call your dealer.",
  },
};

const english: ProblemText = {
  nothingHere: NOTHING_HERE,
  notTaken: NOT_TAKEN,
  words,
  startAgain: "Back to booking",
  typed: "What you had written, to copy",
  toDealers: "See all dealers",
  quote: (id) => `If you call us about it, quote ${id}.`,
};

export const problemText = (language: string): ProblemText =>
  textsIn({ "en-US": english, "en-GB": english, de: german, fr: french, es: spanish }, language);

/** What a customer is told. */
export function problemWords(code: ProblemCode, language: string): Words {
  const { nothingHere, notTaken, ...text } = problemText(language);
  const known: Partial<Record<ProblemCode, Words>> = text.words;
  return known[code] ?? (PROBLEMS[code].status === 404 ? nothingHere : notTaken);
}
