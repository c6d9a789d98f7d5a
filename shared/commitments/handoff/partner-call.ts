import { callableNumbers } from "../../case/customer/callable-numbers.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Case } from "../../story/parts/case.schema.ts";

/** A call that somebody of a partner says they made; `phone` is a label, or a number as it is kept. */
type Made = {
  readonly channel: "phone" | "email" | "sms";
  readonly inbound?: boolean | undefined;
  readonly phone?: string | undefined;
};

/**
 * A stranger calls on no other number than one that it may be shown: any other it has from elsewhere. Undefined
 * when it may.
 */
export function refusedCall(
  { channel, inbound, phone }: Made,
  { customer, contact }: Pick<Case, "customer" | "contact">,
): Problem | undefined {
  if (channel === "email" || inbound === true) return undefined;
  const numbers = callableNumbers(customer, contact) ?? [];
  const known = numbers.some(
    (one) => phone === undefined || [one.number, one.label].includes(phone),
  );
  return known ? undefined : { code: "channel-not-allowed", detail: "not-among-numbers" };
}
