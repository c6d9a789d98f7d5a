import { normaliseCustomer } from "../case/customer/normalise-customer.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { StaffMember } from "../directory/rights/staff-access.ts";
import { plate } from "../story/find-keys.ts";
import { SAME_BY, perhapsSame } from "./perhaps-same.ts";
import type { KnownBy, Perhaps, PerhapsDeps, SameBy } from "./perhaps-same.ts";

/** As it was typed, of somebody for whom there is no case yet. */
export type Typed = { readonly [By in SameBy]?: string | undefined };

type Looking = { readonly dealer: Dealer; readonly staff: StaffMember };

/** Cases of whoever has this number, address or plate already; undefined where there is nothing to look for. */
export async function knownHere(
  deps: PerhapsDeps,
  typed: Typed,
  looking: Looking,
): Promise<Perhaps | undefined> {
  const known = await readTyped(typed, looking.dealer);
  if (SAME_BY.every((by) => known[by].length === 0)) return undefined;
  return perhapsSame(deps, known, { ...looking, without: new Set() });
}

/** What is not whole yet is nothing. */
async function readTyped(
  { phone = "", email = "", registration = "" }: Typed,
  dealer: Dealer,
): Promise<KnownBy> {
  const read =
    phone.trim() === ""
      ? undefined
      : await normaliseCustomer({ customer: { name: "-", phone: phone.trim() } }, dealer);
  const number = read?.ok === true ? read.value.customer.phone : undefined;
  const address = email.trim().toLowerCase();
  const letters = plate(registration);
  return {
    phone: number === undefined ? [] : [number],
    email: /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address) ? [address] : [],
    registration: letters.length < LEAST_LETTERS ? [] : [letters],
  };
}

const LEAST_LETTERS = 3;
