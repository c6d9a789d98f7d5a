import { sha256 } from "../../kernel/hash.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import { placesKeys } from "../../platform/dynamodb/keys/chore-keys.ts";
import type { Key } from "../../platform/dynamodb/keys/key.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { createCommit } from "../../platform/dynamodb/transaction.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { renewMarks } from "../../watch/renew-marks.ts";
import { createWatchStore } from "../../watch/watch.store.ts";
import type { Brand, Dealer, Workplace } from "../document/dealer.schema.ts";
import type { Author } from "../history/author.ts";
import type { DocumentOf } from "../history/history-writes.ts";
import { planDaily } from "./daily-writes.ts";
import { documentWritten } from "./document-work.ts";
import { documentStays, emailsOf } from "./place-writes.ts";
import type { Employer } from "./place-writes.ts";
import { saveWithPlaces } from "./save-with-places.ts";
import { DOCUMENT_SHAPE } from "./versioned.ts";
import type { Versioned } from "./versioned.ts";

type Directory = Pick<Tables, "client" | "directory">;

/** Loaded by whoever writes: it checks what of a dealer stands in the list. */
const schemas = () => import("../document/dealer.schema.ts");

const ofDealer = async () => (await import("../history/notice-writes.ts")).dealerNotice;
const ofBrand = async () => (await import("../history/notice-writes.ts")).brandNotice;

/** A document is written with what is found by it, and with what is said of it later. */
export function createDocumentWrites(tables: Directory & Pick<Tables, "cases">, random: Random) {
  const save = saveWithPlaces({ tables, commit: createCommit(tables, random), random });
  const watch = createWatchStore(tables, random);
  return {
    /**
     * Replaces exactly the version `seen` (undefined: there was none, and no partner of that id); with `since`, by
     * whom is kept too. Whoever saves it by whatever way, the desk's open pages look again.
     */
    putDealer: async (
      document: Dealer,
      seen: Versioned<Dealer> | undefined,
      since?: Instant,
      by?: Author,
      quiet = false,
    ) => {
      const of = { kind: "d", id: document.id } as const;
      const past = await pastOf(tables, { of, document, seen, since, by });
      const change = { before: seen?.document, after: document, by };
      const staffed = staffedBy("dealer", seen, document);
      const told = await toldOf(tables, past, { change, staffed: { ...staffed, quiet } }, ofDealer);
      const etag = etagOf(document);
      const saved = await save({
        etag,
        ...staffed,
        writes: [
          writeDocument(tables, directoryKeys.dealer(document.id), document, seen?.etag, past),
          ...past.writes,
          ...told,
          await listed(tables, document),
          ...workFor(tables, document.id, etag),
          ...(seen === undefined ? [ofNobodyYet(tables, "partner", document.id)] : []),
        ],
      });
      if (saved.ok && seen !== undefined) {
        await renewMarks({ watch }, [{ kind: "dealer", id: document.id }]);
      }
      return saved;
    },

    /** Replaces exactly the version `seen` (undefined: there was none). */
    putBrand: async (
      document: Brand,
      seen: Versioned<Brand> | undefined,
      since?: Instant,
      by?: Author,
      quiet = false,
    ) => {
      const of = { kind: "b", id: document.id } as const;
      const past = await pastOf(tables, { of, document, seen, since, by });
      const change = { before: seen?.document, after: document, by };
      const staffed = staffedBy("brand", seen, document);
      const told = await toldOf(tables, past, { change, staffed: { ...staffed, quiet } }, ofBrand);
      return await save({
        etag: etagOf(document),
        ...staffed,
        writes: [
          writeDocument(tables, directoryKeys.brand(document.id), document, seen?.etag, past),
          ...past.writes,
          ...told,
        ],
      });
    },
  };
}

/** In the list of dealers, with its sites even where there are none. */
async function listed({ directory }: Directory, document: Dealer): Promise<Write> {
  const { listedDealerSchema } = await schemas();
  const { embedOn = [], ...shown } = listedDealerSchema.parse(document);
  const Item = { ...directoryKeys.listed(document.id), ...shown, embedOn };
  return { label: "list", item: { Put: { TableName: directory, Item } } };
}

/** What sweep does about a dealer's document that was written. */
function workFor(tables: Pick<Tables, "cases">, dealer: string, etag: string): Write[] {
  return [planDaily(tables, dealer), documentWritten(tables, dealer, etag)];
}

