import { gzipSync } from "node:zlib";
import { DAY, instant, toUtc } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import type { DocumentKind } from "../../platform/dynamodb/keys/directory-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { UNKNOWN_AUTHOR } from "./author.ts";
import type { Author } from "./author.ts";
import { changedPlaces } from "./changed-places.ts";
import type { ChangedPlace } from "./changed-places.ts";

/** Kept so long after another version took its place: a dispute about last year's hours can be settled. */
const KEPT_MILLISECONDS = 730 * DAY;

export type DocumentOf = { readonly kind: DocumentKind; readonly id: string };

type Version = { readonly document: object; readonly etag: string };

/** The version that is replaced; `entry` names what the history says of it, where it says something. */
type Seen = Version & { readonly since?: number; readonly entry?: string };

export type Written = {
  readonly of: DocumentOf;
  readonly seen: Seen | undefined;
  readonly next: Version;
  readonly by: Author;
  readonly at: Instant;
};

/** What the history says of a version stands under this, in the order in which they were written. */
export function entryName(at: Instant, etag: string): string {
  return `${toUtc(at)}#${tagOf(etag)}`;
}

/** Two that were written in one millisecond stand in their order. */
function afterSeen(at: Instant, seen: Seen | undefined): Instant {
  return seen?.since === undefined || seen.since < at ? at : instant(seen.since + 1);
}

type Past = {
  readonly writes: readonly Write[];
  /** Under which name the history speaks of the version that is written. */
  readonly entry: string | undefined;
  readonly since: Instant;
};

/** The tag without what HTTP puts around it. */
export function tagOf(etag: string): string {
  return etag.replaceAll('"', "");
}

/**
 * Goes into the transaction of the document: the version with what is said of it; and the one before, which from
 * now on lasts as long as the past does. Nothing where the two are the same.
 */
export function historyWrites(
  { directory }: Pick<Tables, "directory">,
  { of, seen, next, by, at: now }: Written,
): Past {
  if (seen?.etag === next.etag) return { writes: [], entry: seen.entry, since: now };
  const at = afterSeen(now, seen);
  const expiresAt = Math.ceil((at + KEPT_MILLISECONDS) / 1_000);
  const put = (Item: Readonly<Record<string, unknown>>): Write => ({
    label: "history",
    item: { Put: { TableName: directory, Item } },
  });
  const changes = seen === undefined ? [] : changedPlaces(seen.document, next.document);
  const writes = [
    put(entryItem(of, { etag: next.etag, by, at, changes })),
    put(versionItem(of, next)),
    ...(seen === undefined
      ? []
      : [
          put({ ...versionItem(of, seen), expiresAt }),
          seen.entry === undefined
            ? put({ ...entryItem(of, firstEntry(seen)), expiresAt })
            : ending(directory, of, seen.entry, expiresAt),
        ]),
  ];
  return { writes, entry: entryName(at, next.etag), since: at };
}

function firstEntry({ etag, since = 0 }: Seen) {
  return { etag, by: UNKNOWN_AUTHOR, at: instant(since), changes: [] };
}

type Said = Omit<Written, "of" | "seen" | "next"> & {
  readonly etag: string;
  readonly changes: readonly ChangedPlace[];
};

function entryItem({ kind, id }: DocumentOf, { etag, by, at, changes }: Said) {
  const Key = directoryKeys.history(kind, id, entryName(at, etag));
  return { ...Key, at, etag, by: { id: by.id, name: by.name }, changes };
}

/** A document is a tenth of its length when packed, and so a version of any length is one item. */
function versionItem({ kind, id }: DocumentOf, { document, etag }: Version) {
  const packed = gzipSync(JSON.stringify(document));
  return { ...directoryKeys.version(kind, id, tagOf(etag)), packed };
}

function ending(TableName: string, { kind, id }: DocumentOf, entry: string, expiresAt: number) {
  const Update = {
    TableName,
    Key: directoryKeys.history(kind, id, entry),
    UpdateExpression: "SET expiresAt = :expiresAt",
    ExpressionAttributeValues: { ":expiresAt": expiresAt },
  };
  return { label: "history", item: { Update } };
}
