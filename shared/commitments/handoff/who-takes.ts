import type { Commitment, Person } from "../../story/parts/commitment.schema.ts";
import { reach } from "../ladder/reach.ts";
import { chooseOwner } from "../ladder/people.ts";
import type { Surroundings } from "../ladder/reach.ts";

/** Why a promise stays where it is. */
export const WHY_LEFT = [
  /** The one named does not work in its department. */
  "other-department",
  /** Nobody of its department is there. */
  "nobody-there",
  /** It was kept or withdrawn meanwhile. */
  "closed",
] as const;
export type WhyLeft = (typeof WHY_LEFT)[number];

export type Assigned =
  | { readonly promise: Commitment; readonly to: Person; readonly why?: undefined }
  | { readonly promise: Commitment; readonly to?: undefined; readonly why: WhyLeft };

/** Themselves, not somebody who stands in for them. */
export function isThere(id: string, around: Surroundings): boolean {
  const isStaff = around.dealer.staff.some((member) => member.id === id);
  return isStaff && reach(id, around)[0]?.id === id;
}

/**
 * Who gets each of one person's promises. All of one case and department go to one person: so the
 * customer has one to ask for.
 */
export function whoTakes(
  open: readonly Commitment[],
  around: Surroundings,
  { from, to }: { readonly from: string; readonly to: string | undefined },
): Assigned[] {
  const load = new Map<string, number>();
  for (const { owner } of open) load.set(owner.id, (load.get(owner.id) ?? 0) + 1);
  const known = new Map<string, Person | undefined>();
  return open
    .filter(({ owner }) => owner.id === from)
    .map((promise) => {
      if (to !== undefined) return toNamed(promise, to, around);
      const department = departmentOf(promise);
      const key = `${promise.reference} ${department}`;
      const taker = known.has(key) ? known.get(key) : chosen(department, from, around, load);
      known.set(key, taker);
      if (taker === undefined) return { promise, why: "nobody-there" };
      load.set(taker.id, (load.get(taker.id) ?? 0) + 1);
      return { promise, to: taker };
    });
}

/** Everybody who is there and could take at least one of them. */
export function peopleWhoFit(
  promises: readonly Commitment[],
  from: string,
  around: Surroundings,
): Person[] {
  return around.dealer.staff
    .filter(({ id }) => id !== from && isThere(id, around))
    .filter(({ id }) => promises.some((promise) => toNamed(promise, id, around).to !== undefined))
    .map(({ id, name }) => ({ id, name }));
}

function toNamed(promise: Commitment, to: string, { dealer }: Surroundings): Assigned {
  const member = dealer.staff.find(({ id }) => id === to);
  const department = departmentOf(promise);
  const isGone = !dealer.departments.some(({ id }) => id === department);
  const belongs =
    isGone || member?.role === "general-manager" || member?.departments.includes(department);
  if (member === undefined || belongs !== true) return { promise, why: "other-department" };
  return { promise, to: { id: member.id, name: member.name } };
}

function chosen(
  department: string,
  from: string,
  around: Surroundings,
  load: ReadonlyMap<string, number>,
): Person | undefined {
  const { dealer } = around;
  if (!dealer.departments.some(({ id }) => id === department)) return undefined;
  const staff = dealer.staff.filter(({ id, role }) => id !== from || role !== "advisor");
  const { owner } = chooseOwner({ ...around, dealer: { ...dealer, staff } }, department, load);
  return owner.id !== from && isThere(owner.id, around) ? owner : undefined;
}

function departmentOf({ host, department }: Commitment): string {
  return host?.department ?? department;
}
