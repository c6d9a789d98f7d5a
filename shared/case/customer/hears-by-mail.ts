import type { Case } from "../../story/parts/case.schema.ts";

/** Whether news of a visit reach the customer by mail: there is an address, and they named no other way. */
export function hearsByMail({ customer, contact }: Pick<Case, "customer" | "contact">): boolean {
  return customer.email !== undefined && (contact?.channels?.includes("email") ?? true);
}
