import type { OfPromise, PromiseFacts } from "./facts.ts";

/** What the customer hears of a promise that is late. */
export type LateWords = {
  /** `offer` goes with the link to pick another time for a call. */
  readonly promiseLate: OfPromise & { readonly assurance: string; readonly offer: string };
  /** After it was late for a while, and every second day from then on. */
  readonly promiseStillLate: OfPromise & {
    /** In place of the introduction, when it has just gone above the department. */
    readonly raised: (facts: PromiseFacts, by: string) => string;
    /** What to press for a call, and for anything else. */
    readonly offer: string;
    readonly end: string;
  };
};
