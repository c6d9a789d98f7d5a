import type { AppointmentFacts } from "./facts.ts";

type VisitorFacts = AppointmentFacts & { readonly visitor: string };
type NewsFacts = AppointmentFacts & { readonly customer: string };

/** What is said where somebody else comes than whoever booked and reads it. */
export type VisitorWords = {
  readonly label: string;
  /** To the customer, when it is another than before: whom they named, or they themselves. */
  readonly changed: {
    readonly subject: (facts: AppointmentFacts) => string;
    readonly intro: (facts: VisitorFacts) => string;
    readonly self: (facts: AppointmentFacts) => string;
  };
  /** Instead of words that take the reader for who comes. */
  readonly reminder: (facts: VisitorFacts) => string;
  readonly inProgress: (facts: VisitorFacts) => string;
  readonly ready: (facts: VisitorFacts) => string;
  readonly completed: (facts: VisitorFacts) => string;
  readonly feedback: {
    readonly subject: (dealer: string) => string;
    readonly intro: (facts: VisitorFacts) => string;
  };
  /** To who receives them. */
  readonly news: {
    readonly subject: (facts: NewsFacts) => string;
    readonly intro: (facts: NewsFacts & { readonly visitor: string }) => string;
    readonly self: (facts: NewsFacts) => string;
  };
};
