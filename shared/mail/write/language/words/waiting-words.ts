/** What is said of a place in the queue; times are complete, and short in subjects. */
export type WaitingFacts = {
  readonly service: string;
  readonly dealer: string;
  /** Until when they wait, or of an offer until when it is held. */
  readonly until: string;
  /** The time that is held; of another letter nothing. */
  readonly when: string;
  /** Who says what can be done, and by when. */
  readonly owner: string;
  readonly due: string;
  readonly customer: string;
};

type Say = (facts: WaitingFacts) => string;
type Said = { readonly subject: Say; readonly intro: Say };

/** What is said to somebody who waits for a time and has no appointment. */
export type WaitingWords = {
  readonly joined: Said & {
    /** Nothing is held for them before the page behind this button was opened. */
    readonly unproven: (press: string) => string;
    readonly promise: Say;
  };
  readonly offered: Said & { readonly otherwise: string };
  readonly ended: {
    /** Nothing became free; the dealer does not offer it any more; one of ours took them off the list. */
    readonly over: Said;
    readonly notOffered: Said;
    readonly left: Said;
    /** While the promise is open, and once it is late. */
    readonly promise: Say;
    readonly latePromise: Say;
  };
  /** To whoever keeps the promise. */
  readonly stopped: Said;
  readonly labels: { readonly from: string; readonly until: string };
  readonly actions: {
    readonly hold: string;
    readonly take: string;
    readonly leave: string;
    readonly seeTimes: string;
  };
};
