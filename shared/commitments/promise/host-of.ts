import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** The document of the dealer that took a promise over; undefined when none did. */
export async function hostOf(
  { directory }: { readonly directory: Pick<DirectoryStore, "dealer"> },
  { host }: Pick<Commitment, "host">,
): Promise<Dealer | undefined> {
  return host === undefined ? undefined : (await directory.dealer(host.dealer))?.document;
}

/** The same for the mails of an event; most are about no promise that changed hands. */
export async function writingHost(
  deps: Parameters<typeof hostOf>[0],
  event: CaseEvent,
): Promise<Dealer | undefined> {
  return "commitment" in event ? await hostOf(deps, event.commitment) : undefined;
}
