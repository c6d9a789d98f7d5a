import type { Notified } from "../../story/parts/actor.schema.ts";
import { absenceAt } from "../../directory/opening/absence.ts";
import type { Brand, Dealer, Staff } from "../../directory/document/dealer.schema.ts";
import type { Unreachable } from "../../directory/store/dead-addresses.ts";
import type { Instant } from "../../kernel/time.ts";

/** The care desk is an address of the brand, not a person of the staff. */
export const BRAND_CARE_ID = "brand-care";

/** The dealer's own mailbox, which is nobody's: asked when no person can be reached. */
export const MAILBOX_ID = "mailbox";

/** Where people are looked for, and at which moment they have to be there. */
export type Surroundings = {
  readonly dealer: Dealer;
  readonly brand: Brand | undefined;
  /** The other dealer that took the promise over. */
  readonly host?: Dealer | undefined;
  readonly at: Instant;
  /** Addresses that reach nobody: whoever has one is not there. */
  readonly dead?: Unreachable | undefined;
};

/**
 * The person, or whoever stands in; nobody when the chain of substitutes ends or bites its tail, or when
 * it leads to a dead address.
 */
export function reach(id: string, around: Surroundings): Notified[] {
  return alive(present(id, around), around.dead);
}

function present(id: string, { dealer, brand, at }: Surroundings): Notified[] {
  if (id === BRAND_CARE_ID) return brand === undefined ? [] : [{ id, ...brand.care }];
  const ofBrand = brand?.staff.find((member) => member.id === id);
  if (ofBrand !== undefined && !dealer.staff.some((member) => member.id === id)) {
    return [toNotified(ofBrand)];
  }
  const asked = new Set<string>();
  let next: string | undefined = id;
  while (next !== undefined && !asked.has(next)) {
    asked.add(next);
    const member = dealer.staff.find((known) => known.id === next);
    if (member === undefined) return [];
    const absence = absenceAt(member, dealer.timeZone, at);
    if (absence === undefined) return [toNotified(member)];
    next = absence.substitute;
  }
  return [];
}

export function alive<Member extends { readonly email: string }>(
  people: readonly Member[],
  dead: Unreachable | undefined,
): Member[] {
  return people.filter(({ email }) => dead?.has(email.toLowerCase()) !== true);
}

export function toNotified({
  id,
  name,
  email,
  language,
}: Omit<Notified, "language"> & Pick<Staff, "language">): Notified {
  return { id, name, email, ...(language === undefined ? {} : { language }) };
}
