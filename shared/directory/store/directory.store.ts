import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../../kernel/hash.ts";
import type { Random } from "../../kernel/random.ts";
import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Key } from "../../platform/dynamodb/keys/key.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { createCommit } from "../../platform/dynamodb/transaction.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { createDeadAddressStore } from "./dead-addresses.ts";
import { planDaily } from "./daily-writes.ts";
import { documentWritten } from "./document-work.ts";
import type { Brand, Dealer, ListedDealer, Workplace } from "../document/dealer.schema.ts";
import { createPictureStore } from "./picture.store.ts";
import { emailsOf } from "./place-writes.ts";
import type { Employer } from "./place-writes.ts";
import { saveWithPlaces } from "./save-with-places.ts";
import { asciiAddress } from "../../kernel/mail-address.ts";

/** A document with the tag that names this version of it. */
export type Versioned<Document> = {
  readonly document: Document;
  readonly etag: string;
  /** When it was written, where whoever wrote it said so. */
  readonly since?: number;
};

/**
 * The shape of the documents that this code writes. What it wrote has passed its schema and is taken
 * as it is, which spares each cold start the schema; a document of another shape is parsed anew.
 */
export const DOCUMENT_SHAPE = 8;

/** Loaded when they are needed: looking at a dealer, which comes first, needs none of them. */
const schemas = () => import("../document/dealer.schema.ts");

export type DirectoryStore = ReturnType<typeof createDirectoryStore>;

type Directory = Pick<Tables, "client" | "directory">;
type Stores = Directory & Pick<Tables, "cases">;

/** Documents are kept as JSON text: one string parses faster than a tree of typed attributes. */
export function createDirectoryStore(tables: Stores, random: Random) {
  const save = saveWithPlaces({ tables, commit: createCommit(tables, random), random });
  // The tag is a hash of the text, so what was parsed once stands for it.
  const dealers = new Map<string, Versioned<Dealer>>();
  const brands = new Map<string, Versioned<Brand>>();
  return {
    ...createDeadAddressStore(tables),
    ...createPictureStore(tables),

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
      const address = asciiAddress(email);
      if (address === undefined) return [];
      const partition = directoryKeys.staffPartition(address);
      const places = await readPartition(tables, partition);
      const { workplaceSchema } = await schemas();
      return places.map((item) => workplaceSchema.parse(item));
    },

    /** Replaces exactly the version `seen` (undefined: there was none). */
    putDealer: async (document: Dealer, seen: Versioned<Dealer> | undefined, since?: Instant) => {
      const { listedDealerSchema } = await schemas();
      const Item = { ...directoryKeys.listed(document.id), ...listedDealerSchema.parse(document) };
      const etag = etagOf(document);
      return await save({
        place: { kind: "dealer", id: document.id },
        etag,
        ...people(seen, document),
        writes: [
          writeDocument(tables, directoryKeys.dealer(document.id), document, seen?.etag, since),
          { label: "list", item: { Put: { TableName: tables.directory, Item } } },
          planDaily(tables, document.id),
          documentWritten(tables, document.id, etag),
        ],
      });
    },

    /** Replaces exactly the version `seen` (undefined: there was none). */
    putBrand: (document: Brand, seen: Versioned<Brand> | undefined, since?: Instant) =>
      save({
        place: { kind: "brand", id: document.id },
        etag: etagOf(document),
        ...people(seen, document),
        writes: [
          writeDocument(tables, directoryKeys.brand(document.id), document, seen?.etag, since),
        ],
      }),
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
  const { document: text, etag, shape, since } = Item;
  if (typeof text !== "string" || typeof etag !== "string") {
    throw new TypeError(`${key.pk} is stored without a document`);
  }
  const before = known.get(key.pk);
  if (before?.etag === etag) return before;
  const document = await read(text, shape === DOCUMENT_SHAPE);
  const version = { document, etag, ...(typeof since === "number" ? { since } : {}) };
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
  since?: Instant,
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
  };
  return { label: "document", item: { Put: { TableName: directory, Item, ...condition } } };
}

function people(seen: Versioned<Employer> | undefined, document: Employer) {
  return { before: seen === undefined ? [] : emailsOf(seen.document), after: emailsOf(document) };
}

function etagOf(document: object): string {
  return `"${sha256(JSON.stringify(document)).slice(0, 32)}"`;
}
