import type { Dealer } from "../directory/document/dealer.schema.ts";
import { isBehindWall } from "../directory/rights/purpose.ts";
import type { StaffMember } from "../directory/rights/staff-access.ts";
import { sideBySide } from "../kernel/side-by-side.ts";
import { findableOf } from "../search/search-keys.ts";
import type { Findable } from "../search/search-keys.ts";
import type { SearchStore } from "../search/search.store.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import { findKey, plate } from "../story/find-keys.ts";

export type PerhapsDeps = {
  readonly cases: Pick<CaseStore, "glance">;
  readonly searches: Pick<SearchStore, "byWhole">;
};

export const SAME_BY = ["phone", "email", "registration"] as const;
export type SameBy = (typeof SAME_BY)[number];

/** What somebody is known by: numbers in E.164, addresses, plates. */
export type KnownBy = { readonly [By in SameBy]: readonly string[] };

/** A case that may be theirs, and why. */
export type PerhapsSame = {
  readonly now: CaseNow;
  readonly by: readonly SameBy[];
  /** The address is all they share, and nobody has shown that they read what is sent there. */
  readonly isUnproven: boolean;
};

export type Perhaps = { readonly items: readonly PerhapsSame[]; readonly more: boolean };

const PERHAPS_POLICY = {
  shown: 20,
  lookedAt: 40,
  /** Of many cases of one person, by so many different numbers, addresses and plates. */
  keys: 12,
  sideBySide: 15,
} as const;

type Looking = {
  readonly dealer: Dealer;
  readonly staff: StaffMember;
  /** What is theirs already, or was said to be somebody else's. */
  readonly without: ReadonlySet<string>;
};

/** What these cases are known by: their customers', and not whoever comes in their place. */
export function knownBy(cases: readonly CaseNow[]): KnownBy {
  const each = cases.map(ownOf);
  const all = (values: readonly string[]) => [...new Set(values)];
  return {
    phone: all(each.flatMap(({ phones }) => phones)),
    email: all(each.flatMap(({ emails }) => emails.map((email) => email.toLowerCase()))),
    registration: all(each.flatMap(({ plates }) => plates.map(plate))),
  };
}

/**
 * Other cases of the dealer with the same number, address or plate, the newest first. Those that whoever looks may
 * not know whose they are, are left out: beside a name they would have one.
 */
export async function perhapsSame(
  { cases, searches }: PerhapsDeps,
  known: KnownBy,
  looking: Looking,
): Promise<Perhaps> {
  const { dealer, without } = looking;
  const keys = SAME_BY.flatMap((by) => known[by].map((value) => findKey(by, value)));
  const asked = keys.filter((key) => key !== "").slice(0, PERHAPS_POLICY.keys);
  const leads = await Promise.all(asked.map((key) => searches.byWhole(dealer.id, key)));
  const places = new Map(leads.flatMap((each) => [...each.places]));
  const newest = [...places]
    .filter(([reference]) => !without.has(reference))
    .toSorted(([, one], [, other]) => (one < other ? 1 : -1))
    .map(([reference]) => reference);
  const looked = newest.slice(0, PERHAPS_POLICY.lookedAt);
  const found = await sideBySide(looked, PERHAPS_POLICY.sideBySide, async (reference) => {
    const now = await cases.glance(reference);
    return now !== undefined && isShown(now, looking) ? offered(now, known) : [];
  });
  const items = found.flat();
  const { shown } = PERHAPS_POLICY;
  return {
    items: items.slice(0, shown),
    more: items.length > shown || newest.length > looked.length,
  };
}

/** Theirs to see, of this dealer, and of somebody. */
export function isShown(
  { case: matter }: CaseNow,
  { dealer, staff }: Pick<Looking, "dealer" | "staff">,
): boolean {
  return (
    matter.dealer === dealer.id &&
    matter.erased === undefined &&
    !isBehindWall(staff, matter, dealer)
  );
}

/** None where the index was behind, or it is only who comes in the customer's place. */
function offered(now: CaseNow, known: KnownBy): PerhapsSame[] {
  const theirs = knownBy([now]);
  const by = SAME_BY.filter((one) => theirs[one].some((value) => known[one].includes(value)));
  if (by.length === 0) return [];
  const isUnproven = by.every((one) => one === "email") && now.case.unproven !== undefined;
  return [{ now, by, isUnproven }];
}

function ownOf({ case: matter }: CaseNow): Findable {
  return findableOf({ case: matter, appointments: [] });
}
