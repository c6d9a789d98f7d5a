/** What is said of a car that is ready and not fetched yet. */
export type HandBackWords = {
  /** Before until when. */
  readonly openToday: string;
  /** Before the day and time at which it opens next. */
  readonly opensAgain: string;
  /** Where they say when they come. */
  readonly sayWhen: string;
  /** To who leads the department: they wait. */
  readonly waits: {
    readonly subject: (facts: { readonly customer: string; readonly when: string }) => string;
    readonly intro: (facts: { readonly customer: string; readonly when: string }) => string;
    readonly toDo: string;
  };
};
