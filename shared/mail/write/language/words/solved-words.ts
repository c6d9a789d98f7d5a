/** The customer says that others have done it. */
export type SolvedWords = {
  readonly solved: {
    readonly stillBooked: string;
    readonly toCustomer: {
      readonly subject: (dealer: string) => string;
      readonly intro: (dealer: string) => string;
      /** What they can do if it is not. */
      readonly again: string;
    };
    readonly toStaff: {
      readonly subject: (customer: string) => string;
      readonly intro: (customer: string) => string;
    };
  };
};
