import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { StaffMember } from "../directory/rights/staff-access.ts";
import { sideBySide } from "../kernel/side-by-side.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { UnplannedPlace } from "../story/plan.store.ts";
import type { Case } from "../story/parts/case.schema.ts";
import { caseSeenBy } from "../case/access/seen-by.ts";
import { planOf } from "./plan-of.ts";

export type UnplannedDeps = { readonly cases: Pick<CaseStore, "now" | "unplannedAt"> };

export type Unplanned = { readonly matter: Case; readonly since: Instant };

export type UnplannedList = {
  readonly items: readonly Unplanned[];
  readonly next: UnplannedPlace | undefined;
};

type Asked = {
  readonly dealer: Dealer;
  readonly staff: StaffMember;
  readonly limit: number;
  readonly after?: UnplannedPlace | undefined;
  /** None but those of these departments. */
  readonly departments?: readonly string[] | undefined;
};

const SIDE_BY_SIDE = 10;

/**
 * Cases in which nothing is planned, first what has been so for longest. Each is looked at as it is: what
 * somebody has just planned is in the list for a moment longer. Who may not know whose one is sees the car.
 */
export async function listUnplanned(
  { cases }: UnplannedDeps,
  { dealer, staff, limit, after, departments }: Asked,
  now: Instant,
): Promise<UnplannedList> {
  const { references, next } = await cases.unplannedAt({ dealer: dealer.id, limit, after });
  const isAsked = (matter: Case) => departments?.includes(matter.department) !== false;
  const items = await sideBySide(references, SIDE_BY_SIDE, async (reference) => {
    const present = await cases.now(reference);
    const since = present && planOf(present, now)?.unplannedSince;
    if (present === undefined || since === undefined || !isAsked(present.case)) return [];
    return [{ matter: caseSeenBy({ staff, dealer }, present.case), since }];
  });
  return { items: items.flat(), next };
}

/** So many pages are looked through for the departments of one reader. */
const MOST_PAGES = 5;

/** The first of them, from as many pages as it takes; with `next` there are more. */
export async function firstUnplanned(
  deps: UnplannedDeps,
  asked: Asked,
  now: Instant,
  pages = MOST_PAGES,
): Promise<UnplannedList> {
  const first = await listUnplanned(deps, asked, now);
  const { items, next } = first;
  if (next === undefined || items.length >= asked.limit || pages === 1) return first;
  const rest = await firstUnplanned(deps, { ...asked, after: next }, now, pages - 1);
  return { items: [...items, ...rest.items], next: rest.next };
}
