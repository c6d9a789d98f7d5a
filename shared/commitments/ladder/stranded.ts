import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { reach } from "./reach.ts";

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
  const there = (dealer: Dealer) => isThere(promise, dealer, now);
  return there(before) && !there(after) ? "owner-away" : undefined;
}

function departmentAt(
  { id }: Dealer,
  { host, department }: Pick<Commitment, "host" | "department">,
): string | undefined {
  if (host === undefined) return department;
  return host.dealer === id ? host.department : undefined;
}

/** The owner, or whoever stands in, on any day from now until it is due. */
function isThere(
  { owner, dueAt }: Pick<Commitment, "owner" | "dueAt">,
  dealer: Dealer,
  now: Instant,
): boolean {
  const today = dateAt(dealer.timeZone, now);
  const due = dateAt(dealer.timeZone, dueAt);
  const far = addDays(today, MOST_DAYS);
  const last = due < far ? due : far;
  let date: LocalDate = today;
  do {
    if (reach(owner.id, { dealer, brand: undefined, date }).length > 0) return true;
    date = addDays(date, 1);
  } while (date <= last);
  return false;
}
