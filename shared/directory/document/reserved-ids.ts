/**
 * Words that stand where an id of a person does: who did something, who hears of it, who is to own it. A person
 * called so would be taken for the customer, for us, or for whoever leads.
 */
export const RESERVED_PERSON_IDS: readonly string[] = [
  "address",
  "brand-care",
  "customer",
  "kept",
  "mailbox",
  "manager",
  "me",
  "operator",
  "reader",
  "system",
  "unknown",
];
