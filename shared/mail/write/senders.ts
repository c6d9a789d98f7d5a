import type { MessageClass } from "../../story/parts/mail.schema.ts";
import { isDeclinable } from "./message-class.ts";

/** The two addresses that mail comes from, so that complaints about surveys do not harm confirmations. */
export type Senders = {
  /** Transactional mail and updates. */
  readonly from: string;
  /** Surveys and marketing. */
  readonly surveysFrom: string;
};

export function senderOf({ from, surveysFrom }: Senders, messageClass: MessageClass): string {
  return isDeclinable(messageClass) ? surveysFrom : from;
}

/** What comes after the `@`: the domain of the addresses that mail comes from. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
