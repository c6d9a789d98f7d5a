import type { Absence, Brand, Dealer } from "../directory/document/dealer.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { dayOf, timeOf } from "./hours.ts";
import type { Clocks } from "./hours.ts";

type Role = Commitment["policy"]["steps"][number]["notify"][number];

/** Where people are looked for: the dealer's document, that of who took the promise over, the brand's. */
export type Where = {
  readonly dealer: Dealer;
  readonly host: Dealer | undefined;
  readonly brand: Brand | undefined;
  readonly at: number;
  readonly clocks: Clocks;
};

type Concern = Pick<Commitment, "owner" | "accountable" | "department" | "host">;

/** The addresses that a role means at that moment, each absent person replaced by who stands in. */
export function addressesOf(concern: Concern, role: Role, where: Where): string[] {
  switch (role) {
    case "owner":
      return personAt(concern.owner.id, keeperOf(concern, where), where);
    case "manager":
      return managersOf(concern, where);
    case "general-manager":
      return headsAt(concern, where);
    case "brand-care":
      return where.brand === undefined ? [] : [where.brand.care.email];
  }
}

/** The dealer whose people keep it: another one, where that took it over. */
function keeperOf({ host: taken }: Concern, { dealer, host }: Where): Dealer {
  return taken === undefined || host === undefined ? dealer : host;
}

/** Who answers for it here, and where another dealer took it over its manager before them. */
function managersOf(concern: Concern, where: Where): string[] {
  const { dealer } = where;
  const keeper = keeperOf(concern, where);
  const theirs = keeper === dealer ? undefined : managerOf(keeper, concern.host?.department ?? "");
  const ours = managerOf(dealer, concern.department) ?? concern.accountable.id;
  const guests = theirs === undefined ? [] : personAt(theirs, keeper, where);
  return [...guests, ...personAt(ours, dealer, where)];
}

function managerOf({ departments }: Dealer, department: string): string | undefined {
  return departments.find(({ id }) => id === department)?.manager;
}

/** At a partner nobody leads the house: that stays with whoever does here. */
function headsAt(concern: Concern, where: Where): string[] {
  if (concern.host?.partner === true) return headsAt(without(concern), where);
  return headsOf(concern, where).flatMap((id) => personAt(id, keeperOf(concern, where), where));
}

function without({ host: _partner, ...concern }: Concern): Concern {
  return concern;
}

function headsOf(concern: Concern, where: Where): string[] {
  const keeper = keeperOf(concern, where);
  const team =
    keeper === where.dealer ? concern.department : (concern.host?.department ?? concern.department);
  const all = keeper.staff.filter(({ role }) => role === "general-manager");
  const own = all.filter(({ departments }) => departments.includes(team));
  return (own.length > 0 ? own : all).map(({ id }) => id);
}

/** Their address, or that of whoever stands in at the end of the line; nobody's where it has no end. */
export function personAt(id: string, dealer: Dealer, { brand, at, clocks }: Where): string[] {
  const passed = new Set<string>();
  let asked: string | undefined = id;
  while (asked !== undefined && !passed.has(asked)) {
    passed.add(asked);
    const one = dealer.staff.find((member) => member.id === asked);
    if (one === undefined) return outside(asked, passed.size === 1 ? brand : undefined);
    const away = one.absences?.find((absence) =>
      isAway(absence, { zone: dealer.timeZone, clocks }, at),
    );
    if (away === undefined) return [one.email];
    asked = away.substitute;
  }
  return [];
}

/** Whole days, but for the times that an absence says of its first and its last. */
function isAway(
  absence: Absence,
  { zone, clocks }: { readonly zone: string; readonly clocks: Clocks },
  at: number,
): boolean {
  const { from, fromTime, through, throughTime } = absence;
  const day = dayOf(zone, at, clocks);
  if (day < from || through < day) return false;
  const isToCome =
    day === from && fromTime !== undefined && at < timeOf(zone, day, fromTime, clocks);
  const isOver =
    day === through && throughTime !== undefined && at >= timeOf(zone, day, throughTime, clocks);
  return !isToCome && !isOver;
}

function outside(id: string, brand: Brand | undefined): string[] {
  if (brand === undefined) return [];
  if (id === "brand-care") return [brand.care.email];
  return brand.staff.filter((member) => member.id === id).map(({ email }) => email);
}
