import type { Case } from "../../story/parts/case.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { CallOffer } from "./call-offer.schema.ts";
import { callableNumbers } from "../../case/customer/callable-numbers.ts";
import { callableFrom, isCall } from "../../case/customer/call-windows.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/**
 * Undefined when there is nothing to call about, or no way to call: the channel is not chosen, every
 * number is one the customer never wants to be called on, or no window comes.
 */
export function callOfferOf(
  { kind, status }: Pick<Commitment, "kind" | "status">,
  { contact = {}, customer }: Pick<Case, "contact" | "customer">,
  zone: string,
  now: Instant,
): CallOffer | undefined {
  if (status !== "open" || !isCall(kind)) return undefined;
  const numbers = callableNumbers(customer, contact) ?? [];
  const from = callableFrom(contact.windows ?? [], zone, now);
  if (numbers.length === 0 || from === undefined) return undefined;
  return { from: toOffsetText(zone, from), numbers: [...numbers] };
}
