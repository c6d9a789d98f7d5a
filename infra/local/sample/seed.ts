import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { brandSchema, dealerSchema } from "../../../shared/directory/document/dealer.schema.ts";
import { partnerSchema } from "../../../shared/directory/document/partner.schema.ts";
import { createDirectoryStore } from "../../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../../shared/kernel/random.ts";
import { CASES, DIRECTORY } from "../../../shared/platform/dynamodb/table-shapes.ts";
import { documentClient } from "../../../shared/platform/dynamodb/tables.ts";
import aurora from "./aurora.json" with { type: "json" };
import harbour from "./harbour.json" with { type: "json" };
import inspecta from "./inspecta.json" with { type: "json" };
import northside from "./northside.json" with { type: "json" };
import roadhelp from "./roadhelp.json" with { type: "json" };

export const sampleBrand = brandSchema.parse(aurora);
/** Where the sample site in `docs/examples` stands. */
const SAMPLE_SITE = "http://localhost:8080";

export const sampleDealers = [
  dealerSchema.parse({ ...northside, embedOn: [SAMPLE_SITE] }),
  dealerSchema.parse(harbour),
];

export const samplePartners = [partnerSchema.parse(inspecta), partnerSchema.parse(roadhelp)];

/** Writes the sample documents; a directory that holds anything already is left alone. */
export async function seed(client: DynamoDBClient): Promise<void> {
  const tables = {
    client: documentClient(client),
    cases: CASES.name,
    directory: DIRECTORY.name,
  };
  const store = createDirectoryStore(tables, systemRandom);
  const dealers = await store.dealers();
  if (dealers.length > 0 || (await store.brand(sampleBrand.id)) !== undefined) return;
  await store.putBrand(sampleBrand, undefined);
  for (const dealer of sampleDealers) await store.putDealer(dealer, undefined);
  for (const partner of samplePartners) await store.putPartner(partner, undefined);
}
