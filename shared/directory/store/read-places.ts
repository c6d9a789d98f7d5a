import type { Brand, Dealer } from "../document/dealer.schema.ts";
import type { DeadAddresses } from "./dead-addresses.ts";
import type { DirectoryStore } from "./directory.store.ts";

/** Where a case is looked after; `brand` only where somebody of it may have to hear. */
export type Places = {
  readonly dealer: Dealer;
  readonly brand: Brand | undefined;
  /** Which addresses of theirs reach nobody; asked where the brand is. */
  readonly dead: DeadAddresses;
};

const NONE_ASKED: DeadAddresses = new Map();

/** @throws Error when the case's dealer is gone; documents are never removed. */
export async function readDealer(
  deps: { readonly directory: Pick<DirectoryStore, "dealer" | "brand" | "deadAddresses"> },
  id: string,
): Promise<Places> {
  const { dealer } = await readDealerAlone(deps, id);
  const [brand, dead] = await Promise.all([
    deps.directory.brand(dealer.brand),
    deps.directory.deadAddresses(dealer.brand),
  ]);
  return { dealer, brand: brand?.document, dead };
}

/** What tells the customer alone needs nobody of the brand. */
export async function readDealerAlone(
  { directory }: { readonly directory: Pick<DirectoryStore, "dealer"> },
  id: string,
): Promise<Places> {
  const dealer = await directory.dealer(id);
  if (dealer === undefined) throw new Error("the case's dealer is gone");
  return { dealer: dealer.document, brand: undefined, dead: NONE_ASKED };
}
