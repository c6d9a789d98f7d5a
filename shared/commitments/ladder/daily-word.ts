import type { Opening } from "../../directory/opening/opening.ts";
import type { RecipientRole } from "../../directory/document/values.schema.ts";
import { durationMinutes } from "../../kernel/duration.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { nextOpenDay } from "../due/business-time.ts";

type Climbed = Pick<Commitment, "policy" | "level">;

/**
 * Those above the department: whoever of them a step has told hears of the promise each open day until
 * it ends, whichever steps come after.
 */
export function stayingRoles({ policy, level }: Climbed): RecipientRole[] {
  const taken = policy.steps.slice(0, (level ?? -1) + 1);
  const roles = taken
    .filter(({ after }) => durationMinutes(after) >= 0)
    .flatMap(({ notify }) => notify)
    .filter((role) => role === "general-manager" || role === "brand-care");
  return [...new Set(roles)];
}

/** A dealer whose ladder never tells the customer says nothing of its own accord. */
function tellsCustomers({ policy }: Climbed): boolean {
  return policy.steps.some(({ tellCustomer }) => tellCustomer === true);
}

/** The step that takes it above the department tells the customer so. */
export function isTakenOver(before: Climbed, after: Climbed): boolean {
  const above = stayingRoles(before).length === 0 && stayingRoles(after).length > 0;
  return above && tellsCustomers(after);
}

/** Then every second open day: often enough to believe it, and seldom enough to bear it. */
export function isCustomersDay(
  commitment: Climbed & Pick<Commitment, "dueAt" | "customerToldAt">,
  opening: Opening,
  now: Instant,
): boolean {
  if (stayingRoles(commitment).length === 0 || !tellsCustomers(commitment)) return false;
  const told = dateAt(opening.zone, commitment.customerToldAt ?? commitment.dueAt);
  const next = nextOpenDay(opening, told);
  const second = next.ok ? nextOpenDay(opening, next.value.date) : next;
  const day = second.ok ? second.value.date : addDays(told, 2);
  return dateAt(opening.zone, now) >= day;
}

/** Whether the customer has heard already that this due time has passed. */
export function hasHeard({
  dueAt,
  customerToldAt,
}: Pick<Commitment, "dueAt" | "customerToldAt">): boolean {
  return customerToldAt !== undefined && customerToldAt >= dueAt;
}
