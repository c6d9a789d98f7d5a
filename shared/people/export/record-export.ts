import { sha256 } from "../../kernel/hash.ts";
import { inGroups } from "../../kernel/in-groups.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Case } from "../../story/parts/case.schema.ts";

type Deps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
};

type Recording = { readonly request: string; readonly by: Actor; readonly now: Instant };

const EVENTS_AT_ONCE = 50;

/** Each case says that all of it was given out; its events have names of their own, so twice is once. */
export async function recordExport(
  { commit, random, cases }: Deps,
  matters: readonly Case[],
  { request, by, now }: Recording,
): Promise<void> {
  const events = matters.map((matter) => {
    const id = `evt_${sha256(request, matter.reference).slice(0, 16).toUpperCase()}`;
    return toEvent({ type: "people.exported", request }, matter, { by, at: now, random }, id);
  });
  for (const some of inGroups(events, EVENTS_AT_ONCE)) await commit(some.map(cases.record));
}
