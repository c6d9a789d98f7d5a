import type { PromiseFacts } from "./facts.ts";
import type { Expectation } from "./time-words.ts";

/** What is said of a call, or of an answer in writing, that was promised: `on` the number, `to` the address. */
export type AnswerFacts = PromiseFacts & {
  readonly way: "call" | "letter";
  /** The number as its reader dials it, or the address; empty where none is known. */
  readonly at: string;
  /** By when in the reader's words, `by 10:30 AM today`; the same of the time before, and of what is expected. */
  readonly by: string;
  readonly wasBy: string;
  readonly nowBy: string;
};

/** In a subject `due`, `previousDue` and `expected` are short: `Tue, Dec 1, 10:30 AM`. */
type OfAnswer = {
  readonly subject: (facts: AnswerFacts) => string;
  readonly intro: (facts: AnswerFacts) => string;
};

/** The words for a call or a written answer, where those for any promise would hide what it is. */
export type AnswerWords = {
  readonly by: {
    readonly today: (clock: string) => string;
    readonly tomorrow: (clock: string) => string;
    readonly on: (clock: string, day: string) => string;
  };
  readonly made: OfAnswer;
  readonly late: OfAnswer;
  readonly stillLate: OfAnswer & {
    readonly raised: (facts: AnswerFacts, by: string) => string;
  };
  /** `due` is when it was logged. */
  readonly kept: OfAnswer;
  readonly moved: OfAnswer & {
    readonly picked: (facts: AnswerFacts) => string;
    readonly accepted: (facts: AnswerFacts) => string;
  };
  readonly expected: Readonly<Record<Expectation, OfAnswer>>;
  readonly withdrawn: OfAnswer;
  readonly reopened: OfAnswer;
  /** It had ended with a visit that was taken for missed. */
  readonly afterAll: OfAnswer;
  readonly denied: Readonly<Record<"move" | "expect", OfAnswer>>;
  readonly handedOver: OfAnswer & {
    readonly hosted: (facts: AnswerFacts, from: string) => string;
  };
  readonly numberMissing: string;
};
