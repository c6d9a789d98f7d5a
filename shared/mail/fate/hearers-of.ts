import { BRAND_CARE_ID, MAILBOX_ID } from "../../commitments/ladder/reach.ts";
import { lastResort, leadersOf } from "../../commitments/ladder/people.ts";
import type { DeadAddresses } from "../../directory/store/dead-addresses.ts";
import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Person } from "../../story/parts/commitment.schema.ts";
import type { Notified } from "../../story/parts/actor.schema.ts";

type Deps = {
  readonly directory: Pick<DirectoryStore, "dealer" | "brand" | "workplaces">;
};

export type Died = {
  readonly email: string;
  /** Where the mail was about. */
  readonly dealer: Dealer;
  /** With this address among them. */
  readonly dead: DeadAddresses;
  readonly now: Instant;
};

export type Hearers = { readonly person: Person; readonly notified: readonly Notified[] };

/**
 * Whose address it is, and who has to know: at each dealer of the brand where the person works the
 * managers of their departments, the general manager and the dealer's mailbox; of somebody of the brand
 * everybody else there, and who leads the dealer whose mail it was. Undefined when it is nobody's.
 */
export async function hearersOf(
  { directory }: Deps,
  { email, dealer, dead, now }: Died,
): Promise<Hearers | undefined> {
  const brand = (await directory.brand(dealer.brand))?.document;
  const places = (await directory.workplaces(email)).filter(({ kind }) => kind === "dealer");
  const others = places.map(({ id }) => id).filter((id) => id !== dealer.id);
  const read = await Promise.all(others.map((id) => directory.dealer(id)));
  const dealers = [dealer, ...read.flatMap((one) => (one === undefined ? [] : [one.document]))];
  const ofBrand = personOfBrand(brand, email);
  const found = dealers
    .filter((one) => one.brand === dealer.brand)
    .flatMap((one) => {
      const person = personAt(one, email);
      return person === undefined ? [] : [{ at: one, ...person }];
    });
  const [first] = found;
  const person = first?.person ?? ofBrand;
  if (person === undefined) return undefined;
  const around = (there: Dealer) => ({ dealer: there, brand, dead, at: now });
  const leaders = found.flatMap(({ at, departments }) => leadersOf(departments, around(at)));
  const above =
    ofBrand === undefined ? [] : [...everybodyOf(brand, dead), ...leadersOf([], around(dealer))];
  const all = distinct([...leaders, ...above]);
  return { person, notified: all.length > 0 ? all : lastResort(around(dealer)) };
}

function personAt(dealer: Dealer, email: string) {
  const member = dealer.staff.find((one) => one.email.toLowerCase() === email);
  if (member !== undefined) {
    return { person: { id: member.id, name: member.name }, departments: member.departments };
  }
  if (dealer.email.toLowerCase() !== email) return undefined;
  const person = { id: MAILBOX_ID, name: dealer.name };
  return { person, departments: dealer.departments.map(({ id }) => id) };
}

function personOfBrand(brand: Brand | undefined, email: string): Person | undefined {
  if (brand === undefined) return undefined;
  if (brand.care.email.toLowerCase() === email) {
    return { id: BRAND_CARE_ID, name: brand.care.name };
  }
  const member = brand.staff.find((one) => one.email.toLowerCase() === email);
  return member && { id: member.id, name: member.name };
}

function everybodyOf(brand: Brand | undefined, dead: DeadAddresses): Notified[] {
  if (brand === undefined) return [];
  return [{ id: BRAND_CARE_ID, ...brand.care }, ...brand.staff]
    .filter(({ email }) => !dead.has(email.toLowerCase()))
    .map(({ id, name, email }) => ({ id, name, email }));
}

function distinct(people: readonly Notified[]): Notified[] {
  return [...new Map(people.map((one) => [one.email.toLowerCase(), one] as const)).values()];
}
