type Night = { readonly dealer: string; readonly readyBy: string };
type Answered = { readonly customer: string };

/** What is said of a car that stays the night. */
export type OvernightWords = {
  /** Before the time by which it is ready. */
  readonly readyBy: string;
  readonly proposed: {
    readonly subject: string;
    readonly intro: (facts: Night) => string;
    /** What was arranged for them until then, by its name. */
    readonly note: (transport: string) => string;
    /** Where they answer. */
    readonly answer: string;
  };
  readonly agreed: {
    readonly subject: string;
    readonly intro: (facts: Night) => string;
  };
  /** Somebody of the dealer's says that they have signed it. */
  readonly onPaper: {
    readonly intro: (facts: Night) => string;
    readonly notSo: string;
  };
  /** To whoever receives them, or leads there. */
  readonly answered: {
    readonly agreed: {
      readonly subject: (facts: Answered) => string;
      readonly intro: (facts: Answered & Night) => string;
    };
    readonly declined: {
      readonly subject: (facts: Answered) => string;
      readonly intro: (facts: Answered & Night) => string;
      readonly toDo: string;
    };
  };
};
