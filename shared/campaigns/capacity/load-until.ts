import type { CallLoad } from "../../commitments/capacity/call-load.ts";
import { isCounted } from "../../commitments/capacity/who-calls.ts";
import type { CommitmentStore } from "../../commitments/promise/commitment.store.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";

export type LoadDeps = {
  readonly commitments: Pick<CommitmentStore, "callLoad" | "openByOwner">;
};

/** As far ahead as calls are counted. */
const FAR_MILLISECONDS = 63 * DAY;

/** What is promised already: by hour where a department counts its calls, and all that each of the staff has open. */
export async function readCallLoadFor(
  { commitments }: LoadDeps,
  {
    dealer,
    department,
    now,
  }: { readonly dealer: Dealer; readonly department: string; readonly now: Instant },
): Promise<{ readonly load: CallLoad; readonly open: ReadonlyMap<string, number> }> {
  const from = plus(now, -DAY);
  const until = plus(now, FAR_MILLISECONDS);
  const [load, open] = await Promise.all([
    isCounted({ dealer, department })
      ? commitments.callLoad({ dealer: dealer.id, department, from, until })
      : new Map(),
    commitments.openByOwner(dealer.id),
  ]);
  return { load, open };
}
