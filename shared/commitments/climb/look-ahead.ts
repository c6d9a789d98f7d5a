import type { CaseStore } from "../../story/case.store.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { readDealer } from "../../directory/store/read-places.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { log } from "../../platform/log.ts";
import { LOST } from "../../platform/raced.ts";
import { openingFor } from "../due/opening-for.ts";
import { peopleOrAbove } from "../ladder/people.ts";
import { toCommitmentEvent } from "../promise/commitment-event.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { hostOf } from "../promise/host-of.ts";
import { nextLook } from "../risk/next-look.ts";
import { look } from "../risk/look.ts";
import type { Directory, LookDeps } from "../risk/look.ts";

export type LookAheadDeps = LookDeps & {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly commitments: Pick<CommitmentStore, "replace">;
  readonly directory: Pick<DirectoryStore, "dealer" | "brand" | "deadAddresses" | "partner">;
};

/**
 * Looks whether it will be kept. What is found is told once, and nothing is looked for any more until
 * its time or its owner is another; where nothing is found only the timer goes on, and nobody's page
 * becomes stale by it.
 */
export async function lookAhead(
  deps: LookAheadDeps,
  seen: Commitment,
  now: Instant,
): Promise<"taken" | typeof LOST | { readonly untold: Commitment }> {
  const directory = { ...(await readDealer(deps, seen.dealer)), host: await hostOf(deps, seen) };
  const atRisk = await look(deps, seen, directory, now);
  const { lookAt: _looked, ...rest } = seen;
  const generation = seen.generation + 1;
  if (atRisk !== undefined) {
    const found = { ...rest, atRisk, generation, revision: seen.revision + 1 };
    return (await commitFound(deps, seen, found, directory, now)) ? "taken" : LOST;
  }
  const next = nextLook(seen.dueAt, openingFor(seen, directory), now);
  const untold = { ...rest, ...(next === undefined ? {} : { lookAt: next }), generation };
  const done = await deps.commit(deps.commitments.replace(untold, seen));
  return done.ok ? { untold } : LOST;
}

async function commitFound(
  deps: LookAheadDeps,
  seen: Commitment,
  found: Commitment,
  directory: Directory,
  now: Instant,
): Promise<boolean> {
  const notified = peopleOrAbove(found, ["owner", "manager"], { ...directory, at: now });
  const fact = { type: "commitment.at-risk", notified } as const;
  const by = { kind: "system" } as const;
  const event = toCommitmentEvent(fact, found, { by, at: now, random: deps.random });
  const writes = [...deps.commitments.replace(found, seen), deps.cases.record(event)];
  const done = await deps.commit(writes);
  if (done.ok) log.info("promise.at-risk", { commitment: seen.id });
  return done.ok;
}
