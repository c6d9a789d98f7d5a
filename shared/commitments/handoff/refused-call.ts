import { fieldsFor, mayCall } from "../../case/access/partner-sees.ts";
import { callableNumbers } from "../../case/customer/callable-numbers.ts";
import type { Partner } from "../../directory/document/partner.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** A call that somebody of a partner says they made; `phone` is a label, or a number as it is kept. */
type Made = {
  readonly channel?: "phone" | "email" | "sms" | "in-person" | undefined;
  readonly inbound?: boolean | undefined;
  readonly phone?: string | undefined;
};

/** Of which partner, and the task about which they called, where they have one. */
type Caller = {
  readonly partner: Pick<Partner, "sees">;
  readonly promise: Pick<Commitment, "task" | "status"> | undefined;
};

/**
 * A stranger writes to no address and calls on no number that it may not be shown for this task: any other it has
 * from elsewhere. Undefined when it may.
 */
export function refusedCall(
  made: Made,
  matter: Pick<Case, "customer" | "contact">,
  { partner, promise }: Caller,
): Problem | undefined {
  const { channel, inbound } = made;
  if (inbound === true || promise === undefined) return undefined;
  if (channel === undefined || channel === "in-person") return undefined;
  const fields = fieldsFor(partner, [promise]);
  if (channel === "email") return fields.has("email") ? undefined : NOT_SHOWN;
  return fields.has("phone") && mayCall(promise) ? onTheirs(made, matter) : NOT_SHOWN;
}

function onTheirs(
  { phone }: Made,
  { customer, contact }: Pick<Case, "customer" | "contact">,
): Problem | undefined {
  const numbers = callableNumbers(customer, contact) ?? [];
  const known = numbers.some(
    (one) => phone === undefined || [one.number, one.label].includes(phone),
  );
  return known ? undefined : { code: "channel-not-allowed", detail: "not-among-numbers" };
}

const NOT_SHOWN: Problem = { code: "channel-not-allowed", detail: "not-shown-for-task" };
