import { eachApart } from "../../kernel/each-apart.ts";
import { inGroups } from "../../kernel/in-groups.ts";
import type { Work } from "../../platform/dynamodb/query-work.ts";
import { TRANSACTION_WRITES } from "../../platform/dynamodb/transaction.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { log } from "../../platform/log.ts";
import type { Workplace } from "../document/dealer.schema.ts";
import type { DirectoryStore } from "./directory.store.ts";
import { openPlaces } from "./open-places.store.ts";
import type { PlacesDeps } from "./open-places.store.ts";
import {
  documentStays,
  emailsOf,
  endTurn,
  keepTurn,
  placeAdded,
  placeGone,
} from "./place-writes.ts";

export type SettlePlacesDeps = PlacesDeps & {
  readonly directory: Pick<
    DirectoryStore,
    "dealer" | "brand" | "partner" | "partners" | "workplaces"
  >;
};

const PLACES_SIDE_BY_SIDE = 4;
const PEOPLE_SIDE_BY_SIDE = 10;
/** What is checked with each group of look-ups: the document, and whose turn it is. */
const CHECKS = 2;

/**
 * Lets the look-ups of each place agree with its document: of those that were left open, when a document
 * was written, and every morning, for what an older version or a lost write left behind.
 * @throws AggregateError after the last place when some could not be looked at: they are the next round's.
 */
export async function settlePlaces(deps: SettlePlacesDeps, work: readonly Work[]): Promise<void> {
  const open = work.flatMap((item) => (item.kind === "places" ? [placeOf(item)] : []));
  const dealers = work.flatMap(({ kind, id }) =>
    kind === "document" || kind === "daily" ? [id] : [],
  );
  const jobs = [
    ...open.map((place) => ({ place, job: settle })),
    ...(await withTheirs(deps, new Set(dealers))).map((place) => ({ place, job: addMissing })),
  ];
  await eachApart(jobs, {
    sideBySide: PLACES_SIDE_BY_SIDE,
    work: ({ place, job }) => job(deps, place),
    onFailure: (error, { place }) => log.error("sweep.places-failed", error, named(place)),
  });
}

function placeOf({ id, reference }: Work): Workplace {
  const [kind] = reference.split(":");
  return { kind: kind === "brand" || kind === "partner" ? kind : "dealer", id };
}

function named({ kind, id }: Workplace) {
  return { [kind]: id };
}

/** The dealers, with their brands and the partners of these. */
async function withTheirs(
  { directory }: SettlePlacesDeps,
  dealers: ReadonlySet<string>,
): Promise<Workplace[]> {
  const read = await Promise.all([...dealers].map((id) => directory.dealer(id)));
  const brands = new Set(read.flatMap((one) => (one === undefined ? [] : [one.document.brand])));
  const partners = await Promise.all([...brands].map((id) => directory.partners(id)));
  return [
    ...[...dealers].map((id) => ({ kind: "dealer", id }) as const),
    ...[...brands].map((id) => ({ kind: "brand", id }) as const),
    ...partners.flat().map(({ id }) => ({ kind: "partner", id }) as const),
  ];
}

/** Refused where somebody writes them at this moment: then they are looked at again. */
async function settle(deps: SettlePlacesDeps, place: Workplace): Promise<void> {
  const open = await openPlaces(deps, place, []);
  if (open === undefined) return;
  const { etag, emails } = await employed(deps, place);
  const guards = [documentStays(deps.tables, place, etag), keepTurn(deps.tables, open)];
  const left = open.emails.filter((email) => !emails.includes(email));
  const writes = [
    ...emails.map((email) => placeAdded(deps.tables, place, email)),
    ...left.map((email) => placeGone(deps.tables, place, email)),
  ];
  if (!(await commitGuarded(deps, writes, guards))) return;
  await deps.commit([documentStays(deps.tables, place, etag), endTurn(deps.tables, open)]);
}

async function addMissing(deps: SettlePlacesDeps, place: Workplace): Promise<void> {
  const { etag, emails } = await employed(deps, place);
  const missing: string[] = [];
  await eachApart(emails, {
    sideBySide: PEOPLE_SIDE_BY_SIDE,
    work: async (email) => {
      const places = await deps.directory.workplaces(email);
      if (!places.some(({ kind, id }) => kind === place.kind && id === place.id)) {
        missing.push(email);
      }
    },
    onFailure: (error) => log.error("sweep.places-failed", error, named(place)),
  });
  if (missing.length === 0) return;
  log.warn("sweep.places-were-missing", { ...named(place), count: missing.length });
  const writes = missing.map((email) => placeAdded(deps.tables, place, email));
  await commitGuarded(deps, writes, [documentStays(deps.tables, place, etag)]);
}

async function commitGuarded(
  { commit }: SettlePlacesDeps,
  writes: readonly Write[],
  guards: readonly Write[],
): Promise<boolean> {
  for (const group of inGroups(writes, TRANSACTION_WRITES - CHECKS)) {
    if (!(await commit([...group, ...guards])).ok) return false;
  }
  return true;
}

/** Of a document that was never written, nobody. */
async function employed({ directory }: SettlePlacesDeps, { kind, id }: Workplace) {
  const found = await directory[kind](id);
  return { etag: found?.etag, emails: found === undefined ? [] : emailsOf(found.document) };
}
