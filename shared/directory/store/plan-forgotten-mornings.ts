import { eachApart } from "../../kernel/each-apart.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { log } from "../../platform/log.ts";
import { firstDaily } from "./daily-writes.ts";
import type { DirectoryStore } from "./directory.store.ts";

export type PlanForgottenMorningsDeps = {
  readonly tables: Pick<Tables, "cases">;
  readonly commit: Commit;
  readonly directory: Pick<DirectoryStore, "dealers">;
};

const SIDE_BY_SIDE = 10;

/**
 * Plans the morning of every dealer that has none: one whose document was last written before there was
 * such a plan, or whose plan was lost. A new version of this code runs in new instances, so the first
 * round of each is often enough; after a failure the next round tries again.
 * @throws AggregateError after the last dealer when some could not be planned.
 */
export function planForgottenMornings({ tables, commit, directory }: PlanForgottenMorningsDeps) {
  let done = false;
  return async (): Promise<void> => {
    if (done) return;
    await eachApart(await directory.dealers(), {
      sideBySide: SIDE_BY_SIDE,
      work: async ({ id }) => {
        const planned = await commit([firstDaily(tables, id)]);
        if (planned.ok) log.warn("sweep.morning-was-lost", { dealer: id });
      },
      onFailure: (error, { id: dealer }) => log.error("sweep.morning-failed", error, { dealer }),
    });
    done = true;
  };
}
