import type { MessageClass } from "../../story/parts/mail.schema.ts";

/** What nobody asked for: it can be declined, and comes from an address of its own. */
export function isDeclinable(messageClass: MessageClass): boolean {
  return messageClass === "survey" || messageClass === "marketing";
}
