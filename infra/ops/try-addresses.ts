import { tryAnew } from "../../functions/wiring/lifting.ts";
import type { LiftingDeps } from "../../functions/wiring/lifting.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import type { Notified } from "../../shared/story/parts/actor.schema.ts";

/** What it takes to say of an address that it works again. */
export function liftingIn(tables: Tables): LiftingDeps {
  return {
    tables,
    commit: createCommit(tables, systemRandom),
    cases: createCaseStore(tables),
    directory: createDirectoryStore(tables, systemRandom),
    random: systemRandom,
  };
}

type Written = {
  readonly brand: string;
  readonly before: readonly Notified[];
  readonly after: readonly Notified[];
};

/** As when a document is saved over HTTP: an address that was written anew is tried anew. */
export async function tryAddresses(tables: Tables, written: Written): Promise<void> {
  await tryAnew(liftingIn(tables), written, systemClock.now());
}
