import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { DAY, instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { strandedBy } from "../ladder/stranded.ts";
import type { Stranding } from "../ladder/stranded.ts";
import type { CommitmentStore } from "./commitment.store.ts";

type Deps = { readonly commitments: Pick<CommitmentStore, "dueBetween"> };
type Documents = { readonly before: Dealer; readonly after: Dealer };

export type Stranded = { readonly promise: Commitment; readonly why: Stranding };

/** Promises reach no further ahead; a query needs an end. */
const FURTHEST_MILLISECONDS = 4_000 * DAY;

/** Every open promise that the change leaves without whoever keeps it, soonest due first. */
export async function strandedPromises(
  { commitments }: Deps,
  documents: Documents,
  now: Instant,
): Promise<Stranded[]> {
  const period = { from: instant(0), until: plus(now, FURTHEST_MILLISECONDS) };
  const dealer = documents.before.id;
  const open = await commitments.dueBetween({ dealer, status: "open", ...period });
  return open.flatMap((promise) => {
    const why = strandedBy(promise, documents, now);
    return why === undefined ? [] : [{ promise, why }];
  });
}
