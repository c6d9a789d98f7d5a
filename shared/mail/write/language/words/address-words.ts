/** Where the case is, and what an address hears that is theirs no more or not yet: nothing of it. */
export type AddressWords = {
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
};
