import type { TroubleReason } from "../../../language/troubles.ts";
import type { Attempt } from "../../../story/parts/promise-events.schema.ts";
import type { PlaceKind } from "../../../directory/document/vocabulary.ts";
import type { AnswerWords } from "./answers.ts";
import type { WaitingWords } from "./waiting-words.ts";
import type { TimeWords } from "./times.ts";
import type { VisitorWords } from "./visitor.ts";
import type { OwnWordsIn } from "../../../language/own-words/own-words.ts";

/** What a mail about an appointment may name. `when` is complete: weekday, date, time and zone. */
export type AppointmentFacts = {
  readonly service: string;
  readonly dealer: string;
  readonly when: string;
  readonly previous: string;
};

/** `press` is the label of the button that keeps it. */
type HeldFacts = AppointmentFacts & { readonly until: string; readonly press: string };
/** `what` names the time as well, where there is room for both. */
type HeldSubject = { readonly what: string; readonly until: string };

type VisitNewsFacts = AppointmentFacts & { readonly customer: string };
type OfVisitNews = {
  readonly subject: (facts: VisitNewsFacts) => string;
  readonly intro: (facts: VisitNewsFacts) => string;
};

/** What a mail about a promise may name; times are complete, as above. */
export type PromiseFacts = {
  readonly what: string;
  readonly owner: string;
  /** Who did what the mail tells of: a person of the staff, else the dealer. */
  readonly actor: string;
  readonly department: string;
  readonly dealer: string;
  readonly customer: string;
  readonly due: string;
  readonly previousDue: string;
  /** What is expected by now. */
  readonly expected: string;
};

/** How far a promise is when a step of its ladder speaks. */
export type Urgency = "soon" | "now" | "overdue";

type OfAppointment = { readonly subject: (facts: AppointmentFacts) => string } & {
  readonly intro: (facts: AppointmentFacts) => string;
};
type OfPromise = { readonly subject: (facts: PromiseFacts) => string } & {
  readonly intro: (facts: PromiseFacts) => string;
};

/**
 * Every word a mail may say, in one language. A language that lacks one does not compile; the dates
 * inside come from `kernel/date-text.ts` by `locale`.
 */
