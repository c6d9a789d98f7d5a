import type { Partner } from "../../directory/document/partner.schema.ts";
import type { PartnerField } from "../../directory/document/partner-terms.ts";
import { seenBy } from "../../directory/partner/task-terms.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Case, Vehicle } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { callableNumbers } from "../customer/callable-numbers.ts";
import type { CallableNumber } from "../customer/callable-numbers.ts";
import { windowAfter } from "../customer/call-windows.ts";

type Task = Pick<Commitment, "task" | "status">;

/** What a partner's document lets it see of a customer for these tasks of theirs: nothing once all have ended. */
export function fieldsFor(
  partner: Pick<Partner, "sees">,
  tasks: readonly Task[],
): ReadonlySet<PartnerField> {
  return new Set(
    tasks.flatMap(({ task, status }) =>
      task === undefined || status !== "open" ? [] : [...seenBy(partner, task.kind)],
    ),
  );
}

type Calling = {
  readonly fields: ReadonlySet<PartnerField>;
  readonly tasks: readonly Task[];
  readonly zone: string;
  readonly now: Instant;
};

/**
 * The numbers by which a partner may call this customer now: none unless a task of theirs is one by which
 * it calls and there is a time for that, and none outside the customer's windows.
 */
export function numbersFor(
  { customer, contact }: Pick<Case, "customer" | "contact">,
  { fields, tasks, zone, now }: Calling,
): readonly CallableNumber[] {
  if (!fields.has("phone") || !tasks.some(mayCall)) return [];
  const { windows = [] } = contact ?? {};
  const window = windowAfter(windows, zone, now);
  if (windows.length > 0 && (window === undefined || window.from > now)) return [];
  return callableNumbers(customer, contact) ?? [];
}

/** It is still to be done, it is one by which they call, and there is a time for that. */
export function mayCall({ task, status }: Task): boolean {
  return status === "open" && task?.calls !== undefined && task.calls.noOverlap !== true;
}

/** As much of the car as they may know. */
export function carFor(
  vehicle: Vehicle | undefined,
  fields: ReadonlySet<PartnerField>,
): Vehicle | undefined {
  if (vehicle === undefined) return undefined;
  const { vin, make, model, year, registration, odometer } = vehicle;
  const car = {
    ...(fields.has("vin") && { vin }),
    ...(fields.has("registration") && { registration }),
    ...(fields.has("model") && { make, model, year }),
    ...(fields.has("odometer") && { odometer }),
  };
  return Object.values(car).some((part) => part !== undefined) ? car : undefined;
}
