import type { Case } from "../../story/parts/case.schema.ts";
import { callableNumbers } from "./callable-numbers.ts";

/** Whether there is a number that the customer may be called on. */
export function canBeCalled({ customer, contact }: Pick<Case, "customer" | "contact">): boolean {
  return (callableNumbers(customer, contact) ?? []).length > 0;
}
