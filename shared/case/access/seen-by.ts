import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { isBehindWall } from "../../directory/rights/purpose.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { withoutPerson } from "../../story/without-person.ts";
import { isTheirs } from "./host-view.ts";

/** Who looks at a list of a dealer. */
export type Viewer = {
  readonly staff: StaffMember;
  readonly dealer: Dealer;
  readonly now: Instant;
};

export type PromiseOfCase = { readonly promise: Commitment; readonly matter: Case | undefined };

/** The case as a list may show it to somebody who could not open it: the car, and nobody. */
export function caseSeenBy(
  { staff, dealer }: Pick<Viewer, "staff" | "dealer">,
  matter: Case,
): Case {
  return isBehindWall(staff, matter, dealer) ? withoutPerson(matter) : matter;
}

/**
 * The same of a promise. What was promised is in somebody's own words, so who may not know whose it is
 * reads the department's name instead. A case that is not known is nobody's to read.
 */
export function promiseSeenBy(viewer: Viewer, { promise, matter }: PromiseOfCase): PromiseOfCase {
  if (matter !== undefined && !isClosedTo(viewer, promise, matter)) return { promise, matter };
  return {
    promise: withoutWords(promise, viewer.dealer),
    matter: matter && withoutPerson(matter),
  };
}

/** The same of each of a list, read with the cases that they are of. */
export async function promisesSeenBy<One extends { readonly promise: Commitment }>(
  cases: Pick<CaseStore, "cases">,
  viewer: Viewer,
  list: readonly One[],
): Promise<One[]> {
  const matters = await cases.cases(list.map(({ promise }) => promise.reference));
  return list.map((one) => {
    const { promise } = one;
    const matter = matters.get(promise.reference);
    return { ...one, promise: promiseSeenBy(viewer, { promise, matter }).promise };
  });
}

/** Behind the wall, or at another dealer and not of the department that the promise went to. */
function isClosedTo({ staff, dealer, now }: Viewer, promise: Commitment, matter: Case): boolean {
  if (isBehindWall(staff, matter, dealer)) return true;
  return !isTheirs(promise, { staff, at: dealer.id }, now);
}

function withoutWords(promise: Commitment, { departments }: Dealer): Commitment {
  const { ours: _ours, tells: _tells, tries: _tries, handoff, host, department, ...rest } = promise;
  const id = host?.department ?? department;
  return {
    ...rest,
    department,
    what: departments.find((one) => one.id === id)?.name ?? id,
    ...(host === undefined ? {} : { host }),
    ...(handoff === undefined ? {} : { handoff: { ...handoff, note: "" } }),
  };
}
