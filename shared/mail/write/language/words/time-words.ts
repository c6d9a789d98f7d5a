import type { PromiseFacts } from "./facts.ts";

/** How what is expected stands to what was promised. */
export type Expectation = "later" | "sooner" | "as-promised";

/** What is said of a promise whose time is another one. */
export type TimeWords = {
  readonly actions: { readonly thatIsFine: string; readonly doesNotSuit: string };
  readonly labels: { readonly expected: string };
  /** To the customer: the promised time stays until they agree to `expected`. */
  readonly expected: {
    readonly subject: Readonly<Record<Expectation, (facts: PromiseFacts) => string>>;
    readonly intro: Readonly<Record<Expectation, (facts: PromiseFacts) => string>>;
    readonly choice: string;
  };
  /** A visit at `when` is booked for what cannot be done then yet. */
  readonly tooEarly: (when: string) => string;
  /** A visit at `when` is booked for what goes on now. */
  readonly stillBooked: (when: string) => string;
  /** To the customer who agreed to what was expected. */
  readonly accepted: (facts: PromiseFacts) => string;
  /** To the customer who denied: `move` what was said to be agreed, `expect` what was expected. */
  readonly denied: Readonly<
    Record<
      "move" | "expect",
      {
        readonly subject: (facts: PromiseFacts) => string;
        readonly intro: (facts: PromiseFacts) => string;
      }
    >
  >;
  /** The same to whoever owns it from then on. */
  readonly disputed: Readonly<
    Record<
      "move" | "expect",
      {
        readonly subject: (facts: PromiseFacts) => string;
        readonly intro: (facts: PromiseFacts) => string;
      }
    >
  >;
  /** To the owner, and to whoever answers for it, when somebody else named the time. */
  readonly retimed: {
    readonly moved: (facts: PromiseFacts) => string;
    readonly expected: (facts: PromiseFacts) => string;
    readonly movedIntro: (facts: PromiseFacts) => string;
    readonly acceptedIntro: (facts: PromiseFacts) => string;
    readonly expectedIntro: (facts: PromiseFacts) => string;
  };
  /** To those who heard at once that it was withdrawn. */
  readonly undone: {
    readonly subject: (facts: PromiseFacts) => string;
    readonly intro: (facts: PromiseFacts) => string;
  };
  /** To those whom a colleague asks for help. */
  readonly asked: {
    readonly subject: (facts: PromiseFacts) => string;
    readonly due: (facts: PromiseFacts) => string;
    readonly wasDue: (facts: PromiseFacts) => string;
    readonly stays: string;
  };
};
