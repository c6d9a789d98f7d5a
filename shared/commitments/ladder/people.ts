import type { Notified } from "../../story/parts/actor.schema.ts";
import type { Brand, Dealer, Staff } from "../../directory/document/dealer.schema.ts";
import type { RecipientRole } from "../../directory/document/values.schema.ts";
import { isSameAddress } from "../../kernel/mail-address.ts";
import type { Commitment, Person } from "../../story/parts/commitment.schema.ts";

import { absenceAt } from "../../directory/opening/absence.ts";
import { BRAND_CARE_ID, MAILBOX_ID, alive, reach, toNotified } from "./reach.ts";
import type { Surroundings } from "./reach.ts";

type Answering = Pick<Commitment, "accountable" | "department">;
type Concern = Pick<Commitment, "owner" | "accountable" | "department" | "host">;

/**
 * Who a step reaches now: everybody its roles name, an absent one replaced by their substitute (and
 * that one's), each person once. Empty when nobody of them can be reached.
 */
export function peopleFor(
  concern: Concern,
  roles: readonly RecipientRole[],
  around: Surroundings,
): Notified[] {
  const found = roles.flatMap((role) => inRole(concern, role, around));
  const byAddress = new Map(found.map((person) => [person.email.toLowerCase(), person] as const));
  return [...byAddress.values()];
}

/** The same, and where nobody of them can be reached the first above who can, up to the last resort. */
export function peopleOrAbove(
  concern: Concern,
  roles: readonly RecipientRole[],
  around: Surroundings,
): Notified[] {
  for (const rung of [roles, ["manager"], ["general-manager"]] as const) {
    const found = peopleFor(concern, rung, around);
    if (found.length > 0) return found;
  }
  return lastResort(around);
}

/**
 * Who leads there: the managers of these departments, the general managers over them, and the dealer's
 * mailbox; each who can be reached, once.
 */
export function leadersOf(departments: readonly string[], around: Surroundings): Notified[] {
  const { dealer, dead } = around;
  const managers = dealer.departments
    .filter(({ id }) => departments.includes(id))
    .map(({ manager }) => manager);
  const heads = generalManagers(dealer, departments[0] ?? "").map(({ id }) => id);
  const people = [...managers, ...heads].flatMap((id) => reach(id, around));
  const mailbox = alive([{ id: MAILBOX_ID, name: dealer.name, email: dealer.email }], dead);
  return [
    ...new Map(
      [...people, ...mailbox].map((person) => [person.email.toLowerCase(), person] as const),
    ).values(),
  ];
}

/** Above the ladder: the care desk, else the dealer's mailbox, else everybody of the brand. */
export function lastResort(around: Surroundings): Notified[] {
  const { dealer, brand, dead } = around;
  const mailbox = { id: MAILBOX_ID, name: dealer.name, email: dealer.email };
  const ofBrand = (brand?.staff ?? []).map(toNotified);
  const rungs = [reach(BRAND_CARE_ID, around), alive([mailbox], dead), alive(ofBrand, dead)];
  return rungs.find((rung) => rung.length > 0) ?? [];
}

/**
 * The owner of a new promise: the present advisor of the department with the fewest open ones, ties
 * by id; its manager when no advisor is there. The manager answers for it either way.
 */
export function chooseOwner(
  around: Pick<Surroundings, "dealer" | "at" | "dead">,
  department: string,
  openOf: ReadonlyMap<string, number>,
): { readonly owner: Person; readonly accountable: Person } {
  const manager = managerOf(around.dealer, department);
  const accountable = managerNow({ accountable: manager, department }, around);
  const advisors = around.dealer.staff
    .filter(({ role, departments }) => role === "advisor" && departments.includes(department))
    .filter((advisor) => absenceAt(advisor, around.dealer.timeZone, around.at) === undefined);
  const [owner = accountable] = byFewestOpen(alive(advisors, around.dead), openOf);
  return { owner, accountable };
}

