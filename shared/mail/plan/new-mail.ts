import { sha256 } from "../../kernel/hash.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { formerMailIdOf, mailIdOf } from "../../story/mail-id.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { templateOf } from "../write/templates/templates.ts";
import type { PlannedMail } from "./plan.ts";

/** How long a confirmation has to reach the customer. */
const DELIVERY_MILLISECONDS = 15 * MINUTE;

/** The same event and person always give the same id, so a repeated event makes no second mail. */
export function newMail(
  planned: PlannedMail,
  event: CaseEvent,
  subject: string,
  now: Instant,
  sendFrom: Instant = now,
): Mail {
  const { recipient, template } = planned;
  const { class: messageClass, confirms } = templateOf(template);
  // What waits for opening has company by then.
  const gathers = planned.gather !== undefined || (recipient.kind === "staff" && sendFrom > now);
  return {
    id: mailIdOf(event.at, hashOf(planned, event)),
    reference: event.reference,
    dealer: event.dealer,
    event: event.id,
    template,
    messageClass,
    recipient,
    subject,
    state: "queued",
    tries: 0,
    nextTryAt: sendFrom,
    at: now,
    ...(gathers ? { gather: sha256(event.dealer, recipient.email) } : {}),
    ...(confirms === true ? { deliverBy: plus(now, DELIVERY_MILLISECONDS) } : {}),
  };
}

/** What this mail was called if an older version stored it: the event is relayed again by this one. */
export function formerIdOf(planned: PlannedMail, event: CaseEvent): string {
  return formerMailIdOf(hashOf(planned, event));
}

function hashOf({ recipient }: PlannedMail, event: CaseEvent): string {
  return sha256(event.id, recipient.kind, recipient.email);
}
