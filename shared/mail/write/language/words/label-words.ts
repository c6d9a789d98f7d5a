import type { PlaceKind } from "../../../../directory/document/vocabulary.ts";

/** What facts, links and places are called, whatever the mail is about. */
export type LabelWords = {
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
    /** How they get on while the car is there. */
    readonly transport: string;
    readonly before: string;
    /** What was promised for a visit, when the visit moves or is cancelled. */
    readonly movesAlong: string;
    readonly endsAlong: string;
    readonly promise: string;
    /** What shows a partner's desk what is promised. */
    readonly helpCode: string;
    readonly helpCodeIs: (code: string, until: string, page: string) => string;
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
    /** Once the car is ready. */
    readonly somethingWrong: string;
    readonly confirmAddress: string;
  };
  readonly places: Readonly<Record<PlaceKind, string>>;
  /** The same as the staff read it. */
  readonly theirPlaces: Readonly<Record<PlaceKind, string>>;
  /** At the foot of each mail to a customer. */
  readonly legal: Readonly<
    Record<"whatIsKept" | "accessibility" | "dealersPrivacy" | "imprint", string>
  >;
};
