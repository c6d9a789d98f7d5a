import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../kernel/hash.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import { directoryKeys } from "../platform/dynamodb/keys.ts";
import type { Key } from "../platform/dynamodb/keys.ts";
import { queryAll } from "../platform/dynamodb/query-all.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { createCommit } from "../platform/dynamodb/transaction.ts";
import type { Commit, Write } from "../platform/dynamodb/transaction.ts";
import { createDeadAddressStore } from "./dead-addresses.ts";
import { planDaily } from "./daily-writes.ts";
import { documentWritten } from "./document-work.ts";
import type { Brand, Dealer, ListedDealer, Workplace } from "./dealer.schema.ts";

/** A document with the tag that names this version of it. */
export type Versioned<Document> = { readonly document: Document; readonly etag: string };

/**
 * The shape of the documents that this code writes. What it wrote has passed its schema and is taken
 * as it is, which spares each cold start the schema; a document of another shape is parsed anew.
 */
export const DOCUMENT_SHAPE = 7;

/** Loaded when they are needed: looking at a dealer, which comes first, needs none of them. */
const schemas = () => import("./dealer.schema.ts");

export type DirectoryStore = ReturnType<typeof createDirectoryStore>;

type Directory = Pick<Tables, "client" | "directory">;
type Stores = Directory & Pick<Tables, "cases">;

/** Documents are kept as JSON text: one string parses faster than a tree of typed attributes. */
export function createDirectoryStore(tables: Stores, random: Random) {
  const commit = createCommit(tables, random);
  // The tag is a hash of the text, so what was parsed once stands for it.
  const dealers = new Map<string, Versioned<Dealer>>();
  const brands = new Map<string, Versioned<Brand>>();
  return {
    ...createDeadAddressStore(tables),

    dealer: (id: string): Promise<Versioned<Dealer> | undefined> =>
      readDocument(tables, directoryKeys.dealer(id), asDealer, dealers),

    brand: (id: string): Promise<Versioned<Brand> | undefined> =>
      readDocument(tables, directoryKeys.brand(id), asBrand, brands),

    dealers: async (): Promise<ListedDealer[]> => {
      const listed = await readPartition(tables, directoryKeys.listedPartition);
      const { listedDealerSchema } = await schemas();
      return listed.map((item) => listedDealerSchema.parse(item));
    },

    workplaces: async (email: string): Promise<Workplace[]> => {
      const partition = directoryKeys.staffPartition(email.toLowerCase());
      const places = await readPartition(tables, partition);
      const { workplaceSchema } = await schemas();
      return places.map((item) => workplaceSchema.parse(item));
    },

    /** Replaces exactly the version `seen` (undefined: there was none). */
    putDealer: async (document: Dealer, seen: Versioned<Dealer> | undefined) => {
      const { listedDealerSchema } = await schemas();
      const Item = { ...directoryKeys.listed(document.id), ...listedDealerSchema.parse(document) };
      return await save(commit, etagOf(document), [
        writeDocument(tables, directoryKeys.dealer(document.id), document, seen?.etag),
        { label: "list", item: { Put: { TableName: tables.directory, Item } } },
        planDaily(tables, document.id),
        documentWritten(tables, document.id, etagOf(document)),
        ...writePlaces(
          tables,
          { kind: "dealer", id: document.id },
          emails(seen),
          emails({ document }),
        ),
      ]);
    },

    /** Replaces exactly the version `seen` (undefined: there was none). */
    putBrand: (document: Brand, seen: Versioned<Brand> | undefined) =>
      save(commit, etagOf(document), [
        writeDocument(tables, directoryKeys.brand(document.id), document, seen?.etag),
        ...writePlaces(
          tables,
          { kind: "brand", id: document.id },
          emails(seen),
          emails({ document }),
        ),
      ]),
  };
}

type Read<Document> = (text: string, isOurShape: boolean) => Promise<Document> | Document;

const asDealer: Read<Dealer> = async (text, isOurShape) =>
  isOurShape ? JSON.parse(text) : (await schemas()).dealerSchema.parse(JSON.parse(text));

const asBrand: Read<Brand> = async (text, isOurShape) =>
  isOurShape ? JSON.parse(text) : (await schemas()).brandSchema.parse(JSON.parse(text));

/** Always the document as it is now; parsed again only when it has changed. */
async function readDocument<Document>(
  { client, directory }: Directory,
  key: Key,
  read: Read<Document>,
  known: Map<string, Versioned<Document>>,
): Promise<Versioned<Document> | undefined> {
  const command = new GetCommand({ TableName: directory, Key: key, ConsistentRead: true });
  const { Item } = await client.send(command);
  if (Item === undefined) return undefined;
  const { document: text, etag, shape } = Item;
  if (typeof text !== "string" || typeof etag !== "string") {
    throw new TypeError(`${key.pk} is stored without a document`);
  }
  const before = known.get(key.pk);
  if (before?.etag === etag) return before;
  const version = { document: await read(text, shape === DOCUMENT_SHAPE), etag };
  known.set(key.pk, version);
  return version;
}

function readPartition(tables: Directory, partition: string): Promise<unknown[]> {
  return queryAll(tables, {
    TableName: tables.directory,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": partition },
    ConsistentRead: true,
  });
}

function writeDocument(
  { directory }: Directory,
  key: Key,
  document: object,
  previous: string | undefined,
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
  };
  return { label: "document", item: { Put: { TableName: directory, Item, ...condition } } };
}

/** The look-up items of those who came, and none for those who left. */
function writePlaces(
  { directory }: Directory,
  place: Workplace,
  before: readonly string[],
  after: readonly string[],
): Write[] {
  const key = (email: string) => directoryKeys.staff(email, `${place.kind}:${place.id}`);
  const added = after.filter((email) => !before.includes(email));
  const gone = before.filter((email) => !after.includes(email));
  return [
    ...added.map((email): Write => {
      const Item = { ...key(email), ...place };
      return { label: "staff", item: { Put: { TableName: directory, Item } } };
    }),
    ...gone.map((email): Write => {
      return { label: "staff", item: { Delete: { TableName: directory, Key: key(email) } } };
    }),
  ];
}

/** One transaction takes this many writes (an AWS limit). */
const TRANSACTION_WRITES = 100;

/**
 * The document decides who may do what, and the look-up items only say where to look; so those that
 * do not fit into the document's transaction may safely come after it.
 */
async function save(
  commit: Commit,
  etag: string,
  writes: readonly Write[],
): Promise<Result<{ etag: string }, { code: "precondition-failed" }>> {
  for (let from = 0; from < writes.length; from += TRANSACTION_WRITES) {
    const saved = await commit(writes.slice(from, from + TRANSACTION_WRITES));
    if (!saved.ok) return fail({ code: "precondition-failed" });
  }
  return ok({ etag });
}

function emails(
  seen: { readonly document: { readonly staff: readonly { email: string }[] } } | undefined,
): string[] {
  return [...new Set(seen?.document.staff.map(({ email }) => email.toLowerCase()))];
}

function etagOf(document: object): string {
  return `"${sha256(JSON.stringify(document)).slice(0, 32)}"`;
}
