import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { partyOf } from "../../directory/partner/party-of.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { isAtPartner } from "../../story/party-key.ts";

type Deps = { readonly directory: Pick<DirectoryStore, "dealer" | "partner"> };

/** The document of the dealer or the partner that took a promise over; undefined when none did. */
export async function hostOf(
  { directory }: Deps,
  { host }: Pick<Commitment, "host">,
): Promise<Dealer | undefined> {
  if (host === undefined) return undefined;
  if (!isAtPartner(host)) return (await directory.dealer(host.dealer))?.document;
  const partner = (await directory.partner(host.dealer))?.document;
  return partner && partyOf(partner);
}

/**
 * The same for the mails of an event; most are about no promise that changed hands. A partner writes to
 * nobody: whoever promised it does.
 */
export async function writingHost(deps: Deps, event: CaseEvent): Promise<Dealer | undefined> {
  if (!("commitment" in event) || isAtPartner(event.commitment.host)) return undefined;
  return await hostOf(deps, event.commitment);
}
