import type { Brand, Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { HistoryEntry } from "../../../../shared/directory/history/history-entry.schema.ts";
import type { HistoryStore } from "../../../../shared/directory/history/history.store.ts";
import type { DocumentOf } from "../../../../shared/directory/history/history-writes.ts";
import { sideBySide } from "../../../../shared/kernel/side-by-side.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { fieldText, saidChanges } from "./said-changes.ts";

/** More at once would only wait for each other. */
const READS_AT_ONCE = 7;

/** A version with what it changed, in sentences; undefined where nothing was before it. */
export type Told = HistoryEntry & { readonly said: readonly string[] | undefined };

type Reading<Document> = {
  readonly of: DocumentOf;
  readonly entries: readonly HistoryEntry[];
  /** What the oldest of them replaced. */
  readonly before: HistoryEntry | undefined;
  /** As it was taken then; undefined where it is no document any more. */
  readonly read: (stored: unknown) => Document | undefined;
};

/** What each version of a page changed; where one of the two is not kept any more, at which places it did. */
export async function historyOf<Document extends Dealer | Brand>(
  history: Pick<HistoryStore, "version">,
  { of, entries, before, read }: Reading<Document>,
  language: string,
  now: Instant,
): Promise<readonly Told[]> {
  const all = before === undefined ? entries : [...entries, before];
  const tags = [...new Set(all.map(({ etag }) => etag))];
  const versions = new Map<string, Document | undefined>();
  await sideBySide(tags, READS_AT_ONCE, async (etag) => {
    const stored = await history.version(of, etag, now);
    versions.set(etag, stored === undefined ? undefined : read(stored));
  });
  return entries.map((entry, index) => {
    const was = versions.get(all[index + 1]?.etag ?? "");
    const is = versions.get(entry.etag);
    const isKnown = was !== undefined && is !== undefined;
    if (isKnown) return { ...entry, said: saidChanges({ before: was, after: is }, language) };
    return { ...entry, said: entry.changes.length === 0 ? undefined : placesOf(entry, language) };
  });
}

/** Of what is not kept any more: where it differed. */
function placesOf({ changes }: HistoryEntry, language: string): readonly string[] {
  const places = changes.map(({ at, name }) => {
    const fields = at.split("/").filter((part) => part !== "" && !/^\d+$/.test(part));
    const named = fields.map((field) => fieldText(field, language));
    return [...(name === undefined ? [] : [name]), ...named].join(" · ");
  });
  return [...new Set(places)];
}
