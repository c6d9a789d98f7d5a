import { readdir } from "node:fs/promises";
import path from "node:path";
import type * as z from "zod";
import { addressesOf, addressesOfBrand } from "../../functions/wiring/lifting.ts";
import { checkAppearance } from "../../shared/directory/check/check-appearance.ts";
import { checkDealer } from "../../shared/directory/check/check-dealer.ts";
import { brandSchema, dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import type { Brand, Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { OPERATOR } from "../../shared/directory/history/author.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import type { Versioned } from "../../shared/directory/store/versioned.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import type { Command } from "./command.ts";
import { namedFile } from "./named-file.ts";
import { placesRefused, readDocument } from "./read-document.ts";
import { OpsRefusal } from "./refusal.ts";
import { tryAddresses } from "./try-addresses.ts";

type Read<Document> = {
  readonly file: string;
  readonly document: Document;
};
type Found<Document> = Read<Document> & { readonly seen: Versioned<Document> | undefined };

/** Brands and dealers, checked as a whole and then written one by one: what is so already is left alone. */
export const loadFolder: Command = {
  usage: "load FOLDER",
  purpose: "check and write brands/*.json and dealers/*.json; nothing when one place is wrong",
  run: async ({ stage, parameters: [folder], say }) => {
    if (folder === undefined) throw new OpsRefusal("Say which folder to load.");
    const faults: string[] = [];
    const brands = await readAll(`${folder}/brands`, brandSchema, faults);
    const dealers = await readAll(`${folder}/dealers`, dealerSchema, faults);
    faults.push(...twice(brands), ...twice(dealers));
    if (brands.length + dealers.length + faults.length === 0)
      throw new OpsRefusal(`There is nothing in ${folder}/brands and ${folder}/dealers.`);
    refuse(faults);
    const { tables, name } = await stage();
    const directory = createDirectoryStore(tables, systemRandom);
    const found = await lookFor(directory, brands, dealers);
    refuse(await faultsAmong(directory, found));
    const all = [...found.brands, ...found.dealers];
    let done = 0;
    for (const one of all) {
      const what = await write(directory, tables, one);
      done += 1;
      say(`${done} of ${all.length}: ${one.document.id} ${what} stage ${name}.`);
    }
  },
};

/** What is wrong in a file is kept for the end, so that all is said at once. */
async function readAll<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
  faults: string[],
): Promise<Read<z.output<Schema>>[]> {
  const read: Read<z.output<Schema>>[] = [];
  for (const name of await filesIn(folder)) {
    const file = path.join(folder, name);
    try {
      read.push({ file, document: await readDocument(file, schema) });
    } catch (error) {
      if (!(error instanceof OpsRefusal)) throw error;
      faults.push(error.message);
    }
  }
  return read;
}

/** Either of the two folders may be missing. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(namedFile(folder))).filter((name) => name.endsWith(".json")).toSorted();
  } catch {
    return [];
  }
}

function twice(read: readonly Read<{ readonly id: string }>[]): string[] {
  return read.flatMap(({ file, document: { id } }, index) => {
    const first = read.findIndex((one) => one.document.id === id);
    return first === index
      ? []
      : [`${file} is refused: ${read[first]?.file} has the id ${id} too.`];
  });
}

/** @throws OpsRefusal with every fault of every file. */
function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new OpsRefusal(faults.join("\n"));
}

type All = {
  readonly brands: readonly Found<Brand>[];
  readonly dealers: readonly Found<Dealer>[];
};

async function lookFor(
  directory: Pick<DirectoryStore, "brand" | "dealer">,
  brands: readonly Read<Brand>[],
  dealers: readonly Read<Dealer>[],
): Promise<All> {
  const found: { brands: Found<Brand>[]; dealers: Found<Dealer>[] } = { brands: [], dealers: [] };
  for (const one of brands)
    found.brands.push({ ...one, seen: await directory.brand(one.document.id) });
  for (const one of dealers)
    found.dealers.push({ ...one, seen: await directory.dealer(one.document.id) });
  return found;
}

/** Dealers are checked against their brand as the folder has it, else as the stage does. */
async function faultsAmong(
  directory: Pick<DirectoryStore, "brand">,
  { brands, dealers }: All,
): Promise<string[]> {
  const faults = brands.flatMap(({ file, document }) =>
    refusedAt(file, checkAppearance(document.appearance)),
  );
  for (const { file, document, seen } of dealers) {
    const loaded = brands.find((one) => one.document.id === document.brand)?.document;
    const brand = loaded ?? (await directory.brand(document.brand))?.document;
    faults.push(...refusedAt(file, checkDealer(document, brand, seen?.document)));
  }
  return faults;
}

function refusedAt(file: string, places: Parameters<typeof placesRefused>[1]): string[] {
  return places.length === 0 ? [] : [placesRefused(file, places).message];
}

type Tables = Parameters<typeof tryAddresses>[0];

async function write(
  directory: DirectoryStore,
  tables: Tables,
  found: Found<Brand> | Found<Dealer>,
): Promise<string> {
  const { document, seen } = found;
  if (JSON.stringify(seen?.document) === JSON.stringify(document)) return "is so already in";
  const saved = await (isDealer(found)
    ? directory.putDealer(found.document, found.seen, systemClock.now(), OPERATOR)
    : directory.putBrand(found.document, found.seen, systemClock.now(), OPERATOR));
  if (!saved.ok)
    throw new OpsRefusal(`Somebody changed ${document.id} just now; load the folder again.`);
  const [before, after] = isDealer(found)
    ? [addressesOf(found.seen?.document), addressesOf(found.document)]
    : [addressesOfBrand(found.seen?.document), addressesOfBrand(found.document)];
  const brand = isDealer(found) ? found.document.brand : found.document.id;
  await tryAddresses(tables, { brand, before, after });
  return seen === undefined ? "added to" : "replaced in";
}

function isDealer(found: Found<Brand> | Found<Dealer>): found is Found<Dealer> {
  return "departments" in found.document;
}
