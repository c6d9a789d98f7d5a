import { seenOnly } from "../../kernel/display-name.ts";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Random } from "../../kernel/random.ts";
import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import type { Key } from "../../platform/dynamodb/keys/key.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { createDeadAddressStore } from "./dead-addresses.ts";
import type { Brand, Dealer, ListedDealer, Workplace } from "../document/dealer.schema.ts";
import type { ListedPartner, Partner } from "../document/partner.schema.ts";
import type { createDocumentWrites } from "./document-writes.ts";
import { partnerStays } from "./partner-stays.ts";
import type { createPartnerWrites } from "./partner-writes.ts";
import { DOCUMENT_SHAPE } from "./versioned.ts";
import type { Versioned } from "./versioned.ts";
import { createPictureStore } from "./picture.store.ts";
import { asciiAddress } from "../../kernel/mail-address.ts";

/** Loaded when they are needed: looking at a dealer, which comes first, needs none of them. */
const schemas = () => import("../document/dealer.schema.ts");
const partnerSchemas = () => import("../document/partner.schema.ts");

export type DirectoryStore = ReturnType<typeof createDirectoryStore>;

type Directory = Pick<Tables, "client" | "directory">;
type Stores = Directory & Pick<Tables, "cases">;

/** Documents are kept as JSON text: one string parses faster than a tree of typed attributes. */
export function createDirectoryStore(tables: Stores, random: Random) {
  // The tag is a hash of the text, so what was parsed once stands for it.
  const dealers = new Map<string, Versioned<Dealer>>();
  const brands = new Map<string, Versioned<Brand>>();
  const partners = new Map<string, Versioned<Partner>>();
  return {
    ...createDeadAddressStore(tables),
    ...createPictureStore(tables),

    dealer: (id: string): Promise<Versioned<Dealer> | undefined> =>
      readDocument(tables, directoryKeys.dealer(id), asDealer, dealers),

    brand: (id: string): Promise<Versioned<Brand> | undefined> =>
      readDocument(tables, directoryKeys.brand(id), asBrand, brands),

    partner: (id: string): Promise<Versioned<Partner> | undefined> =>
      readDocument(tables, directoryKeys.partner(id), asPartner, partners),

    /** Whatever is handed to a partner is written with this, so that none gets it that has ended meanwhile. */
    partnerStays: (id: string, etag: string) => partnerStays(tables, id, etag),

    /** Of a brand, by their ids. */
    partners: async (brand: string): Promise<ListedPartner[]> => {
      const listed = await readPartition(tables, directoryKeys.partnersOf(brand));
      const { listedPartnerSchema } = await partnerSchemas();
      return listed.map((item) => listedPartnerSchema.parse(item));
    },

    dealers: async (): Promise<ListedDealer[]> => {
      const listed = await readPartition(tables, directoryKeys.listedPartition);
      const { listedDealerSchema } = await schemas();
      return listed.map((item) => listedDealerSchema.parse(item));
    },

    workplaces: async (email: string): Promise<Workplace[]> => {
      const address = asciiAddress(email);
      if (address === undefined) return [];
      const places = await Promise.all(
        [directoryKeys.staffPartition(address), directoryKeys.partnerStaffPartition(address)].map(
          (partition) => readPartition(tables, partition),
        ),
      );
      const { workplaceSchema } = await schemas();
      return places.flat().map((item) => workplaceSchema.parse(item));
    },
    ...documentWrites(tables, random),
  };
}

type DocumentWrites = ReturnType<typeof createDocumentWrites> &
  ReturnType<typeof createPartnerWrites>;

/** Loaded with the first document that is written; nearly everybody only reads them. */
function documentWrites(tables: Stores, random: Random): DocumentWrites {
  const load = async () =>
    (await import("./document-writes.ts")).createDocumentWrites(tables, random);
  const loadPartners = async () =>
    (await import("./partner-writes.ts")).createPartnerWrites(tables, random);
  return {
    putDealer: async (...saved) => (await load()).putDealer(...saved),
    putBrand: async (...saved) => (await load()).putBrand(...saved),
    putPartner: async (...saved) => (await loadPartners()).putPartner(...saved),
  };
}

type Read<Document> = (text: string, isOurShape: boolean) => Promise<Document> | Document;

const asDealer: Read<Dealer> = async (text, isOurShape) =>
  isOurShape ? JSON.parse(text) : (await schemas()).dealerSchema.parse(JSON.parse(text, seenOnly));

const asBrand: Read<Brand> = async (text, isOurShape) =>
  isOurShape ? JSON.parse(text) : (await schemas()).brandSchema.parse(JSON.parse(text, seenOnly));

const asPartner: Read<Partner> = async (text, isOurShape) =>
  isOurShape
    ? JSON.parse(text)
    : (await partnerSchemas()).partnerSchema.parse(JSON.parse(text, seenOnly));

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
  const { document: text, etag, shape, since, entry } = Item;
  if (typeof text !== "string" || typeof etag !== "string") {
    throw new TypeError(`${key.pk} is stored without a document`);
  }
  const before = known.get(key.pk);
  const isKnown = before?.etag === etag;
  const version = {
    document: isKnown ? before.document : await read(text, shape === DOCUMENT_SHAPE),
    etag,
    // Not of the text: who goes back to a version writes the same one again, at another time.
    ...(typeof since === "number" ? { since } : {}),
    ...(typeof entry === "string" ? { entry } : {}),
  };
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
