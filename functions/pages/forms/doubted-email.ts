import type { Form } from "./read-form.ts";
import { likelyEmail } from "../../../shared/case/customer/likely-email.ts";

/** Fields beside `email`: what somebody was asked about, and what they answered. */
export const EMAIL_SEEN = "emailSeen";
export const EMAIL_MEANT = "emailMeant";

/** An address to ask about once, with the one that may be meant. */
export type DoubtedEmail = { readonly typed: string; readonly meant: string };

/** Undefined when nothing looks mistyped, or they have been asked about this very address. */
export function doubtedEmail({ email, [EMAIL_SEEN]: seen }: Form): DoubtedEmail | undefined {
  if (email === undefined || email === seen) return undefined;
  const meant = likelyEmail(email);
  return meant === undefined ? undefined : { typed: email, meant };
}

/** The form with the address somebody said they meant; one they have changed since stays theirs. */
export function withMeantEmail(form: Form): Form {
  const { [EMAIL_SEEN]: seen, [EMAIL_MEANT]: meant, ...others } = form;
  if (meant !== undefined && form["email"] === seen) return { ...others, email: meant };
  return seen === undefined ? others : { ...others, [EMAIL_SEEN]: seen };
}
