import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Versioned } from "../../directory/store/versioned.ts";
import { brandMemberAt, staffAt } from "../../directory/rights/staff-access.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { inGroups } from "../../kernel/in-groups.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";

type Directory = Pick<DirectoryStore, "brand" | "dealer" | "dealers" | "workplaces">;

/** Somebody who may ask for a person's data, and at which dealers. */
export type PeopleDesk = {
  readonly staff: StaffMember;
  readonly brand: Versioned<Brand>;
  readonly dealers: readonly Dealer[];
  readonly ofBrand: boolean;
};

const NO_BRAND: Problem = { code: "brand-not-found" };

/** A brand has hundreds. */
const DOCUMENTS_AT_ONCE = 25;

/**
 * People of the brand for all its dealers, and whoever leads dealers of it for those; other staff of its dealers
 * are let in and have no right to it. For everybody else the brand does not exist.
 */
export async function whoAsksOfPeople(
  directory: Directory,
  email: string,
  brandId: string,
): Promise<Result<PeopleDesk, Problem>> {
  const member = await brandMemberAt(directory, email, brandId);
  if (member.ok) {
    const { staff, brand } = member.value;
    const listed = (await directory.dealers()).filter((dealer) => dealer.brand === brandId);
    const dealers = await documentsOf(
      directory,
      listed.map(({ id }) => id),
    );
    return ok({ staff, brand, dealers, ofBrand: true });
  }
  const [brand, works] = await Promise.all([
    directory.brand(brandId),
    worksAt(directory, email, brandId),
  ]);
  const leads = works.filter(({ staff }) => staff.role === "general-manager");
  const [first] = [...leads, ...works];
  if (brand === undefined || first === undefined) return fail(NO_BRAND);
  const dealers = leads.map(({ dealer }) => dealer.document);
  return ok({ staff: first.staff, brand, dealers, ofBrand: false });
}

async function worksAt(directory: Directory, email: string, brandId: string) {
  const places = (await directory.workplaces(email)).filter(({ kind }) => kind === "dealer");
  const found = await Promise.all(places.map(({ id }) => staffAt(directory, email, id)));
  return found.flatMap((one) =>
    one.ok && one.value.dealer.document.brand === brandId ? [one.value] : [],
  );
}

async function documentsOf(directory: Directory, ids: readonly string[]): Promise<Dealer[]> {
  const documents: Dealer[] = [];
  for (const some of inGroups(ids, DOCUMENTS_AT_ONCE)) {
    const read = await Promise.all(some.map((id) => directory.dealer(id)));
    documents.push(...read.flatMap((one) => (one === undefined ? [] : [one.document])));
  }
  return documents;
}
