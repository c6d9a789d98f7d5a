import type { CallWindow, Case } from "../../story/parts/case.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { CallOffer } from "./call-offer.schema.ts";
import { isCall, windowAfter } from "../../case/customer/call-windows.ts";
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
  const { channels = ["phone"], windows = [] } = contact;
  if (status !== "open" || !isCall(kind) || !channels.includes("phone")) return undefined;
  const numbers = numbersOf(contact, customer.phone);
  const from = callableFrom(windows, zone, now);
  if (numbers.length === 0 || from === undefined) return undefined;
  return { from: toOffsetText(zone, from), numbers };
}

function callableFrom(
  windows: readonly CallWindow[],
  zone: string,
  now: Instant,
): Instant | undefined {
  if (windows.length === 0) return now;
  const next = windowAfter(windows, zone, now);
  return next !== undefined && next.from < now ? now : next?.from;
}

/** The customer's own number is one of the labelled ones or stands before them. */
function numbersOf(
  { phones = [], never = [] }: NonNullable<Case["contact"]>,
  own: string | undefined,
): CallOffer["numbers"] {
  const barred = new Set(
    phones.filter(({ label }) => never.includes(label)).map(({ number }) => number),
  );
  const named = phones.some(({ number }) => number === own);
  return [...(own === undefined || named ? [] : [{ number: own }]), ...phones].filter(
    ({ number }) => !barred.has(number),
  );
}