/** `document` is refused where the id is a partner's, or a dealer's: a promise that went there would be either's. */
export function ofNobodyYet(tables: Directory, kind: "dealer" | "partner", id: string): Write {
  return documentStays(tables, { kind, id }, undefined);
}

type Told<Of> = {
  readonly change: {
    readonly before: Of | undefined;
    readonly after: Of;
    readonly by?: Author | undefined;
  };
  readonly staffed: Omit<Staffed, "by">;
};

/** What people hear of it, and who is to be able to sign in. */
async function toldOf<Of extends Dealer | Brand>(
  tables: Directory & Pick<Tables, "cases">,
  past: Past,
  { change, staffed }: Told<Of>,
  open: () => Promise<WriteNotice<Of>>,
): Promise<readonly Write[]> {
  return [
    ...(await noticeOf(tables, past, change, open)),
    ...(await accountsOf(tables, past, { ...staffed, by: change.by })),
  ];
}

type Staffed = {
  readonly place: Workplace;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly by: Author | undefined;
  readonly quiet: boolean;
};

/** Whose accounts are opened or ended with it; nothing where nobody says when it was written. */
export async function accountsOf(
  tables: Directory & Pick<Tables, "cases">,
  { since, entry }: Past,
  { place, by, ...staff }: Staffed,
): Promise<readonly Write[]> {
  if (since === undefined || entry === undefined) return [];
  const [{ accountWrites }, { OPERATOR }] = await Promise.all([
    import("../accounts/account-writes.ts"),
    import("../history/author.ts"),
  ]);
  const reference = placesKeys.reference(place);
  return accountWrites(tables, { ...staff, reference, name: entry, at: since, by: by ?? OPERATOR });
}

export function writeDocument(
  { directory }: Directory,
  key: Key,
  document: object,
  previous: string | undefined,
  { since, entry }: Pick<Past, "since" | "entry">,
): Write {
  const condition =
    previous === undefined
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "etag = :previous",
          ExpressionAttributeValues: { ":previous": previous },
        };
  const Item = {
    ...key,
    document: JSON.stringify(document),
    etag: etagOf(document),
    shape: DOCUMENT_SHAPE,
    ...(since === undefined ? {} : { since }),
    ...(entry === undefined ? {} : { entry }),
  };
  return { label: "document", item: { Put: { TableName: directory, Item, ...condition } } };
}

/** What who leads there is told of it; nothing where there was no document, or nobody says when it was written. */
async function noticeOf<Of extends Dealer | Brand>(
  tables: Pick<Tables, "cases">,
  { since, entry }: Past,
  { before, after, by }: Told<Of>["change"],
  open: () => Promise<WriteNotice<Of>>,
): Promise<readonly Write[]> {
  if (before === undefined || since === undefined || entry === undefined) return [];
  const [write, { OPERATOR }] = await Promise.all([open(), import("../history/author.ts")]);
  return write(tables, { before, after }, { entry, by: by ?? OPERATOR, at: since });
}

type WriteNotice<Of> = (
  tables: Pick<Tables, "cases">,
  change: { readonly before: Of; readonly after: Of },
  saved: { readonly entry: string; readonly by: Author; readonly at: Instant },
) => readonly Write[];

type Past = {
  readonly since: Instant | undefined;
  readonly entry: string | undefined;
  readonly writes: readonly Write[];
};

type Saving = {
  readonly of: DocumentOf;
  readonly document: object;
  readonly seen: Versioned<object> | undefined;
  readonly since: Instant | undefined;
  readonly by: Author | undefined;
};

/** Loaded by whoever writes a document; everybody else only reads them. */
export async function pastOf(
  tables: Directory,
  { of, document, seen, since, by }: Saving,
): Promise<Past> {
  if (since === undefined) return { since, entry: seen?.entry, writes: [] };
  const [{ historyWrites }, { OPERATOR }] = await Promise.all([
    import("../history/history-writes.ts"),
    import("../history/author.ts"),
  ]);
  const next = { document, etag: etagOf(document) };
  return historyWrites(tables, { of, seen, next, by: by ?? OPERATOR, at: since });
}

export function staffedBy(
  kind: Workplace["kind"],
  seen: Versioned<Employer> | undefined,
  document: Employer & { readonly id: string },
) {
  return {
    place: { kind, id: document.id },
    before: seen === undefined ? [] : emailsOf(seen.document),
    after: emailsOf(document),
  };
}

export function etagOf(document: object): string {
  return `"${sha256(JSON.stringify(document)).slice(0, 32)}"`;
}
