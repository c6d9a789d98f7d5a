import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { healthOf } from "../store/dead-addresses.ts";
import type { AddressHealth } from "../store/dead-addresses.ts";
import type { Workplace } from "../document/dealer.schema.ts";
import type { DirectoryStore } from "../store/directory.store.ts";
import { brandMemberAt, partnerMemberAt, staffAt } from "./staff-access.ts";
import type { HouseMember, StaffAtPartner } from "./staff-access.ts";

export type Memberships = {
  readonly name: string;
  readonly email: string;
  /** How mail to them fares, wherever they are. */
  readonly mail: AddressHealth;
  /** What they read, where one of their documents says it. */
  readonly language: string | undefined;
  readonly dealers: {
    readonly id: string;
    readonly name: string;
    readonly role: HouseMember["role"];
    readonly departments: string[];
  }[];
  readonly brands: { readonly id: string; readonly name: string }[];
  readonly partners: { readonly id: string; readonly name: string }[];
};

/** Everywhere a person may act: their dealers, all dealers of their brands, and their partners. */
export async function membershipsOf(
  directory: Pick<
    DirectoryStore,
    "dealer" | "dealers" | "brand" | "partner" | "workplaces" | "deadAddresses"
  >,
  email: string,
): Promise<Result<Memberships, Problem>> {
  const places = await directory.workplaces(email);
  const brandIds = places.filter(({ kind }) => kind === "brand").map(({ id }) => id);
  const ofBrands = (await directory.dealers()).filter(({ brand }) => brandIds.includes(brand));
  const dealerIds = new Set([
    ...places.filter(({ kind }) => kind === "dealer").map(({ id }) => id),
    ...ofBrands.map(({ id }) => id),
  ]);
  const dealers = await Promise.all([...dealerIds].map((id) => staffAt(directory, email, id)));
  const brands = await Promise.all(brandIds.map((id) => brandMemberAt(directory, email, id)));
  const atDealers = dealers.flatMap((access) => (access.ok ? [access.value] : []));
  const atBrands = brands.flatMap((access) => (access.ok ? [access.value] : []));
  const atPartners = await partnersIn(directory, places, email);
  const people = [...atBrands, ...atDealers, ...atPartners].map(({ staff }) => staff);
  const [first] = people;
  if (first === undefined) return fail({ code: "role-not-allowed", detail: "on-no-staff" });
  const concerned = new Set([
    ...brandIds,
    ...atDealers.map(({ dealer }) => dealer.document.brand),
    ...atPartners.map(({ partner }) => partner.document.brand),
  ]);
  const dead = await Promise.all([...concerned].map((id) => directory.deadAddresses(id)));
  const healths = dead.map((one) => healthOf(one, email));
  return ok({
    name: first.name,
    email: first.email,
    mail: healths.find((health) => health !== "ok") ?? "ok",
    language: people.find(({ language }) => language !== undefined)?.language,
    dealers: atDealers.map(({ staff, dealer: { document } }) => ({
      id: document.id,
      name: document.name,
      role: staff.role,
      departments: [...staff.departments],
    })),
    brands: atBrands.map(({ brand }) => ({ id: brand.document.id, name: brand.document.name })),
    partners: atPartners.map(({ partner: { document } }) => ({
      id: document.id,
      name: document.name,
    })),
  });
}

async function partnersIn(
  directory: Pick<DirectoryStore, "partner">,
  places: readonly Workplace[],
  email: string,
): Promise<StaffAtPartner[]> {
  const ids = places.flatMap(({ kind, id }) => (kind === "partner" ? [id] : []));
  const found = await Promise.all(ids.map((id) => partnerMemberAt(directory, email, id)));
  return found.flatMap((access) => (access.ok ? [access.value] : []));
}
