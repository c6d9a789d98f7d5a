import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { BRAND_CARE_ID } from "../ladder/reach.ts";

/** Those of some owners who are neither of the dealer nor of its brand any more. */
export async function goneOf(
  { directory }: { readonly directory: Pick<DirectoryStore, "brand"> },
  { staff, brand: id }: Dealer,
  owners: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const here = new Set([BRAND_CARE_ID, ...staff.map((member) => member.id)]);
  const others = [...owners].filter((owner) => !here.has(owner));
  if (others.length === 0) return new Set();
  const brand = (await directory.brand(id))?.document;
  return new Set(others.filter((owner) => !brand?.staff.some((member) => member.id === owner)));
}
