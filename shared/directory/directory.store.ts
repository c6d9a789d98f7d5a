import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { sha256 } from "../kernel/hash.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import { directoryKeys } from "../platform/dynamodb/keys.ts";
import type { Key } from "../platform/dynamodb/keys.ts";
import { queryAll } from "../platform/dynamodb/query-all.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { commit } from "../platform/dynamodb/transaction.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { brandSchema, dealerSchema } from "./dealer.schema.ts";
import type { Brand, Dealer } from "./dealer.schema.ts";

/** A document with the tag that names this version of it. */
export type Versioned<Document> = { readonly document: Document; readonly etag: string };

/** What the list of dealers needs, without reading each document; other fields are left out. */
const listedSchema = dealerSchema
  .pick({ id: true, name: true, brand: true, address: true, telephone: true, timeZone: true })
  .strip();
export type ListedDealer = z.infer<typeof listedSchema>;

/** Where somebody works; the document there says what they may do. */
export const workplaceSchema = z.object({ kind: z.enum(["dealer", "brand"]), id: z.string() });
export type Workplace = z.infer<typeof workplaceSchema>;

const itemSchema = z.object({ document: z.string(), etag: z.string() });

export type DirectoryStore = ReturnType<typeof createDirectoryStore>;

type Directory = Pick<Tables, "client" | "directory">;

/** Documents are kept as JSON text: one string parses faster than a tree of typed attributes. */
export function createDirectoryStore(tables: Directory, random: Random) {
  // The tag is a hash of the text, so what was parsed once stands for it.
  const dealers = new Map<string, Versioned<Dealer>>();
  const brands = new Map<string, Versioned<Brand>>();
  return {
    dealer: (id: string): Promise<Versioned<Dealer> | undefined> =>
      readDocument(tables, directoryKeys.dealer(id), (text) => dealerSchema.parse(text), dealers),

    brand: (id: string): Promise<Versioned<Brand> | undefined> =>
      readDocument(tables, directoryKeys.brand(id), (text) => brandSchema.parse(text), brands),

    dealers: async (): Promise<ListedDealer[]> =>
      (await readPartition(tables, directoryKeys.listedPartition)).map((item) =>
        listedSchema.parse(item),
      ),

    workplaces: async (email: string): Promise<Workplace[]> =>
      (await readPartition(tables, directoryKeys.staffPartition(email.toLowerCase()))).map((item) =>
        workplaceSchema.parse(item),
      ),

    /** Replaces exactly the version `seen` (undefined: there was none). */
    putDealer: (document: Dealer, seen: Versioned<Dealer> | undefined) => {
      const Item = { ...directoryKeys.listed(document.id), ...listedSchema.parse(document) };
      return save(tables, random, etagOf(document), [
        writeDocument(tables, directoryKeys.dealer(document.id), document, seen?.etag),
        { label: "list", item: { Put: { TableName: tables.directory, Item } } },
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
      save(tables, random, etagOf(document), [
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

/** Always the document as it is now; parsed again only when it has changed. */
async function readDocument<Document>(
  { client, directory }: Directory,
  key: Key,
  parse: (value: unknown) => Document,
  parsed: Map<string, Versioned<Document>>,
): Promise<Versioned<Document> | undefined> {
  const command = new GetCommand({ TableName: directory, Key: key, ConsistentRead: true });
  const { Item } = await client.send(command);
  if (Item === undefined) return undefined;
  const { document, etag } = itemSchema.parse(Item);
  const known = parsed.get(key.pk);
  if (known?.etag === etag) return known;
  const read = { document: parse(JSON.parse(document)), etag };
  parsed.set(key.pk, read);
  return read;
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
  const Item = { ...key, document: JSON.stringify(document), etag: etagOf(document) };
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
  tables: Pick<Tables, "client">,
  random: Random,
  etag: string,
  writes: readonly Write[],
): Promise<Result<{ etag: string }, { code: "precondition-failed" }>> {
  for (let from = 0; from < writes.length; from += TRANSACTION_WRITES) {
    const saved = await commit(tables, writes.slice(from, from + TRANSACTION_WRITES), random);
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
