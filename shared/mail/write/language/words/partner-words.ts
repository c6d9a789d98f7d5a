/** Who calls, for whom, what for, and by when; each as it is read in a sentence. */
export type PartnerFacts = {
  readonly partner: string;
  /** What it does, in the brand's own words. */
  readonly purpose: string;
  readonly brand: string;
  readonly dealer: string;
  readonly what: string;
  /** The numbers that they see. */
  readonly numbers: string;
  readonly due: string;
  readonly customer: string;
};

type Said = {
  readonly subject: (facts: PartnerFacts) => string;
  readonly intro: (facts: PartnerFacts) => string;
};

/** What a customer is told of a partner before it calls, and what its dealer's people are. */
export type PartnerWords = {
  readonly labels: {
    readonly partner: string;
    readonly purpose: string;
    readonly callsFrom: string;
    /** When they let themselves be called: it is not they who call. */
    readonly callTimes: string;
    readonly car: string;
  };
  readonly introduced: Said & {
    /** That it keeps to what they said of being called. */
    readonly law: string;
    /** How to say that they do not want it. */
    readonly notThis: (facts: PartnerFacts) => string;
  };
  /** Its hours and theirs never meet: there is no call, and this instead. */
  readonly noCall: Said & {
    /** It does not see their number any more. */
    readonly unseen: (facts: PartnerFacts) => string;
    /** There is none on which they may be called. */
    readonly noNumber: (facts: PartnerFacts) => string;
    readonly instead: (facts: PartnerFacts) => string;
    /** The same where they may look at the car themselves. */
    readonly orYourself: (facts: PartnerFacts) => string;
    /** How to say that they do not want it. */
    readonly notThis: (facts: PartnerFacts) => string;
  };
  readonly notCalling: Said & {
    /** They had been told that it would not call. */
    readonly never: Said;
  };
  readonly actions: { readonly notThis: string; readonly book: string };
  /** To whoever leads: there is no time or no number for the call, or the partner sees none. */
  readonly noOverlap: Said & {
    readonly unseen: (facts: PartnerFacts) => string;
    readonly noNumber: (facts: PartnerFacts) => string;
    readonly instead: string;
    /** The same where there is no number. */
    readonly inWriting: string;
  };
  /** To whoever promised it: the partner is not asked after all. */
  readonly notAsked: Said;
};
