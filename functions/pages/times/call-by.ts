import { callbackDue } from "../../../shared/commitments/make/callback-due.ts";
import type { Dealer, Service } from "../../../shared/directory/dealer.schema.ts";
import type { Instant } from "../../../shared/kernel/time.ts";

/** When somebody who asks now is called at the latest; undefined where nobody opens within a year. */
export function callBy(dealer: Dealer, service: Service, now: Instant): Instant | undefined {
  const due = callbackDue(dealer, service.department, now);
  return due.ok ? due.value.dueAt : undefined;
}
