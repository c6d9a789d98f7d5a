import type { JobReason } from "../../../../shared/story/parts/appointment.schema.ts";

const REASONS: Readonly<Record<JobReason, string>> = {
  recall: "Recall",
  maintenance: "Maintenance",
  repair: "Repair",
  diagnosis: "Diagnosis",
  inspection: "Inspection",
  other: "Other",
};

/** What a visit is for, and what it waits for. */
export const jobs = {
  label: "What for",
  reason: (reason: JobReason) => REASONS[reason],
  hours: (hours: string) => `${hours} h`,
  /** Said to customers too. */
  waits: (order: string, day: string) => `Waiting for a part, order ${order}, expected on ${day}`,
  add: "Add a job",
  addTitle: (service: string) => `Add a job: ${service}`,
  addLead:
    "The customer sees it on their page. Its hours count towards the workshop’s day from now on, even if that day is full.",
  concern: "What is to be done",
  why: "Reason",
  shopHours: "Workshop hours",
  addDo: "Add it",
  needConcern: "Say what is to be done",
  badHours: "Give hours such as 1.5, more than 0 and at most 100",
  tooMany: "This visit already has as many jobs as it may have",
  part: "Part needed",
  partTitle: (service: string) => `Part needed: ${service}`,
  partLead:
    "The job waits until the part is there. The customer is told the order number and the day; another visit for it can be booked only from the next working day after that.",
  which: "Which job",
  order: "Order number",
  expected: "Expected on",
  partDo: "Log it",
  /** Every job of the visit waits already. */
  partEnds: "End it: the part is not here",
  needJob: "Choose the job that waits",
  needOrder: "Give the order number",
  badDay: "Give the day on which it is expected, today or later",
  promiseOpen:
    "Something promised for this visit is still open. Log it as done, or tell the customer first.",
  back: "Book another visit for it",
  alsoOn: (day: string) => `Also booked for it: ${day}`,
  backFrom: (concern: string, day: string) =>
    `For: ${concern}. It is waiting for a part, so times begin on ${day}.`,
  backFor: (concern: string) => `For: ${concern}.`,
  /** A box of the form, and what the desk reads of it. */
  recallOnly: "Only for a recall: nothing else is to be done or offered",
  /** Asked with it, and answered with no unless somebody says yes; what is written down then. */
  routine: "Coming for a recall? Shall we also do the routine service that may be due?",
  routineNo: "No",
  routineYes: "Yes",
  routineConcern: "Routine service, if it is due",
  offerNothing: "For a recall only: offer nothing else",
  /** Nobody has looked whether it concerns this very one. */
  mayAffect: (campaign: string) => `recall ${campaign} may affect your car`,
  affects: (campaign: string) => `recall ${campaign} is open for your car`,
  noRecall: "No open recall is known for the VIN of your car",
};
export type JobsText = typeof jobs;
