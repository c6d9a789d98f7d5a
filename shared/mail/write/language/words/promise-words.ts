import type { OfPromise, PromiseFacts } from "./facts.ts";

/** What the customer hears of a promise from when it is made until it is kept. */
export type PromiseWords = {
  readonly promiseMade: OfPromise & { readonly assurance: string };
  readonly promiseKept: OfPromise & {
    readonly outcomes: Readonly<Record<"reached" | "done" | "informed", string>>;
    /** `word` is the label of the link that disputes it. */
    readonly disputable: (word: string) => string;
  };
  readonly promiseMoved: OfPromise & {
    readonly agreed: string;
    /** In place of the introduction, to the customer who picked the time. */
    readonly picked: (facts: PromiseFacts) => string;
  };
  readonly promiseWithdrawn: OfPromise & {
    /** In place of the introduction, where nobody said that they do not need it. */
    readonly ended: (facts: PromiseFacts) => string;
    readonly disputable: string;
  };
  readonly promiseReopened: OfPromise & {
    /** It had ended with a visit that was taken for missed. */
    readonly afterAll: OfPromise;
  };
  readonly promiseHandedOver: OfPromise & {
    /** In place of the introduction, when another dealer has it now. */
    readonly hosted: (facts: PromiseFacts, from: string) => string;
  };
};
