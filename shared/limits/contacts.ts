import { mailboxOf } from "./mailbox.ts";

export type Contacts = { readonly email?: string | undefined; readonly phone?: string | undefined };

/** Where somebody is reached: an address, as the mailbox it leads to, or a number. */
export type Contact = { readonly kind: "mailbox" | "number"; readonly who: string };

export function contactsOf({ email, phone }: Contacts): Contact[] {
  return [
    ...(email === undefined ? [] : [{ kind: "mailbox", who: mailboxOf(email) } as const]),
    ...(phone === undefined ? [] : [{ kind: "number", who: phone } as const]),
  ];
}
