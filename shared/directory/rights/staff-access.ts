import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Brand, Dealer } from "../document/dealer.schema.ts";
import type { Partner } from "../document/partner.schema.ts";
import { PARTNER_DEPARTMENT } from "../document/partner-terms.ts";
import type { DirectoryStore } from "../store/directory.store.ts";
import type { Versioned } from "../store/versioned.ts";
import type { HouseRole, Role } from "./rights.ts";
import { isSameAddress } from "../../kernel/mail-address.ts";

/** Somebody who may act at a dealer, as the directory says at this moment. */
export type StaffMember = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Empty for people of the brand, who belong to none and see all. */
  readonly departments: readonly string[];
  /** What they read, where the directory says it. */
  readonly language?: string | undefined;
};

/** Of the dealer or its brand. */
export type HouseMember = StaffMember & { readonly role: HouseRole };

export type StaffAtDealer = {
  readonly staff: StaffMember;
  readonly dealer: Versioned<Dealer>;
  readonly brand: Versioned<Brand> | undefined;
};

export const DEALER_NOT_FOUND: Problem = {
  code: "dealer-not-found",
  detail: "no-dealer-of-yours",
};

type Directory = Pick<DirectoryStore, "dealer" | "brand">;

/**
 * Who the bearer is at this dealer, read afresh so that a change of role works at once. Not this
 * dealer's staff and no such dealer are the same answer: its existence is not a stranger's to learn.
 * Who is of the brand is so at each of its dealers, whatever a dealer's document says of their address.
 */
export async function staffAt(
  directory: Directory,
  email: string,
  dealerId: string,
): Promise<Result<StaffAtDealer & { readonly staff: HouseMember }, Problem>> {
  const dealer = await directory.dealer(dealerId);
  if (dealer === undefined) return fail(DEALER_NOT_FOUND);
  const brand = await directory.brand(dealer.document.brand);
  const listed = find(dealer.document.staff, email);
  const ofBrand = brandMember(brand, email);
  const staff = ofBrand === undefined ? listed : { language: listed?.language, ...ofBrand };
  return staff === undefined ? fail(DEALER_NOT_FOUND) : ok({ staff, dealer, brand });
}

/** A person of the brand, with the brand's document. */
export async function brandMemberAt(
  directory: Pick<DirectoryStore, "brand">,
  email: string,
  brandId: string,
): Promise<Result<{ staff: StaffMember; brand: Versioned<Brand> }, Problem>> {
  const brand = await directory.brand(brandId);
  const staff = brandMember(brand, email);
  if (brand !== undefined && staff !== undefined) return ok({ staff, brand });
  return fail({ code: "brand-not-found" });
}

export type StaffAtPartner = {
  readonly staff: StaffMember;
  readonly partner: Versioned<Partner>;
};

export const PARTNER_NOT_FOUND: Problem = { code: "partner-not-found" };

/** A person of a partner, with the partner's document; nobody of one that has ended. */
export async function partnerMemberAt(
  directory: Pick<DirectoryStore, "partner">,
  email: string,
  partnerId: string,
): Promise<Result<StaffAtPartner, Problem>> {
  const partner = await directory.partner(partnerId);
  const found = partner?.document.ended === true ? undefined : partner?.document.staff;
  const person = find(found ?? [], email);
  if (partner === undefined || person === undefined) return fail(PARTNER_NOT_FOUND);
  const staff = { ...person, role: "partner", departments: [PARTNER_DEPARTMENT] } as const;
  return ok({ staff, partner });
}

function brandMember(brand: Versioned<Brand> | undefined, email: string): HouseMember | undefined {
  const found = find(brand?.document.staff ?? [], email);
  return found === undefined ? undefined : { ...found, departments: [] };
}

function find<Member extends { readonly email: string }>(
  staff: readonly Member[],
  email: string,
): Member | undefined {
  return staff.find((member) => isSameAddress(member.email, email));
}
