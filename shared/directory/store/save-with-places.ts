import { inGroups } from "../../kernel/in-groups.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { TRANSACTION_WRITES } from "../../platform/dynamodb/transaction.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { Unavailable } from "../../platform/unavailable.ts";
import type { Workplace } from "../document/dealer.schema.ts";
import { openPlaces } from "./open-places.store.ts";
import type { PlacesDeps } from "./open-places.store.ts";
import { keepTurn, placeAdded, placeGone } from "./place-writes.ts";

export type SavedDocument = {
  readonly place: Workplace;
  readonly etag: string;
  /** Who worked there by the version that is replaced, and who does by the new one. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The document, and what is always written with it. */
  readonly writes: readonly Write[];
};

type Saved = Result<{ etag: string }, { code: "precondition-failed" }>;

/** Somebody else saves the same document, or sweep looks at it: soon done. */
const TURNS = 5;

/**
 * Writes a document with the look-ups of everybody in it, also of those who had one: saved again, it
 * repairs what was lost. The document decides who may do what, and look-ups only say where to look. So
 * those that do not fit into its transaction are written before it, and those of people who left, which
 * then mean nothing, are left to sweep.
 * @throws Unavailable when others keep writing them.
 */
export function saveWithPlaces(deps: PlacesDeps) {
  return async (saved: SavedDocument): Promise<Saved> => {
    const { place, etag, before, after, writes } = saved;
    const gone = before.filter((email) => !after.includes(email));
    const together = [
      ...writes,
      ...after.map((email) => placeAdded(deps.tables, place, email)),
      ...gone.map((email) => placeGone(deps.tables, place, email)),
    ];
    if (together.length > TRANSACTION_WRITES) return await saveInSteps(deps, saved);
    return (await deps.commit(together)).ok ? ok({ etag }) : fail(CHANGED);
  };
}

const CHANGED = { code: "precondition-failed" } as const;

async function saveInSteps(deps: PlacesDeps, saved: SavedDocument): Promise<Saved> {
  const { place, etag, before, after, writes } = saved;
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const open = await openPlaces(deps, place, [...before, ...after]);
    if (open === undefined) continue;
    const added = after.map((email) => placeAdded(deps.tables, place, email));
    for (const group of inGroups(added, TRANSACTION_WRITES - 1)) {
      await deps.commit([...group, keepTurn(deps.tables, open)]);
    }
    // Whoever took the turn meanwhile may have taken look-ups away: then they are written once more.
    const written = await deps.commit([...writes, keepTurn(deps.tables, open)]);
    if (written.ok) return ok({ etag });
    if (written.failure.refused.includes("document")) return fail(CHANGED);
  }
  throw new Unavailable("a document keeps being written by others");
}
