import type { Dealer } from "../directory/document/dealer.schema.ts";
import { isBehindWall } from "../directory/rights/purpose.ts";
import type { StaffMember } from "../directory/rights/staff-access.ts";
import type { Problem } from "../kernel/problem.ts";
import { ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import { sideBySide } from "../kernel/side-by-side.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import { findKey } from "../story/find-keys.ts";
import { withoutPerson } from "../story/without-person.ts";
import { allOf } from "./clause.ts";
import type { Ask, Clause } from "./clause.ts";
import { clausesOf } from "./find-input.ts";
import type { FindInput } from "./find-input.ts";
import { findableOf, partKey } from "./search-keys.ts";
import type { Findable } from "./search-keys.ts";
import type { Leads } from "./leads.ts";
import type { SearchStore } from "./search.store.ts";
import { whatIsNext } from "./what-is-next.ts";
import type { Next } from "./what-is-next.ts";

export type SearchDeps = {
  readonly cases: Pick<CaseStore, "glance">;
  readonly searches: Pick<SearchStore, "byPart" | "byWhole">;
};

/** Whose cases, and who looks. */
export type Searching = { readonly dealer: Dealer; readonly staff: StaffMember };

/** A case as whoever looks may know it. */
export type FoundCase = {
  readonly matter: Case;
  /** Nobody is named, and no words are told. */
  readonly isBehindWall: boolean;
  readonly next: Next | undefined;
};

export type Found = {
  readonly items: readonly FoundCase[];
  /** There are others, which more letters would tell apart. */
  readonly more: boolean;
};

export const SEARCH_POLICY = {
  /** Of a list that somebody asked for, and of one that comes while they type. */
  shown: 30,
  shownWhileTyping: 10,
  /** So many are compared with what was asked, the newest, for each that is shown. */
  lookedAtForEach: 2,
  sideBySide: 15,
} as const;

/**
 * The cases of one dealer that fit all that is given, open ones first, then the newest. What somebody may not know
 * of a case finds it not: else they would learn a name by trying its letters.
 */
export async function searchCases(
  deps: SearchDeps,
  input: FindInput,
  searching: Searching,
  most: number = SEARCH_POLICY.shown,
): Promise<Result<Found, Problem>> {
  const read = await clausesOf(input, searching.dealer);
  if (!read.ok) return read;
  const clause = allOf(read.value);
  const leads = await clause.leads(askAt(deps, searching.dealer.id));
  if (leads === undefined) return ok({ items: [], more: false });
  const newest = [...leads.places].toSorted(([, one], [, other]) => (one < other ? 1 : -1));
  const looked = newest.slice(0, most * SEARCH_POLICY.lookedAtForEach);
  const each = await sideBySide(looked, SEARCH_POLICY.sideBySide, ([reference]) =>
    lookAt(deps, reference, clause, searching),
  );
  const fitting = each.flat().toSorted(openFirst);
  const isCut = fitting.length > most || newest.length > looked.length || leads.until !== undefined;
  return ok({ items: fitting.slice(0, most), more: isCut });
}

/** Each key is asked for once, however many words it is a part of. */
function askAt({ searches }: SearchDeps, dealer: string): Ask {
  const asked = new Map<string, Promise<Leads>>();
  const once = (key: string, ask: () => Promise<Leads>): Promise<Leads> => {
    const known = asked.get(key) ?? ask();
    asked.set(key, known);
    return known;
  };
  return {
    whole: (field, value) => {
      const key = findKey(field, value);
      return once(`whole ${key}`, () => searches.byWhole(dealer, key));
    },
    part: (kind, part) => {
      const key = partKey(kind, part);
      return once(`part ${key}`, () => searches.byPart(dealer, key));
    },
  };
}

async function lookAt(
  { cases }: SearchDeps,
  reference: string,
  { holds }: Clause,
  { dealer, staff }: Searching,
): Promise<FoundCase[]> {
  const now = await cases.glance(reference);
  if (now === undefined || now.case.dealer !== dealer.id || now.case.erased !== undefined)
    return [];
  const behind = isBehindWall(staff, now.case, dealer);
  if (!holds(behind ? bareOf(now) : findableOf(now))) return [];
  const matter = behind ? withoutPerson(now.case) : now.case;
  return [{ matter, isBehindWall: behind, next: whatIsNext(now) }];
}

/** The car and the reference. */
function bareOf(now: CaseNow): Findable {
  return { ...findableOf(now), names: [], phones: [], emails: [] };
}

/** They come the newest first, and stay so among themselves. */
function openFirst(one: FoundCase, other: FoundCase): number {
  return Number(one.next === undefined) - Number(other.next === undefined);
}
