import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { CheckFields, ImportHouse } from "../read/import-house.ts";

/** The dealer as it is now, with its brand; undefined when it is gone. */
export async function readHouse(
  {
    directory,
    check,
  }: {
    readonly directory: Pick<DirectoryStore, "brand" | "dealer">;
    readonly check: CheckFields;
  },
  id: string,
): Promise<ImportHouse | undefined> {
  const found = await directory.dealer(id);
  if (found === undefined) return undefined;
  const dealer = found.document;
  return { dealer, brand: (await directory.brand(dealer.brand))?.document, check };
}
