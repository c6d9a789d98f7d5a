import type { CaseNow } from "../../story/case-story.ts";
import type { Notified } from "../../story/parts/actor.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { MailRecipient } from "../../story/parts/mail.schema.ts";
import { isDeclinable } from "../write/message-class.ts";

/** The customer themselves among those whom a mail goes to. */
export const CUSTOMER = "customer";

/** The customer, in their language or the dealer's first; undefined without an address to write to. */
export function customerOf(
  story: Pick<CaseNow, "case">,
  dealer: Dealer,
): MailRecipient | undefined {
  const { name, email, language } = story.case.customer;
  if (email === undefined) return undefined;
  return {
    kind: "customer",
    id: CUSTOMER,
    name,
    email,
    language: language ?? firstLanguage(dealer),
  };
}

/** An address that is not the customer's, or not any more: their name is not for whoever reads there. */
export function addressee(
  email: string,
  { case: { customer } }: Pick<CaseNow, "case">,
  dealer: Dealer,
): MailRecipient {
  const language = customer.language ?? firstLanguage(dealer);
  return { kind: "customer", id: "address", name: email, email, language };
}

/** Somebody a step of the ladder found when it fired. */
export function notifiedRecipient(person: Notified, dealer: Dealer): MailRecipient {
  const { id, name, email, language = firstLanguage(dealer), partner } = person;
  const known = { kind: "staff", id, name, email: email.toLowerCase(), language } as const;
  return partner === undefined ? known : { ...known, partner };
}

/**
 * True when a mail of this case to that address of the customer came back for good, and none was delivered to it
 * since (a delivery report takes a bounce back).
 */
export function isDeadAddress(email: string, { cameBack }: Pick<CaseNow, "cameBack">): boolean {
  return cameBack.some(
    ({ state, bounce, recipient, messageClass }) =>
      // A survey may be held back because it was declined; that says nothing about the address.
      ((state === "suppressed" && !isDeclinable(messageClass)) ||
        (state === "bounced" && bounce === "permanent")) &&
      recipient.email === email,
  );
}

/** Whether the customer has an address, as far as is known one that takes mail. */
export function takesMail(story: Pick<CaseNow, "case" | "cameBack">): boolean {
  const { email } = story.case.customer;
  return email !== undefined && !isDeadAddress(email, story);
}

function firstLanguage({ languages: [first = "en-US"] }: Dealer): string {
  return first;
}
