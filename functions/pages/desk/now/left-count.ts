import { goneOf } from "../../../../shared/commitments/handoff/gone-of.ts";
import type { CommitmentStore } from "../../../../shared/commitments/promise/commitment.store.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { isAtPartner } from "../../../../shared/story/party-key.ts";
import type { CountTroubled } from "../frame/desk-dependencies.ts";
import type { NowList } from "./now-list.ts";

export type LeftCountDeps = CountTroubled & {
  readonly commitments: Pick<CommitmentStore, "openByOwner">;
  readonly directory: Pick<DirectoryStore, "brand">;
};

export type LeftCount = { readonly visits: number; readonly promises: number };

/** What a change of the dealer has left behind, as far as anything is; `list` is of everybody's. */
export async function leftCount(
  deps: LeftCountDeps,
  dealer: Dealer,
  list: NowList,
  now: Instant,
): Promise<LeftCount | undefined> {
  const byOwner =
    list.next === undefined ? ownersIn(list) : await deps.commitments.openByOwner(dealer.id);
  const [visits, gone] = await Promise.all([
    deps.troubledAt(dealer, now),
    goneOf(deps, dealer, new Set(byOwner.keys())),
  ]);
  const promises = [...byOwner].reduce((sum, [id, count]) => sum + (gone.has(id) ? count : 0), 0);
  return visits + promises === 0 ? undefined : { visits, promises };
}

/** A list without another page needs no second reading. */
function ownersIn({
  urgent,
  late,
  atRisk,
  today,
  later,
  asleep,
}: NowList): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { promise } of [...urgent, ...late, ...atRisk, ...today, ...later, ...asleep]) {
    if (isAtPartner(promise.host)) continue;
    counts.set(promise.owner.id, (counts.get(promise.owner.id) ?? 0) + 1);
  }
  return counts;
}