export type Catalogue = {
  /** BCP 47: the `lang` of the mail, and its dates where the reader's own tag is another language. */
  readonly locale: string;
  readonly greeting: (name: string) => string;
  /** A fact on a line of plain text. */
  readonly labelled: (label: string, value: string) => string;
  readonly labels: {
    readonly telephone: string;
    readonly reference: string;
    readonly when: string;
    readonly until: (clock: string) => string;
    readonly where: string;
    readonly what: string;
    readonly car: string;
    readonly host: string;
    readonly before: string;
    /** What was promised for a visit, when the visit moves or is cancelled. */
    readonly movesAlong: string;
    readonly endsAlong: string;
    readonly promise: string;
    readonly by: string;
    readonly who: string;
    readonly reason: string;
    readonly logged: string;
    readonly note: string;
    readonly customer: string;
    readonly topic: string;
    readonly theirWords: string;
    /** Read out to the customer, whom no mail reaches. */
    readonly toSay: string;
    readonly vehicle: string;
    readonly promisedAt: string;
    readonly due: string;
    readonly owner: string;
    readonly step: string;
    readonly attempts: string;
    readonly numbers: string;
    readonly callTimes: string;
    readonly address: string;
  };
  readonly actions: {
    readonly openCase: string;
    /** Where they let sales contact them, and take it back. */
    readonly salesContact: string;
    /** Of a time that is only held. */
    readonly keepTime: string;
    readonly change: string;
    readonly cancel: string;
    readonly newTime: string;
    readonly callMeAt: string;
    readonly takeEarlierTime: string;
    readonly confirm: string;
    readonly nobodyCalled: string;
    readonly notSo: string;
    readonly noLongerNeeded: string;
    readonly act: string;
    readonly openVisit: string;
    readonly answerOffer: string;
    readonly seePerson: string;
    readonly giveAway: string;
    readonly giveFeedback: string;
    readonly confirmAddress: string;
  };
  readonly places: Readonly<Record<PlaceKind, string>>;
  /** The same as the staff read it. */
  readonly theirPlaces: Readonly<Record<PlaceKind, string>>;
  /** At the foot of each mail to a customer. */
  readonly legal: Readonly<
    Record<"whatIsKept" | "accessibility" | "dealersPrivacy" | "imprint", string>
  >;
  readonly appointmentBooked: OfAppointment;
  readonly appointmentRescheduled: OfAppointment;
  readonly appointmentCancelled: OfAppointment;
  /** A country's clocks will go otherwise than planned. */
  readonly appointmentClock: OfAppointment;
  readonly appointmentReminder: OfAppointment;
  /** A visit that lapses unless somebody opens the page behind the link of a mail. */
  readonly tentative: {
    /** Until when it is held: today, or on another day. */
    readonly untilClock: (clock: string) => string;
    readonly untilMoment: (moment: string) => string;
    readonly subject: (facts: HeldSubject) => string;
    readonly booked: (facts: HeldFacts) => string;
    readonly warn: (facts: HeldFacts) => string;
    /** Once somebody has opened it. */
    readonly confirmed: (facts: AppointmentFacts) => string;
    readonly lapsed: (facts: AppointmentFacts) => string;
  };
  /** A freed time is held for one customer: `when` it is, `previous` what they have, until when. */
  readonly earlierTime: {
    readonly subject: (facts: AppointmentFacts) => string;
    readonly intro: (facts: AppointmentFacts & { readonly until: string }) => string;
    readonly otherwise: string;
  };
  /** A time for somebody who has none. */
  readonly waiting: WaitingWords;
  /**
   * Instead of what somebody typed whose address is not proven yet. `claim` is what we owe
   * them on their word; `theirs` is said to the staff.
   */
  readonly withheld: {
    readonly words: string;
    readonly claim: string;
    readonly place: string;
    /** The same as the staff read it. */
    readonly theirPlace: string;
    readonly theirs: string;
    readonly weHave: string;
  };
  readonly caseLink: {
    readonly subject: (dealer: string) => string;
    readonly intro: (dealer: string) => string;
    /** Where it takes the place of another. */
    readonly replaced: (telephone: string) => string;
  };
  /** To an address that is theirs no more. */
  readonly addressChanged: {
    readonly subject: (dealer: string) => string;
    readonly intro: (dealer: string, telephone: string) => string;
  };
  /** To an address that may be a stranger's. */
  readonly addressConfirm: {
    readonly subject: (dealer: string) => string;
    readonly intro: (dealer: string) => string;
    readonly otherwise: string;
  };
  readonly visitInProgress: OfAppointment;
  readonly visitReady: OfAppointment;
  readonly visitCompleted: OfAppointment;
  readonly feedbackRequest: {
    readonly subject: (dealer: string) => string;
    readonly intro: (facts: AppointmentFacts) => string;
  };
  /** Under mail that nobody asked for: how to get no more of it, and why it came. */
  readonly unsubscribe: {
    readonly label: string;
    readonly why: (dealer: string) => string;
  };
  readonly promiseMade: OfPromise & { readonly assurance: string };
  /** The same and all that follows, where a call or a letter was promised. */
  readonly answers: AnswerWords;
  readonly visitor: VisitorWords;
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
  readonly promiseWithdrawn: OfPromise & { readonly disputable: string };
  readonly promiseReopened: OfPromise & {
    /** It had ended with a visit that was taken for missed. */
    readonly afterAll: OfPromise;
  };
  readonly promiseHandedOver: OfPromise & {
    /** In place of the introduction, when another dealer has it now. */
    readonly hosted: (facts: PromiseFacts, from: string) => string;
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
  };
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
  readonly callOutsideHours: {
    readonly subject: (customer: string) => string;
    readonly intro: (customer: string) => string;
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
  readonly promiseEnded: OfPromise;
  /** What is said of another time for a promise, and to those who are asked to help. */
  readonly times: TimeWords;
  /** To whoever receives the customer, who booked, moved or cancelled by themselves; or the clocks go otherwise. */
  readonly visitNews: Readonly<Record<"booked" | "moved" | "cancelled" | "clock", OfVisitNews>>;
  /** To whoever leads the department of a visit that cannot take place as it is booked. */
  readonly visitTrouble: OfVisitNews & {
    readonly toDo: string;
    readonly troubles: Readonly<Record<TroubleReason, (name: string) => string>>;
  };
  /** Several promises in one mail to one person. */
  readonly together: {
    readonly subject: (count: number, dealer: string) => string;
    readonly intro: (count: number) => string;
  };
  /** The same where visits are among them. */
  readonly togetherWithVisits: {
    readonly subject: (count: number, dealer: string) => string;
    readonly intro: (count: number) => string;
  };
  /** "Promise due now: call Rosa Marin": what there is to do, for a callback. */
  readonly toCall: (customer: string) => string;
  /** Tasks and reasons that we wrote into the case ourselves. */
  readonly own: OwnWordsIn;
  /** The rung reached, counted from 1, of how many. */
  readonly step: (step: number, of: number) => string;
  readonly noAttempts: string;
  readonly attempt: (outcome: Attempt["outcome"], when: string) => string;
  readonly noCalls: string;
  readonly anyTime: string;
};
