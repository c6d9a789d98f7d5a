import type { AppointmentFacts } from "./facts.ts";

/** What is said of a car that is ready and not fetched yet, or not ready after all. */
export type HandBackWords = {
  /** Before until when. */
  readonly openToday: string;
  /** Before the day and time at which it opens next. */
  readonly opensAgain: string;
  /** Where they say when they come. */
  readonly sayWhen: string;
  /** To whom it was said that it is ready. */
  readonly notReady: {
    readonly subject: (facts: AppointmentFacts) => string;
    readonly intro: (facts: AppointmentFacts) => string;
    readonly stay: string;
  };
  /** To who leads the department: they wait. */
  readonly waits: {
    readonly subject: (facts: { readonly customer: string; readonly when: string }) => string;
    readonly intro: (facts: { readonly customer: string; readonly when: string }) => string;
    readonly toDo: string;
  };
};