/** Whoever has fewest open promises comes first, ties by id. */
export function byFewestOpen(
  people: readonly Person[],
  openOf: ReadonlyMap<string, number>,
): Person[] {
  return people
    .map(({ id, name }) => ({ id, name, load: openOf.get(id) ?? 0 }))
    .toSorted((left, right) => left.load - right.load || (left.id < right.id ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
}

/** @throws Error when the document names a manager it does not have; its check refuses that. */
export function managerOf(dealer: Dealer, department: string): Person {
  const id = dealer.departments.find((known) => known.id === department)?.manager;
  const manager = dealer.staff.find((member) => member.id === id);
  if (manager === undefined) throw new Error(`department ${department} has no manager`);
  return { id: manager.id, name: manager.name };
}

/**
 * Who answers for a promise at this moment: the manager of its department, or whoever stands in while
 * they are away. A promise that another dealer took over is still its originator's to answer for. Where
 * the department is gone it is who answered for it before, or else who leads the dealer.
 */
export function managerNow(
  concern: Answering,
  { dealer, brand, at, ...rest }: Pick<Surroundings, "dealer" | "at"> & Partial<Surroundings>,
): Person {
  const around = { ...rest, dealer, brand, at };
  const id = managerId(concern, dealer);
  const known = (one: Person | undefined) => one && { id: one.id, name: one.name };
  const named = dealer.staff.find((member) => member.id === id);
  const [present] = reach(id, around);
  const [leader] = generalManagers(dealer, concern.department);
  return known(present) ?? known(named) ?? known(leader) ?? concern.accountable;
}

/**
 * Who takes over from an owner whose word was denied: the manager for an advisor, the general manager
 * for a manager, then the brand's care desk; the first of them who is there.
 */
export function nextPersonUp(concern: Concern, around: Surroundings): Person {
  const owner = around.dealer.staff.find(({ id }) => id === concern.owner.id);
  const brandCare: RecipientRole[] = ["brand-care"];
  const above: Record<Staff["role"], RecipientRole[]> = {
    advisor: ["manager", "general-manager", "brand-care"],
    manager: ["general-manager", "brand-care"],
    "general-manager": brandCare,
  };
  // Whoever the dealer does not know is of the brand, or gone.
  const gone = concern.owner.id === BRAND_CARE_ID || isOfBrand(concern.owner.id, around.brand);
  const roles = owner === undefined ? (gone ? brandCare : above.advisor) : above[owner.role];
  const next =
    roles
      .flatMap((role) => inRole(concern, role, around))
      .find(({ id }) => id !== concern.owner.id || id === BRAND_CARE_ID) ??
    managerNow(concern, around);
  return { id: next.id, name: next.name };
}

function isOfBrand(id: string, brand: Brand | undefined): boolean {
  return brand?.staff.some((member) => member.id === id) ?? false;
}

/** A promise that another dealer took over is its people's, and still the originator's to answer for. */
function inRole(concern: Concern, role: RecipientRole, around: Surroundings): Notified[] {
  const { host, ...originator } = around;
  if (host === undefined || concern.host === undefined) return inOwnRole(concern, role, around);
  const { department, partner } = concern.host;
  // Nobody at a partner answers for a dealer's house.
  if (partner === true && role === "general-manager") return inOwnRole(concern, role, originator);
  const there = { ...concern, department };
  const found = inOwnRole(there, role, { ...originator, dealer: host });
  const theirs = partner === true ? ofPartner(found, host) : found;
  return role === "manager"
    ? [...theirs, ...reach(managerId(concern, originator.dealer), originator)]
    : theirs;
}

/** Of which house they are where somebody else took it over; of a partner they say so themselves. */
export function ofHouse(
  person: Notified,
  there: Dealer | undefined,
): Notified & { readonly dealer?: string } {
  const isThere = there?.staff.some(({ email }) => isSameAddress(email, person.email)) === true;
  return isThere && person.partner === undefined ? { ...person, dealer: there.id } : person;
}

/** What is written to them has no more of the customer than their task. */
export function ofPartner(people: readonly Notified[], { id }: Pick<Dealer, "id">): Notified[] {
  return people.map((person) =>
    person.id === BRAND_CARE_ID ? person : { ...person, partner: id },
  );
}

function inOwnRole(concern: Concern, role: RecipientRole, around: Surroundings): Notified[] {
  switch (role) {
    case "owner":
      return reach(concern.owner.id, around);
    case "manager":
      return reach(managerId(concern, around.dealer), around);
    case "general-manager":
      return generalManagers(around.dealer, concern.department).flatMap(({ id }) =>
        reach(id, around),
      );
    case "brand-care":
      return reach(BRAND_CARE_ID, around);
  }
}

/**
 * Who promised what somebody else has taken over: whoever handed it to another company, and whose it was
 * before. Nobody where it never changed hands.
 */
export function originatorOf(
  { delegation, originator }: Pick<Commitment, "delegation" | "originator">,
  around: Surroundings,
): Notified[] {
  const { host: _host, ...home } = around;
  const promised = originator === undefined ? [] : reach(originator.id, home);
  return [...formerOwner(delegation, around), ...promised];
}

/** Of this dealer, of its brand, or of the host it came from; nobody else can be looked up here. */
function formerOwner(
  delegation: Commitment["delegation"],
  { host, ...around }: Surroundings,
): Notified[] {
  if (delegation === undefined) return [];
  const there = delegation.host?.dealer;
  if (there === undefined) return reach(delegation.owner.id, around);
  return host?.id === there ? reach(delegation.owner.id, { ...around, dealer: host }) : [];
}

/** A department that is gone leaves its promises to whoever answered for them. */
function managerId({ department, accountable }: Answering, { departments }: Dealer): string {
  return departments.find(({ id }) => id === department)?.manager ?? accountable.id;
}

/** Those over this department, or all where none is. */
function generalManagers({ staff }: Dealer, department: string): Staff[] {
  const all = staff.filter(({ role }) => role === "general-manager");
  const own = all.filter(({ departments }) => departments.includes(department));
  return own.length > 0 ? own : all;
}
