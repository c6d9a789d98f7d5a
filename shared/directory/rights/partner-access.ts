import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { DirectoryStore } from "../store/directory.store.ts";
import { brandMemberAt, PARTNER_NOT_FOUND, partnerMemberAt, staffAt } from "./staff-access.ts";
import type { StaffAtPartner, StaffMember } from "./staff-access.ts";

export type PartnerReader = StaffAtPartner & {
  /** All of the document, or what it takes to hand it something. */
  readonly reads: "all" | "needed";
};

type Directory = Pick<DirectoryStore, "brand" | "dealer" | "partner" | "workplaces">;

/**
 * Who asks about a partner: its brand and its own people read all of it, people of the brand's dealers what
 * they need. For anybody else there is no such partner.
 */
export async function partnerReaderAt(
  directory: Directory,
  email: string,
  id: string,
): Promise<Result<PartnerReader, Problem>> {
  const partner = await directory.partner(id);
  if (partner === undefined) return fail(PARTNER_NOT_FOUND);
  const { brand } = partner.document;
  const [ofBrand, own] = await Promise.all([
    brandMemberAt(directory, email, brand),
    partnerMemberAt(directory, email, id),
  ]);
  if (ofBrand.ok) return ok({ staff: ofBrand.value.staff, partner, reads: "all" });
  if (own.ok) return ok({ ...own.value, reads: "all" });
  const staff = await ofDealers(directory, email, brand);
  return staff === undefined ? fail(PARTNER_NOT_FOUND) : ok({ staff, partner, reads: "needed" });
}

/** People of the partner's brand, who write it. */
export async function partnerWriterAt(
  directory: Directory,
  email: string,
  id: string,
): Promise<Result<PartnerReader, Problem>> {
  const reader = await partnerReaderAt(directory, email, id);
  if (!reader.ok || reader.value.staff.role === "brand") return reader;
  return fail({ code: "role-not-allowed" });
}

async function ofDealers(
  directory: Directory,
  email: string,
  brand: string,
): Promise<StaffMember | undefined> {
  const places = (await directory.workplaces(email)).filter(({ kind }) => kind === "dealer");
  const all = await Promise.all(places.map(({ id }) => staffAt(directory, email, id)));
  const found = all.find((access) => access.ok && access.value.dealer.document.brand === brand);
  return found?.ok === true ? found.value.staff : undefined;
}
