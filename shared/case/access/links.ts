import type { Case } from "../../story/parts/case.schema.ts";

/**
 * Where mails point. Every link opens a page and changes nothing by itself: mail scanners follow
 * links. What comes after `#` leads to the right place on the page and never leaves the browser; what has a
 * page of its own is opened there, with one press left to do.
 */
export type CustomerLinks = {
  readonly open: string;
  readonly at: (place: CustomerPlace, id: string) => string;
  /** Where they let sales contact them, and take it back. */
  readonly salesContact: string;
};

type CustomerPlace =
  | "again"
  | "change"
  | "cancel"
  | "earlier"
  | "new-time"
  | "confirm"
  | "dispute"
  | "withdraw"
  | "not-this-partner"
  | "accept-time"
  | "hand-back"
  | "overnight"
  | "feedback"
  | "complaint";

const HAS_PAGE: ReadonlySet<CustomerPlace> = new Set([
  "again",
  "change",
  "cancel",
  "complaint",
  "hand-back",
  "overnight",
]);

/** The customer's own page, with the key to it, for mails to them and nobody else. */
export function customerLinks(
  publicUrl: string,
  { reference, token, unproven }: Pick<Case, "reference" | "token" | "unproven">,
): CustomerLinks {
  // Whoever typed the address has the token as well; what is in the mail alone says that it is read there.
  const proof = unproven === undefined ? "" : `&m=${unproven.key}`;
  const open = `${publicUrl}/c/${reference}?t=${token}${proof}`;
  return {
    open,
    at: (place, id) =>
      HAS_PAGE.has(place) ? `${open}&go=${place}-${id}` : `${open}#${place}-${id}`,
    salesContact: `${open}#sales-contact`,
  };
}

/** The dealer's free times, of one service where it is named; it says nothing of anybody. */
export function freeTimesLink(publicUrl: string, dealer: string, service?: string): string {
  return `${publicUrl}/d/${dealer}${service === undefined ? "" : `?service=${service}`}`;
}

/** Where whoever reads the mail to a new address says that it is theirs. */
export function addressLink(publicUrl: string, reference: string, key: string): string {
  return `${publicUrl}/c/${reference}/address?k=${key}`;
}

/** Where surveys and advertising are declined; the mail's own id is the key to it. */
export function unsubscribeLink(
  publicUrl: string,
  { reference, id }: { readonly reference: string; readonly id: string },
): string {
  return `${publicUrl}/u/${reference}/${id}`;
}

/** The page for a partner's desk, filled in; it shows nothing before its button is pressed. */
export function verifyLink(publicUrl: string, reference: string, code: string): string {
  return `${publicUrl}/verify?r=${reference}&c=${code}`;
}

/**
 * The case on the dealer's desk; staff sign in there, so it carries no key. Which promise is said in
 * the query, because what comes after `#` is lost on the way over the provider's sign-in.
 */
export function deskLink(publicUrl: string, reference: string, commitment?: string): string {
  const page = `${publicUrl}/desk/cases/${reference}`;
  return commitment === undefined ? page : `${page}?at=${commitment}`;
}

/** The same for whoever is of a partner: their own desk, or one task on it. */
export function partnerDeskLink(
  publicUrl: string,
  partner: string,
  task?: { readonly reference: string; readonly id: string },
): string {
  const page = `${publicUrl}/desk/partners/${partner}`;
  return task === undefined ? page : `${page}/tasks/${task.reference}/${task.id}`;
}

/** What can be done with one promise there: the last part of its address. */
export function deskPromiseLink(
  publicUrl: string,
  { reference, id }: { readonly reference: string; readonly id: string },
  what: string,
): string {
  return `${publicUrl}/desk/cases/${reference}/promises/${id}/${what}`;
}

/** Where a dealer's manager puts right how somebody can be reached, and gives away what they promised. */
export function personLink(publicUrl: string, dealer: string, person: string): string {
  return `${publicUrl}/desk/dealers/${dealer}/document/people?of=${encodeURIComponent(person)}`;
}
