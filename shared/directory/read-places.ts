import type { Brand, Dealer } from "./dealer.schema.ts";
import type { DirectoryStore } from "./directory.store.ts";

/** Where a case is looked after; `brand` only where somebody of it may have to hear. */
export type Places = { readonly dealer: Dealer; readonly brand: Brand | undefined };

/** @throws Error when the case's dealer is gone; documents are never removed. */
export async function readDealer(
  deps: { readonly directory: Pick<DirectoryStore, "dealer" | "brand"> },
  id: string,
): Promise<Places> {
  const { dealer } = await readDealerAlone(deps, id);
  const brand = await deps.directory.brand(dealer.brand);
  return { dealer, brand: brand?.document };
}

/** What tells the customer alone needs nobody of the brand. */
export async function readDealerAlone(
  { directory }: { readonly directory: Pick<DirectoryStore, "dealer"> },
  id: string,
): Promise<Places> {
  const dealer = await directory.dealer(id);
  if (dealer === undefined) throw new Error("the case's dealer is gone");
  return { dealer: dealer.document, brand: undefined };
}
