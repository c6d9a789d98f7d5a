/** What a mail about an appointment may name. `when` is complete: weekday, date, time and zone. */
export type AppointmentFacts = {
  readonly service: string;
  readonly dealer: string;
  readonly when: string;
  readonly previous: string;
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

export type OfAppointment = {
  readonly subject: (facts: AppointmentFacts) => string;
  readonly intro: (facts: AppointmentFacts) => string;
};

export type OfPromise = {
  readonly subject: (facts: PromiseFacts) => string;
  readonly intro: (facts: PromiseFacts) => string;
};
