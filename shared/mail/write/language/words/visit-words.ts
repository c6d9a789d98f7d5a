import type { AppointmentFacts, OfAppointment } from "./facts.ts";

/** `press` is the label of the button that keeps it. */
type HeldFacts = AppointmentFacts & { readonly until: string; readonly press: string };
/** `what` names the time as well, where there is room for both. */
type HeldSubject = { readonly what: string; readonly until: string };

/** What the customer hears of an appointment, from its booking to how it was. */
export type VisitWords = {
  readonly appointmentBooked: OfAppointment;
  readonly appointmentRescheduled: OfAppointment;
  readonly appointmentCancelled: OfAppointment;
  /** A country's clocks will go otherwise than planned. */
  readonly appointmentClock: OfAppointment;
  readonly appointmentReminder: OfAppointment;
  /** Instead of it, where what it is for waits for a part that is not there by then. */
  readonly beforeItsPart: OfAppointment;
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
  /** Of a visit for a recall and nothing else. */
  readonly recallOnly: {
    readonly takes: string;
    readonly hours: (count: number) => string;
    readonly minutes: (count: number) => string;
    readonly express: (minutes: number) => string;
  };
  /** Of what many come to at one time. */
  readonly event: {
    readonly agenda: string;
    readonly changed: OfAppointment;
    /** An address was registered that it is not for. */
    readonly forOthers: {
      readonly subject: (facts: AppointmentFacts) => string;
      readonly intro: Readonly<
        Record<"prospects" | "customers", (facts: AppointmentFacts) => string>
      >;
    };
  };
  readonly visitInProgress: OfAppointment;
  readonly visitReady: OfAppointment;
  readonly visitCompleted: OfAppointment;
  readonly feedbackRequest: {
    readonly subject: (dealer: string) => string;
    readonly intro: (facts: AppointmentFacts) => string;
  };
};
