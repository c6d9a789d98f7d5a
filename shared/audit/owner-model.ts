import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { addressesOf, personAt } from "./people-model.ts";
import { placesOf } from "./places.ts";
import type { Place } from "./places.ts";
import type { OfPromise, Recorded } from "./recorded.ts";

type Role = Commitment["policy"]["steps"][number]["notify"][number];

/**
 * Whose a promise is when it is made and when what was said of it is denied, and who answers for it all
 * the time; whose it is in between is told by what was before.
 */
export function* wrongPeople(
  before: Commitment | undefined,
  event: OfPromise,
  recorded: Recorded,
): Generator<string> {
  const places = placesOf(before ?? event.commitment, event.at, recorded);
  const may: May = (is) => places.length === 0 || places.some(is);
  if (before === undefined) yield* wrongAtFirst(event, recorded, may);
  else yield* wrongSince(before, event, recorded, may);
}

/** Whether it is right at one of the places where it may be; what is not known is. */
type May = (is: (place: Place) => boolean) => boolean;

function* wrongAtFirst(event: OfPromise, recorded: Recorded, may: May): Generator<string> {
  const { commitment: now, type, at } = event;
  if (!may((place) => answersFor(now, at, place, recorded))) {
    yield `${type}: ${now.accountable.id} answers for what is another's department`;
  }
  if (!may((place) => belongs(event, place, recorded))) {
    yield `${type}: it was given to ${now.owner.id}, who has nothing to do with it`;
  }
}

function* wrongSince(
  before: Commitment,
  event: OfPromise,
  recorded: Recorded,
  may: May,
): Generator<string> {
  const { commitment: now, type } = event;
  if (before.accountable.id !== now.accountable.id) {
    yield `${type}: ${now.accountable.id} answers for it, not ${before.accountable.id}`;
  }
  if (type !== "commitment.disputed") return;
  if (!may((place) => isNextUp(before, event, place, recorded))) {
    yield `${type}: ${now.owner.id} is not the next above ${before.owner.id}`;
  }
}

/** The manager of its department, or whoever stands in for them. */
function answersFor(
  { department, accountable }: Commitment,
  at: number,
  { dealer, host, clocks }: Place,
  { brand }: Recorded,
): boolean {
  const manager = dealer.departments.find(({ id }) => id === department)?.manager;
  if (manager === undefined || accountable.id === manager) return true;
  const standIn = personAt(manager, dealer, { dealer, host, clocks, brand, at });
  return standIn.includes(addressIn(dealer, accountable.id) ?? "");
}

/** Whom the system chooses is of the department and there, or leads it; staff may name anybody. */
function belongs({ commitment, by, at }: OfPromise, place: Place, recorded: Recorded): boolean {
  const { owner, department } = commitment;
  const { dealer } = place;
  const own = dealer.staff.find(({ id }) => id === owner.id);
  if (by.kind === "staff") return true;
  if (commitment.personalData !== undefined) return leads(owner.id, at, place, recorded);
  if (owner.id === commitment.accountable.id) return true;
  if (own === undefined || !own.departments.includes(department)) return false;
  const where = { ...place, brand: recorded.brand, at };
  return own.role === "advisor" && personAt(own.id, dealer, where).includes(own.email);
}

/** Whoever leads the dealer, or stands in; anybody where none of them can be reached. */
function leads(owner: string, at: number, place: Place, { brand, everDead }: Recorded): boolean {
  const { dealer } = place;
  const heads = dealer.staff
    .filter(({ role }) => role === "general-manager")
    .flatMap(({ id }) => personAt(id, dealer, { ...place, brand, at }))
    .filter((email) => !everDead.has(email.toLowerCase()));
  const own = dealer.staff.find(({ id }) => id === owner);
  return heads.length === 0 || (own !== undefined && heads.includes(own.email));
}

const ABOVE: Readonly<Record<string, readonly Role[]>> = {
  advisor: ["manager", "general-manager", "brand-care"],
  manager: ["general-manager", "brand-care"],
  "general-manager": ["brand-care"],
};

/** The first of those above whoever had it who is there; it is its own dealer's again. */
function isNextUp(
  { host: _taken, ...before }: Commitment,
  { commitment, at }: OfPromise,
  { dealer, clocks }: Place,
  { brand, everDead }: Recorded,
): boolean {
  const where = { dealer, host: undefined, clocks, brand, at };
  const had = dealer.staff.find(({ id }) => id === before.owner.id);
  const roles = ABOVE[had?.role ?? "advisor"] ?? [];
  const all = roles.flatMap((role) => addressesOf(before, role, where));
  // Who cannot be reached is passed over, from when that was known; and the brand's own have none above.
  if (had === undefined || all.some((address) => everDead.has(address.toLowerCase()))) return true;
  const next = all.find((address) => address !== had.email);
  const has = addressIn(dealer, commitment.owner.id) ?? brand?.care.email;
  return next === undefined || next === has;
}

function addressIn({ staff }: Dealer, id: string): string | undefined {
  return staff.find((member) => member.id === id)?.email;
}
