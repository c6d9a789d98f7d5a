import type { Case, Contact } from "../../story/parts/case.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { CallOffer } from "./call-offer.schema.ts";
import { callableNumbers } from "../../case/customer/callable-numbers.ts";
import type { CallableNumber } from "../../case/customer/callable-numbers.ts";
import { callableFrom, isCall } from "../../case/customer/call-windows.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { neverCalls } from "./task-answer.ts";
import { calledPlace, lawfulFrom } from "./calling-law.ts";
import type { Caller } from "./calling-law.ts";

/**
 * Undefined when there is nothing to call about, or no way to call: the channel is not chosen, every
 * number is one the customer never wants to be called on, or no window comes.
 */
export function callOfferOf(
  commitment: Pick<Commitment, "kind" | "status" | "tries" | "introducing" | "task">,
  { contact = {}, customer }: Pick<Case, "contact" | "customer">,
  dealer: Caller,
  now: Instant,
): CallOffer | undefined {
  const { kind, status } = commitment;
  if (status !== "open" || !isCall(kind) || neverCalls(commitment)) return undefined;
  const numbers = callableNumbers(customer, contact) ?? [];
  const from = mayCallFrom(commitment, contact, { numbers, dealer, now });
  if (numbers.length === 0 || from === undefined) return undefined;
  return { from: toOffsetText(dealer.timeZone, from), numbers: [...numbers] };
}

type Calling = {
  readonly numbers: readonly CallableNumber[];
  readonly dealer: Caller;
  readonly now: Instant;
};

/** The customer's own windows, and where they named none the hours and tries that are usual where they are. */
export function mayCallFrom(
  { tries = [] }: Pick<Commitment, "tries">,
  { windows = [] }: Contact,
  { numbers: [first], dealer, now }: Calling,
): Instant | undefined {
  if (windows.length > 0) return callableFrom(windows, dealer.timeZone, now);
  return lawfulFrom(calledPlace(first?.number ?? "", dealer), tries, now);
}
