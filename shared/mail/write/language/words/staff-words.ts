import type { TroubleReason } from "../../../../language/troubles.ts";
import type { AppointmentFacts, OfPromise, PromiseFacts } from "./facts.ts";

type VisitNewsFacts = AppointmentFacts & { readonly customer: string };
type OfVisitNews = {
  readonly subject: (facts: VisitNewsFacts) => string;
  readonly intro: (facts: VisitNewsFacts) => string;
};

/** How far a promise is when a step of its ladder speaks. */
export type Urgency = "soon" | "now" | "overdue";

/** What people of the house are told. */
export type StaffWords = {
  /** Where numbers and times to call would stand. */
  readonly noCalls: string;
  readonly anyTime: string;
  /** To who leads there: mail to one of theirs comes back, or was reported by them. */
  readonly addressFailed: {
    readonly subject: (person: string) => string;
    readonly intro: Readonly<
      Record<"bounced" | "complained", (person: string, dealer: string) => string>
    >;
    readonly next: string;
    readonly toDo: string;
  };
  /** To that address, once somebody said that it works again. */
  readonly addressTest: {
    readonly subject: (dealer: string) => string;
    readonly intro: (dealer: string) => string;
  };
  /** A colleague's note is for them; what it says is read at the desk. */
  readonly noteMention: {
    readonly subject: (by: string) => string;
    readonly intro: (by: string, customer: string) => string;
    readonly open: string;
  };
  /** To whoever answers a complaint about a visit: the customer has written again. */
  readonly complaintAdded: {
    readonly subject: (customer: string) => string;
    readonly intro: (customer: string, service: string) => string;
  };
  /** To whoever keeps a promise that somebody at a partner's desk was shown. */
  readonly promiseShown: {
    readonly subject: (what: string) => string;
    readonly intro: (customer: string) => string;
    readonly settle: string;
  };
  readonly callOutsideHours: {
    readonly subject: (customer: string) => string;
    readonly intro: (customer: string) => string;
  };
  /** To whoever receives the customer, who booked, moved or cancelled by themselves; or the clocks go otherwise. */
  readonly visitNews: Readonly<Record<"booked" | "moved" | "cancelled" | "clock", OfVisitNews>>;
  /** To whoever leads the department of a visit that cannot take place as it is booked. */
  readonly visitTrouble: OfVisitNews & {
    readonly toDo: string;
    readonly troubles: Readonly<Record<TroubleReason, (name: string) => string>>;
  };
  /** To whoever leads the house: a customer comes again and again for one thing. */
  readonly visitAgain: {
    readonly subject: OfVisitNews["subject"];
    readonly intro: (facts: VisitNewsFacts, trip: number) => string;
    readonly job: string;
    readonly toDo: string;
  };
  readonly handoffOffered: {
    readonly subject: (facts: PromiseFacts) => string;
    readonly intro: (facts: PromiseFacts, answerBy: string) => string;
  };
  readonly handoffAccepted: OfPromise;
  readonly handoffReturned: {
    readonly subject: (facts: PromiseFacts) => string;
    readonly expired: (from: string) => string;
    readonly returned: (from: string) => string;
    /** The partner that had it has ended. */
    readonly ended: (from: string) => string;
    /** Somebody else of theirs took it back. */
    readonly takenBack: (from: string, facts: PromiseFacts) => string;
    /** The customer does not want that partner. */
    readonly unwanted: (from: string, facts: PromiseFacts) => string;
    /** To whoever promised it for another company, where somebody else owns it. */
    readonly theirs: {
      readonly subject: (facts: PromiseFacts) => string;
      readonly expired: (facts: PromiseFacts, from: string) => string;
      readonly returned: (facts: PromiseFacts, from: string) => string;
      readonly ended: (facts: PromiseFacts, from: string) => string;
      readonly takenBack: (facts: PromiseFacts, from: string) => string;
      readonly unwanted: (facts: PromiseFacts, from: string) => string;
    };
  };
  readonly promiseAssigned: OfPromise;
  readonly promiseDisputed: OfPromise;
  readonly promiseStep: {
    readonly subject: Readonly<Record<Urgency, (facts: PromiseFacts) => string>>;
    readonly intro: Readonly<Record<Urgency, (facts: PromiseFacts) => string>>;
    readonly stops: string;
  };
  /** It will hardly be kept; why stands among the facts. */
  readonly promiseAtRisk: OfPromise & {
    readonly withRoom: (person: string) => string;
    readonly nobody: string;
    readonly handOver: (person: string) => string;
    readonly anotherTime: string;
  };
  readonly promiseStillOpen: OfPromise;
  /** In the manager's morning mail: the customer denied what was said of it, and it is open again. */
  readonly doubted: (facts: PromiseFacts) => string;
  /** In a manager's morning mail: whoever was to keep it is away or gone, and nobody stands in. */
  readonly promiseUnowned: OfPromise;
  /** To whoever answered for it: the customer no longer wants it, and why. */
  readonly promiseEnded: OfPromise & {
    /** They said so themselves. */
    readonly byThem: (facts: PromiseFacts) => string;
  };
  /** What ended with something else, which nobody has called unneeded. */
  readonly promiseEndedAlong: OfPromise;
  /** Several promises in one mail to one person, who is to do something for each. */
  readonly together: {
    readonly subject: (count: number, dealer: string) => string;
    readonly intro: (count: number) => string;
  };
  /** The same where each of them has ended. */
  readonly togetherEnded: StaffWords["together"];
  /** The same where visits, or what is only to be known, are among them. */
  readonly togetherNews: StaffWords["together"];
};
