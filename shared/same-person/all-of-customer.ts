import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { StaffMember } from "../directory/rights/staff-access.ts";
import { sideBySide } from "../kernel/side-by-side.ts";
import { whatIsNext } from "../search/what-is-next.ts";
import type { Next } from "../search/what-is-next.ts";
import type { CaseNow } from "../story/case-story.ts";
import { isShown, knownBy, perhapsSame } from "./perhaps-same.ts";
import type { Perhaps, PerhapsDeps } from "./perhaps-same.ts";
import type { Said } from "./same.schema.ts";
import type { SameStore } from "./same.store.ts";

export type AllOfCustomerDeps = PerhapsDeps & { readonly same: Pick<SameStore, "person" | "said"> };

/** A case of theirs, and who said so. */
export type TheirCase = {
  readonly now: CaseNow;
  readonly next: Next | undefined;
  readonly said: Said | undefined;
};

/** A case that is somebody else's, and who said so. */
export type ApartCase = { readonly now: CaseNow; readonly said: Said };

export type AllOfCustomer = {
  /** The one that was opened, and those that are joined with it: what is due first, then the newest. */
  readonly cases: readonly TheirCase[];
  readonly apart: readonly ApartCase[];
  readonly perhaps: Perhaps;
};

type Looking = { readonly dealer: Dealer; readonly staff: StaffMember };

const SIDE_BY_SIDE = 15;

/** The case and those that are joined with it, as whoever looks may know them. */
export async function theirCases(
  { cases, same }: Pick<AllOfCustomerDeps, "cases" | "same">,
  opened: CaseNow,
  looking: Looking,
): Promise<TheirCase[]> {
  const { reference } = opened.case;
  const own = await same.said(reference);
  const person = own?.person === undefined ? undefined : await same.person(own.person);
  const said = person?.cases ?? [];
  const others = said.filter((each) => each.reference !== reference);
  const found = await sideBySide(others, SIDE_BY_SIDE, (each) => look({ cases }, each, looking));
  const first = said.find((each) => each.reference === reference);
  return [{ now: opened, said: first }, ...found.flat()]
    .map((each) => ({ ...each, next: whatIsNext(each.now) }))
    .toSorted(dueFirst);
}

/** All that is known of whose case this is, for the people of its dealer. */
export async function allOfCustomer(
  deps: AllOfCustomerDeps,
  opened: CaseNow,
  looking: Looking,
): Promise<AllOfCustomer> {
  const cases = await theirCases(deps, opened, looking);
  const references = cases.map(({ now }) => now.case.reference);
  const said = await Promise.all(references.map(deps.same.said));
  const told = said.flatMap((each) => each?.apart ?? []);
  const theirs = new Set(references);
  const apart = [...new Map(told.map((each) => [each.reference, each])).values()].filter(
    ({ reference }) => !theirs.has(reference),
  );
  const without = new Set([...theirs, ...apart.map(({ reference }) => reference)]);
  const known = knownBy(cases.map(({ now }) => now));
  const [others, perhaps] = await Promise.all([
    sideBySide(apart, SIDE_BY_SIDE, (each) => look(deps, each, looking)),
    perhapsSame(deps, known, { ...looking, without }),
  ]);
  return { cases, apart: others.flat(), perhaps };
}

async function look(
  { cases }: Pick<AllOfCustomerDeps, "cases">,
  said: Said,
  looking: Looking,
): Promise<ApartCase[]> {
  const now = await cases.glance(said.reference);
  return now !== undefined && isShown(now, looking) ? [{ now, said }] : [];
}

/** What is open first, the soonest of it; then the newest. */
function dueFirst(one: TheirCase, other: TheirCase): number {
  const [first = Infinity, second = Infinity] = [one.next?.at, other.next?.at];
  return first === second ? other.now.case.openedAt - one.now.case.openedAt : first - second;
}
