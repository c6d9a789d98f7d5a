import { hearsByMail } from "../../case/customer/hears-by-mail.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { MailState } from "../../story/parts/mail.schema.ts";
import type { TemplateId } from "../write/templates/templates.ts";
import { customerMessages } from "./plan-mails.ts";
import { isDeadAddress } from "./recipients.ts";
import { BY_PHONE } from "./told-by-phone.ts";

/** What would be written of this event and is to be said on the phone instead; mostly nothing. */
export function toTellByPhone(
  event: CaseEvent,
  story: CaseStory,
  dealer: Dealer,
): TemplateId | undefined {
  if (event.by.kind === "customer" || isOurOwnCall(event)) return undefined;
  // It was written, and nobody knows whether it arrived.
  if (event.type === "commitment.introduction" && event.step === "unheard")
    return "partner-introduced";
  if (isWritten(event, story)) return undefined;
  return customerMessages(event, {
    story,
    dealer,
    brand: undefined,
    at: event.at,
  }).find((template) => {
    const { tell = false, whenLost = false } = BY_PHONE[template] ?? {};
    if (whenLost && isLost(event, story)) return true;
    return typeof tell === "boolean" ? tell : tell(event);
  });
}

/** Cheap, and asked first: nothing at all is said of most events. */
export function mayNeedTelling(event: CaseEvent): boolean {
  const { type } = event;
  return (
    (type === "appointment.status-changed" && event.previous === "ready") ||
    type.startsWith("commitment.") ||
    type === "appointment.cancelled" ||
    type === "waiting.offered" ||
    type === "waiting.left"
  );
}

/** Telling about a call that only tells would never end. */
function isOurOwnCall(event: CaseEvent): boolean {
  if (!("commitment" in event)) return false;
  const { tells, confirms, ready } = event.commitment;
  return tells !== undefined || confirms === true || ready === true;
}

/** A mail of it can reach them, as far as anybody knows. */
function isWritten({ id }: CaseEvent, story: CaseStory): boolean {
  const { email } = story.case.customer;
  if (email === undefined || !hearsByMail(story.case) || isDeadAddress(email, story)) return false;
  return !story.mails.some(
    ({ event, recipient, state }) =>
      event === id && recipient.email === email && NOT_WRITTEN.has(state),
  );
}

/** It came back, or nobody knows whether it left. */
const NOT_WRITTEN: ReadonlySet<MailState> = new Set<MailState>([
  "bounced",
  "suppressed",
  "unknown",
]);

function isLost({ id }: CaseEvent, { mails }: CaseStory): boolean {
  return mails.some(
    ({ event, recipient, state }) =>
      event === id && recipient.kind === "customer" && state === "unknown",
  );
}
