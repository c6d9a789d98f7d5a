import type { Dealer } from "../../directory/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/directory.store.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** The document of the dealer that took a promise over; undefined when none did. */
export async function hostOf(
  { directory }: { readonly directory: Pick<DirectoryStore, "dealer"> },
  { host }: Pick<Commitment, "host">,
): Promise<Dealer | undefined> {
  return host === undefined ? undefined : (await directory.dealer(host.dealer))?.document;
}
