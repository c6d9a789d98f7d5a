import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { goneOf } from "./gone-of.ts";
import { keptAt } from "./hand-over-all.ts";

type Deps = {
  readonly commitments: Pick<CommitmentStore, "dueBetween">;
  readonly directory: Pick<DirectoryStore, "brand">;
};

/** Every open promise kept at this dealer by somebody who is no longer there, soonest due first. */
export async function leftByGone(deps: Deps, dealer: Dealer, now: Instant): Promise<Commitment[]> {
  const open = (await keptAt(deps, dealer.id, now)).filter(
    ({ host, dealer: home }) => (host?.dealer ?? home) === dealer.id,
  );
  const gone = await goneOf(deps, dealer, new Set(open.map(({ owner }) => owner.id)));
  return open.filter(({ owner }) => gone.has(owner.id));
}
