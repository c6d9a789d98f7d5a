/** Says in an address that a form was sent there. */
export const SENT = "sent";

/**
 * Where a form of this page is sent. Not the page's own address: a browser forgets what it keeps of an address
 * that something is posted to, and going back would find another form with another key.
 */
export function sentTo(page: string): string {
  return `${page}${page.includes("?") ? "&" : "?"}${SENT}=yes`;
}
