import type { MailState } from "../../story/parts/mail.schema.ts";

/** Whether somebody may have read a mail that is in this state: it has left, or is leaving. */
export function hasLeft({ state }: { readonly state: MailState }): boolean {
  return LEFT.has(state);
}

const LEFT: ReadonlySet<MailState> = new Set<MailState>([
  "sending",
  "sent",
  "delivered",
  "unknown",
  "complained",
]);
