import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { dealerDocument } from "../../test/scenarios/harness/dealers.ts";
import { loadFolder } from "./load-folder.ts";

const BRAND = {
  id: "aurora",
  name: "Aurora",
  care: { name: "Care", email: "care@aurora.example" },
  staff: [{ id: "care", name: "Carla Reed", email: "care@aurora.example", role: "brand" }],
};

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), "kept-load-"));
  for (const kind of ["brands", "dealers"]) await mkdir(path.join(folder, kind));
  await put("brands/aurora.json", BRAND);
  await put("dealers/bath.json", dealerDocument("bath", "Europe/London"));
  await put("dealers/york.json", dealerDocument("york", "Europe/London"));
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const put = (file: string, document: object) =>
  writeFile(path.join(folder, file), JSON.stringify(document));

async function load(): Promise<readonly string[]> {
  const said: string[] = [];
  await loadFolder.run({
    parameters: [folder],
    go: false,
    stage: async () => ({ name: "test", tables: database.tables, schedules: {} as never }),
    print: () => {},
    say: (line) => said.push(line),
  });
  return said;
}

it("OPS-1: a folder is checked as a whole, written with progress, and changes nothing the second time", async () => {
  const directory = createDirectoryStore(database.tables, systemRandom);
  await put("dealers/york.json", dealerDocument("york", "Europe/London", { brand: "nowhere" }));
  await expect(load()).rejects.toThrow("york.json is refused; nothing was changed");
  expect(await directory.brand("aurora")).toBeUndefined();
  expect(await directory.dealer("bath")).toBeUndefined();

  await put("dealers/york.json", dealerDocument("york", "Europe/London"));
  expect(await load()).toEqual([
    "1 of 3: aurora added to stage test.",
    "2 of 3: bath added to stage test.",
    "3 of 3: york added to stage test.",
  ]);
  const before = await directory.dealer("bath");
  await put("dealers/york.json", dealerDocument("york", "Europe/London", { name: "York" }));
  expect(await load()).toEqual([
    "1 of 3: aurora is so already in stage test.",
    "2 of 3: bath is so already in stage test.",
    "3 of 3: york replaced in stage test.",
  ]);
  expect(await directory.dealer("bath")).toEqual(before);
});
