import type { MessageClass } from "../../story/parts/mail.schema.ts";
import type { TemplateId } from "./templates/template.ts";

/**
 * What kind of mail each template makes. What a customer asked for or must know is transactional and
 * cannot be declined; how a visit goes on is an update, as much as they chose; surveys and marketing
 * come from another address and can be declined with one press.
 */
export const CLASS_OF: Readonly<Record<TemplateId, MessageClass>> = {
  "appointment-booked": "transactional",
  "appointment-rescheduled": "transactional",
  "appointment-cancelled": "transactional",
  "appointment-reminder": "transactional",
  "earlier-time": "transactional",
  "visit-in-progress": "update",
  "visit-ready": "update",
  "visit-completed": "update",
  "feedback-request": "survey",
  "case-link": "transactional",
  "promise-made": "transactional",
  "promise-late": "transactional",
  "promise-kept": "transactional",
  "promise-moved": "transactional",
  "promise-withdrawn": "transactional",
  "promise-reopened": "transactional",
  "promise-assigned": "transactional",
  "promise-disputed": "transactional",
  "promise-step": "transactional",
  "promise-still-open": "transactional",
  "promise-daily": "transactional",
  "promise-unowned": "transactional",
  "promise-ended": "transactional",
  "promise-handed-over": "transactional",
  "handoff-offered": "transactional",
  "handoff-accepted": "transactional",
  "handoff-returned": "transactional",
  "call-outside-hours": "transactional",
};

/** What nobody asked for: it can be declined, and comes from an address of its own. */
export function isDeclinable(messageClass: MessageClass): boolean {
  return messageClass === "survey" || messageClass === "marketing";
}
