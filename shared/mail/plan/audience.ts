import type { CaseStory } from "../../story/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { isCall, onlyOutsideHours } from "../../case/customer/call-windows.ts";
import type { Person } from "../../story/parts/commitment.schema.ts";
import type { Brand, Dealer } from "../../directory/dealer.schema.ts";
import { openingOf } from "../../directory/opening.ts";
import type { MailRecipient } from "../../story/parts/mail.schema.ts";
import { addressee, customerOf, notifiedRecipient, staffRecipient } from "./recipients.ts";

/** Where the plan looks for the people it names. */
export type Around = {
  readonly story: CaseStory;
  readonly dealer: Dealer;
  readonly brand: Brand | undefined;
};

/** Whom a message of the plan goes to; `notified` are those whom the event itself names. */
export type Audience =
  | "customer"
  /** The address that the customer had, and the one that they say is theirs. */
  | "former-address"
  | "asked-address"
  | "owner"
  | "accountable"
  | "notified"
  | "shift-manager";

type Find = (event: CaseEvent, around: Around) => readonly (MailRecipient | undefined)[];

const AUDIENCES: Readonly<Record<Audience, Find>> = {
  // About a call that tells what no mail could tell, no mail tells anything.
  customer: (event, { story, dealer }) =>
    "commitment" in event && event.commitment.tells !== undefined
      ? []
      : [customerOf(story, dealer)],
  "former-address": (event, { story, dealer }) =>
    event.type === "case.customer-changed" && event.formerEmail !== undefined
      ? [addressee(event.formerEmail, story, dealer)]
      : [],
  "asked-address": (event, { story, dealer }) =>
    event.type === "case.address-asked" ? [addressee(event.email, story, dealer)] : [],
  owner: (event, around) =>
    "commitment" in event ? [unlessThemselves(event, event.commitment.owner, around)] : [],
  accountable: (event, around) =>
    "commitment" in event ? [unlessThemselves(event, event.commitment.accountable, around)] : [],
  notified: (event, { dealer }) =>
    "notified" in event ? event.notified.map((person) => notifiedRecipient(person, dealer)) : [],
  "shift-manager": (event, around) => [shiftManager(event, around)],
};

export function audienceOf(audience: Audience, event: CaseEvent, around: Around): MailRecipient[] {
  return AUDIENCES[audience](event, around).filter((one) => one !== undefined);
}

/** Whoever did it themselves need not be told of it. */
function unlessThemselves(
  { by }: CaseEvent,
  person: Person,
  { dealer, brand }: Around,
): MailRecipient | undefined {
  if (by.kind === "staff" && by.id === person.id) return undefined;
  return staffRecipient(person, dealer, brand);
}

/** Somebody must be on shift when the customer can be called only while the department is closed. */
function shiftManager(
  event: CaseEvent,
  { story, dealer, brand }: Around,
): MailRecipient | undefined {
  const promise =
    "commitment" in event
      ? event.commitment
      : story.commitments.find(({ status, kind }) => status === "open" && isCall(kind));
  if (promise === undefined || !isCall(promise.kind)) return undefined;
  const opening = openingOf(dealer, promise.department);
  if (!onlyOutsideHours(story.case.contact?.windows ?? [], opening)) return undefined;
  return staffRecipient(promise.accountable, dealer, brand);
}
