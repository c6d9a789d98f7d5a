import { mailboxOf } from "./mailbox.ts";

export type Contacts = { readonly email?: string | undefined; readonly phone?: string | undefined };

/** An address, as the mailbox it leads to, and a number. */
export function contactsOf({ email, phone }: Contacts): string[] {
  const mailbox = email === undefined ? undefined : mailboxOf(email);
  return [mailbox, phone].filter((one) => one !== undefined);
}
