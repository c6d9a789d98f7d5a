import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { DAY, instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../../kernel/zone.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { firstThere, hoursBetween } from "./there.ts";

/** Why a change of the document leaves a promise without whoever keeps it. */
export type Stranding = "owner-gone" | "department-gone" | "owner-away";

/** Further ahead nobody plans who is there. */
const MOST_DAYS = 60;

type Documents = { readonly before: Dealer; readonly after: Dealer };

/** Undefined where it fits the document of after as well as the one of before. */
export function strandedBy(
  promise: Pick<Commitment, "owner" | "department" | "dueAt" | "host">,
  { before, after }: Documents,
  now: Instant,
): Stranding | undefined {
  const department = departmentAt(before, promise);
  // Another dealer's people keep it.
  if (department === undefined) return undefined;
  const had = (dealer: Dealer) => dealer.staff.some(({ id }) => id === promise.owner.id);
  if (had(before) && !had(after)) return "owner-gone";
  const stood = ({ departments }: Dealer) => departments.some(({ id }) => id === department);
  if (stood(before) && !stood(after)) return "department-gone";
  if (!had(after)) return undefined;
  const there = (dealer: Dealer) => isThere(promise, dealer, department, now);
  return there(before) && !there(after) ? "owner-away" : undefined;
}

function departmentAt(
  { id }: Dealer,
  { host, department }: Pick<Commitment, "host" | "department">,
): string | undefined {
  if (host === undefined) return department;
  return host.dealer === id ? host.department : undefined;
}

/** The owner, or whoever stands in, at any hour from now until it is due; today where it is overdue. */
function isThere(
  { owner, dueAt }: Pick<Commitment, "owner" | "dueAt">,
  dealer: Dealer,
  department: string,
  now: Instant,
): boolean {
  const until = dueAt > now ? dueAt : endOfDay(dealer.timeZone, now);
  const last = instant(Math.min(until, plus(now, MOST_DAYS * DAY)));
  const hours = hoursBetween(openingOf(dealer, department), now, last);
  return firstThere(owner.id, { dealer, brand: undefined }, hours) !== undefined;
}

function endOfDay(zone: string, now: Instant): Instant {
  return startOfDay(zone, addDays(dateAt(zone, now), 1));
}
