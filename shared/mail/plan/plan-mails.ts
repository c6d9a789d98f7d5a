import type { CaseStory } from "../../story/case-story.ts";
import type { CaseEvent, EventOf, EventType } from "../../story/parts/event.schema.ts";
import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import { audienceOf } from "./audience.ts";
import type { Around, Audience } from "./audience.ts";
import { isDeadAddress } from "./recipients.ts";
import type { TemplateId } from "../write/templates/templates.ts";

import { PLAN } from "./plan.ts";
import type { Message } from "./message.ts";
import type { PlannedMail } from "./plan.ts";

/** True when an event of this type calls for no mail whatever the case, so nothing need be read for it. */
export function saysNothing(type: EventType): boolean {
  return PLAN[type].length === 0;
}

const TO_CUSTOMERS: ReadonlySet<Audience> = new Set([
  "customer",
  "former-address",
  "asked-address",
]);

/** True when a mail of this event goes to somebody inside: who can be reached is asked then. */
export function tellsStaff(type: EventType): boolean {
  return PLAN[type].some(({ to }) => !TO_CUSTOMERS.has(to));
}

/** Where the people are looked for who are not of the dealer's document alone. */
export type Beside = Partial<Pick<Around, "host" | "dead" | "at">>;

/**
 * Every mail this event calls for, the customer's first; one per address. A customer without an
 * e-mail address gets none, and nobody gets one at an address that bounced for good.
 */
export function planMails(
  event: CaseEvent,
  story: CaseStory,
  dealer: Dealer,
  brand: Brand | undefined,
  beside: Beside = {},
): readonly PlannedMail[] {
  return planOf(event, story, dealer, brand, beside).mails;
}

export type MailPlan = {
  readonly mails: readonly PlannedMail[];
  /** Somebody inside was to hear of it, and nobody at all can be reached. */
  readonly unheard: boolean;
};

/** The same, with whether it speaks to nobody. */
export function planOf(
  event: CaseEvent,
  story: CaseStory,
  dealer: Dealer,
  brand: Brand | undefined,
  beside: Beside = {},
): MailPlan {
  const { mails, unheard } = plan(event.type, event, {
    story,
    dealer,
    brand,
    at: event.at,
    ...beside,
  });
  const seen = new Set<string>();
  const once = mails.filter(({ recipient: { kind, email } }) => {
    const person = `${kind} ${email}`;
    const isDead = kind === "customer" && isDeadAddress(email, story);
    if (seen.has(person) || isDead) return false;
    seen.add(person);
    return true;
  });
  return { mails: once, unheard };
}

/** What the event would say to the customer, by template, whether or not a mail can reach them. */
export function customerMessages(event: CaseEvent, around: Around): readonly TemplateId[] {
  return templatesFor(event.type, event, around);
}

function templatesFor<Type extends EventType>(
  type: Type,
  event: EventOf<Type> & CaseEvent,
  around: Around,
): TemplateId[] {
  const messages: readonly Message<EventOf<Type>>[] = PLAN[type];
  return messages
    .filter(
      ({ to, when }) => to === "customer" && (when === undefined || when.holds(event, around)),
    )
    .map(({ template }) => template);
}

/** The type parameter ties the event to its own rows. */
function plan<Type extends EventType>(
  type: Type,
  event: EventOf<Type> & CaseEvent,
  around: Around,
): MailPlan {
  const messages: readonly Message<EventOf<Type>>[] = PLAN[type];
  const told = messages
    .filter(({ when }) => when === undefined || when.holds(event, around))
    .map(({ to, template, atPartner = template, gather }) => {
      const { recipients, unheard } = audienceOf(to, event, around);
      const mails = recipients.map((recipient) => ({
        recipient,
        template: recipient.partner === undefined ? template : atPartner,
        gather: gather?.(event, around),
      }));
      return { mails, unheard };
    });
  return {
    mails: told.flatMap(({ mails }) => mails),
    unheard: told.some(({ unheard }) => unheard === true),
  };
}
