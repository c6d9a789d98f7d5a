import type { AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import { isComing } from "../../story/parts/is-coming.ts";

/** Still to come, or under way: what a promise may belong to. */
export const LIVE = [
  "confirmed",
  "unconfirmed",
  "arrived",
  "in-progress",
  "ready",
] as const satisfies readonly AppointmentStatus[];

/** The customer is there. */
const HERE = ["arrived", "in-progress", "ready"] as const;

/** The customer has the car back, also where a job waits for a part. */
const OVER = ["completed", "part-needed"] as const satisfies readonly AppointmentStatus[];

/** Nobody came by its time. */
const MISSED = ["no-show", "missed-unconfirmed"] as const satisfies readonly AppointmentStatus[];

/** What staff log of a visit's day. */
const PRESSED = ["arrived", "in-progress", "ready", "completed", "part-needed", "no-show"] as const;

/** What may happen to an appointment in which state. `docs/states.md` is printed from this. */
export const appointmentTransitions = {
  reschedule: { from: ["confirmed", "unconfirmed"], to: "confirmed" },
  cancel: { from: ["confirmed", "unconfirmed"], to: "cancelled" },
  // Its confirmation came back, or was not delivered in time; `settle` takes that back.
  doubt: { from: ["confirmed"], to: "unconfirmed" },
  settle: { from: ["unconfirmed"], to: "confirmed" },
  // Something is promised that belongs to it.
  tie: { from: LIVE, to: "unchanged" },
  // That the customer comes back is promised, once they are there and after.
  "come-back": { from: [...HERE, ...OVER], to: "unchanged" },
  // What the dealer's document has against it was told, or is over; staff say that it stays.
  "note-trouble": { from: ["confirmed", "unconfirmed"], to: "unchanged" },
  // A zone's clocks will go otherwise than planned: it stays at what they show.
  "follow-clocks": { from: ["confirmed", "unconfirmed"], to: "unchanged" },
  "confirm-as-is": { from: ["confirmed", "unconfirmed"], to: "unchanged" },
  // Somebody else comes, or the customer after all.
  "name-visitor": { from: LIVE, to: "unchanged" },
  // The desk found more that is to be done.
  "add-jobs": { from: LIVE, to: "unchanged" },
  // A job waits for a part: others go on, or nothing else is left to do.
  "note-part": { from: LIVE, to: "unchanged" },
  "part-needed": { from: LIVE, to: "part-needed" },
  // Its customer is owed word of it, one at a time, or none any more, whatever became of it meanwhile.
  "owe-word": { from: [...LIVE, ...OVER, ...MISSED, "cancelled"], to: "unchanged" },
  // What the car is like as it comes, which says that it is there, or before it is handed back.
  "receive-car": { from: ["confirmed", "unconfirmed"], to: "arrived" },
  "note-condition": { from: LIVE, to: "unchanged" },
  // How its customer gets on meanwhile, and that the car stays the night.
  "change-transport": { from: LIVE, to: "unchanged" },
  overnight: { from: ["confirmed", "unconfirmed", "arrived", "in-progress"], to: "unchanged" },
  "answer-overnight": {
    from: ["confirmed", "unconfirmed", "arrived", "in-progress", "ready"],
    to: "unchanged",
  },
  // Its customer says that something is wrong with the car, also where its end was taken back.
  complain: { from: [...LIVE, ...OVER], to: "unchanged" },
  // Its customer's address is proven: it is held to no share of strangers any more.
  prove: { from: ["confirmed", "unconfirmed"], to: "unchanged" },
  // Its customer hears that it lapses unless their address is proven.
  warn: { from: ["confirmed", "unconfirmed"], to: "unchanged" },
  remind: { from: ["confirmed", "unconfirmed"], to: "unchanged" },
  // Who comes late was no no-show after all.
  arrived: { from: ["confirmed", "unconfirmed", "no-show", "missed-unconfirmed"], to: "arrived" },
  "in-progress": {
    from: ["confirmed", "unconfirmed", "arrived", "ready"],
    to: "in-progress",
  },
  ready: { from: ["arrived", "in-progress"], to: "ready" },
  completed: { from: ["arrived", "in-progress", "ready"], to: "completed" },
  "no-show": { from: ["confirmed", "unconfirmed"], to: "no-show" },
  // A state that was pressed too early; the second where nobody had heard of the visit before either.
  "take-back": { from: PRESSED, to: "confirmed" },
  "take-back-in-doubt": { from: PRESSED, to: "unconfirmed" },
  // Work was seen that is left to do; with whoever is told of it, the car is still or was here.
  "note-follow-up": { from: [...HERE, ...OVER], to: "unchanged" },
  "call-about-follow-up": { from: OVER, to: "unchanged" },
  // When they come for it, and that they wait.
  "name-hand-back": { from: ["ready"], to: "unchanged" },
  "tell-of-wait": { from: ["ready"], to: "unchanged" },
  ask: { from: ["completed"], to: "unchanged" },
  rate: { from: ["completed"], to: "unchanged" },
  miss: { from: ["confirmed", "unconfirmed"], to: "missed-unconfirmed" },
} as const satisfies Record<
  string,
  { readonly from: readonly AppointmentStatus[]; readonly to: AppointmentStatus | "unchanged" }
>;

export type AppointmentChange = keyof typeof appointmentTransitions;

export function allows(action: AppointmentChange, status: AppointmentStatus): boolean {
  return appointmentTransitions[action].from.some((allowed) => allowed === status);
}

/** Whether the change was back from something that had been logged of the visit's day. */
export function isTakenBack(status: AppointmentStatus, previous: AppointmentStatus): boolean {
  return allows("take-back", previous) && isComing({ status });
}

/** Whether the customer has the car back, and what follows the visit counts from then on. */
export function isOver({ status }: { readonly status: AppointmentStatus }): boolean {
  return OVER.some((one) => one === status);
}
