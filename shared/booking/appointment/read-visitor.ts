import { normaliseCustomer } from "../../case/customer/normalise-customer.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { sameName } from "../../story/find-keys.ts";
import type { Visitor } from "../../story/parts/appointment.schema.ts";
import type { Customer } from "../../story/parts/case.schema.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import type { VisitorInput } from "./visitor-input.ts";

/**
 * Who comes, as it is kept: the number is read as the customer's is. A customer who names nobody but
 * themselves comes as themselves; one of the same name with a number of their own is somebody else.
 */
export async function readVisitor(
  input: VisitorInput | undefined,
  customer: Pick<Customer, "name">,
  dealer: Pick<Dealer, "address">,
): Promise<Result<Visitor | undefined, RefusalOf<"invalid-request">>> {
  if (input === undefined) return ok(undefined);
  const read = await normaliseCustomer({ customer: input }, dealer);
  if (!read.ok) return fail({ ...read.failure, errors: read.failure.errors.map(atVisitor) });
  const { name, phone } = read.value.customer;
  if (phone === undefined && sameName(name, customer.name)) return ok(undefined);
  return ok(phone === undefined ? { name } : { name, phone });
}

/** Whether the same person comes to both: the customer, by whichever name they are called, or whom they named. */
export function sameVisitor(
  one: Visitor | undefined,
  other: Visitor | undefined,
  { name }: Pick<Customer, "name">,
): boolean {
  return sameName(one?.name ?? name, other?.name ?? name);
}

function atVisitor<Wrong extends { readonly pointer: string }>(error: Wrong): Wrong {
  return { ...error, pointer: error.pointer.replace("/customer", "/visitor") };
}
