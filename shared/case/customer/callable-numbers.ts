import type { Contact, Customer } from "../../story/parts/case.schema.ts";

export type CallableNumber = { readonly number: string; readonly label?: string };

/** What the customer never wants to be called on, whichever label it was given under. */
export function barredNumbers({ phones = [], never = [] }: Contact): ReadonlySet<string> {
  return new Set(phones.filter(({ label }) => never.includes(label)).map(({ number }) => number));
}

/**
 * The numbers a customer may be called on, their own first; a number under `never` is not there to be
 * dialled. Undefined when the customer wants no calls at all.
 */
export function callableNumbers(
  { phone }: Pick<Customer, "phone">,
  contact: Contact = {},
): readonly CallableNumber[] | undefined {
  const { channels, phones = [] } = contact;
  if (channels !== undefined && !channels.includes("phone")) return undefined;
  const barred = barredNumbers(contact);
  const listed = phone === undefined || phones.some(({ number }) => number === phone);
  return [
    ...(listed || barred.has(phone) ? [] : [{ number: phone }]),
    ...phones.filter(({ number }) => !barred.has(number)),
  ];
}
