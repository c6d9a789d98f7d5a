import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { MessageClass } from "../../story/parts/mail.schema.ts";
import { isDeclinable } from "./message-class.ts";

/**
 * The two senders that mail comes from, so that complaints about surveys do not harm confirmations. A `*` stands
 * for the dealer's id: mail programs remember one name for an address, and so each dealer has its own. Without
 * one all share the address.
 */
export type Senders = {
  /** Transactional mail and updates. */
  readonly from: string;
  /** Surveys and marketing. */
  readonly surveysFrom: string;
};

/** What may stand before the `@` (RFC 5321, 4.5.3.1.1). */
const MOST_OF_LOCAL_PART = 64;

export function senderOf(
  { from, surveysFrom }: Senders,
  messageClass: MessageClass,
  { id }: Pick<Dealer, "id">,
): string {
  const sender = isDeclinable(messageClass) ? surveysFrom : from;
  const room = MOST_OF_LOCAL_PART - sender.indexOf("@") + 1;
  return sender.replace("*", id.slice(0, room));
}

/** What comes after the `@`: the domain of the addresses that mail comes from. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
