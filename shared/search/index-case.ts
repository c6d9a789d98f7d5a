import { LOST, raced } from "../platform/raced.ts";
import type { Race } from "../platform/raced.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import { findableOf, searchKeysOf } from "./search-keys.ts";
import type { PartsRecord, SearchStore } from "./search.store.ts";

export type IndexCaseDeps = {
  readonly cases: Pick<CaseStore, "glance">;
  readonly searches: Pick<SearchStore, "forget" | "lead" | "leadNoMore" | "record" | "write">;
};

/** Whoever is slower reads it all again, and mostly finds it done. */
const RACE: Race = { rounds: 5, lost: "what a case is found by keeps changing" };

/**
 * Makes what the desk finds a case by agree with the case; nothing leads to one that is erased. May be done again
 * at any time, and where it was broken off: what may lead to the case is on record before it does. Answers
 * whether anything was not as it should be.
 *
 * The record is read before the case. So whoever decided on an older case wrote an older record, and is refused.
 */
export function indexCase(deps: IndexCaseDeps, reference: string): Promise<boolean> {
  return raced(RACE, async () => {
    const seen = await deps.searches.record(reference);
    const now = await deps.cases.glance(reference);
    const next = nextOf(seen, now);
    if (next === undefined) return false;
    return (await rewrite(deps, seen, next)) ? true : LOST;
  });
}

/** Undefined where all is as it should be. */
function nextOf(seen: PartsRecord | undefined, now: CaseNow | undefined): PartsRecord | undefined {
  const isFound = now !== undefined && now.case.erased === undefined;
  const parts = isFound ? searchKeysOf(findableOf(now)) : [];
  const of = seen ?? now?.case;
  if (of === undefined || isDone(seen, parts)) return undefined;
  const { reference, dealer, openedAt } = of;
  return { reference, dealer, openedAt, parts, isWritten: true, turn: (seen?.turn ?? 0) + 1 };
}

function isDone(seen: PartsRecord | undefined, parts: readonly string[]): boolean {
  if (seen === undefined) return parts.length === 0;
  const known = new Set(seen.parts);
  return seen.isWritten && known.size === parts.length && parts.every((part) => known.has(part));
}

/** First what leads there from now on, so that a case is found under its old name until it is under the new one. */
async function rewrite(
  { searches }: IndexCaseDeps,
  seen: PartsRecord | undefined,
  next: PartsRecord,
): Promise<boolean> {
  const before = seen?.parts ?? [];
  const known = new Set(seen?.isWritten === true ? before : []);
  const wanted = new Set(next.parts);
  const all = [...new Set([...before, ...next.parts])];
  if (!(await searches.write({ ...next, parts: all, isWritten: false }))) return false;
  await searches.lead(
    next,
    next.parts.filter((part) => !known.has(part)),
  );
  await searches.leadNoMore(
    next,
    before.filter((part) => !wanted.has(part)),
  );
  if (next.parts.length === 0) return searches.forget(next);
  return searches.write({ ...next, turn: next.turn + 1 });
}
