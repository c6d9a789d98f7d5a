import { isCall } from "../../case/customer/call-windows.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { TemplateId } from "../write/templates/templates.ts";

/** Whether somebody whom no mail reaches is rung for what a mail would say, and why. */
type ByPhone = {
  readonly tell: boolean | ((event: CaseEvent) => boolean);
  readonly because: string;
  /** Told all the same where it was written and nobody knows whether it left: they answer what it says. */
  readonly whenLost?: true;
};

/** Only the mail says what they may deny. */
const unlessLost = (tell: ByPhone["tell"], because: string): ByPhone => ({
  tell,
  because,
  whenLost: true,
});

const no = (because: string): ByPhone => ({ tell: false, because });

/**
 * Every mail to a customer, and whether it is told on the phone where no mail reaches them: what they
 * must know is, what repeats or confirms is not. A test holds that each has its row.
 */
export const BY_PHONE: { readonly [Template in TemplateId]?: ByPhone } = {
  "case-link": no("a link cannot be read out"),
  outreach: no("nobody is rung for what they did not ask for"),
  "matter-solved": no("whoever said it knows of it"),
  "appointment-booked": no("the call to confirm says it"),
  "appointment-rescheduled": no("the call to confirm says it"),
  "appointment-cancelled": {
    tell: (event) =>
      event.type !== "appointment.cancelled" ||
      (event.toldOnThePhone !== true && event.because !== "burst"),
    because:
      "unless they were told on the phone as it was cancelled, or strangers booked it in bulk",
  },
  "appointment-clock": {
    tell: (event) =>
      event.type === "appointment.clock-changed" &&
      event.appointment.wall?.localStart !== event.agreedFor,
    because: "when the clocks leave out the time that they were told",
  },
  "appointment-visitor": no("whoever said it knows of it"),
  "appointment-reminder": no("they know of it"),
  "earlier-time": { tell: true, because: "it is held for them, and not for long" },
  "waiting-joined": no("whoever asks for it is told on the page or on the phone"),
  "freed-time": { tell: true, because: "it is held for them, and not for long" },
  "waiting-ended": { tell: true, because: "they count on it" },
  overnight: no("whoever proposes it has them sign it, or waits for their word"),
  "visit-in-progress": no("it can wait until they come"),
  "visit-ready": no("the call that it is ready says it"),
  "visit-not-ready": { tell: true, because: "they may be on the way" },
  "visit-completed": no("they were there"),
  "feedback-request": no("nobody is rung for a favour"),
  "promise-made": unlessLost(false, "whoever makes it speaks to them"),
  "promise-late": { tell: ofNoCall, because: "unless it is a call: it tells them itself" },
  "promise-still-late": { tell: ofNoCall, because: "unless it is a call: it tells them itself" },
  "promise-kept": unlessLost(
    (event) => event.type === "commitment.kept" && event.outcome === "done",
    "when it was done without speaking to them",
  ),
  "come-back": { tell: true, because: "the link was all that was promised; nobody calls" },
  "promise-moved": unlessLost(false, "they agreed to it in a conversation"),
  "promise-expected": { tell: ofNoCall, because: "unless it is a call: it tells them itself" },
  "promise-withdrawn": { tell: true, because: "they know whether they no longer want it" },
  "promise-reopened": {
    tell: (event) => event.type === "commitment.undone",
    because: "unless they said so themselves",
  },
  "task-active": { tell: true, because: "they count on it, and need the number" },
  "task-returned": { tell: ofNoCall, because: "unless it is a call: it tells them itself" },
  "partner-introduced": unlessLost(true, "a stranger is to call them"),
  "partner-not-calling": { tell: true, because: "they wait for its call" },
  "promise-handed-over": { tell: ofNoCall, because: "unless it is a call: it tells them itself" },
};

function ofNoCall(event: CaseEvent): boolean {
  return !("commitment" in event) || !isCall(event.commitment.kind);
}
