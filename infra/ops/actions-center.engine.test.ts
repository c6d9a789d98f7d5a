import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { dealerDocument } from "../../test/scenarios/harness/dealers.ts";
import { actionsCenter } from "./actions-center.ts";

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), "kept-feeds-"));
  const store = createDirectoryStore(database.tables, systemRandom);
  const bath = dealerDocument("bath", "Europe/London");
  const services = bath.services.map((service) =>
    service.id === "test-drive" ? { ...service, names: { de: "Probefahrt" } } : service,
  );
  for (const document of [
    { ...bath, services },
    dealerDocument("soon", "Europe/London", { draft: true }),
  ])
    await store.putDealer(dealerSchema.parse(document), undefined);
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const run = (...parameters: readonly string[]) =>
  actionsCenter.run({
    parameters,
    go: false,
    stage: () =>
      Promise.resolve({ name: "test", tables: database.tables, schedules: undefined as never }),
    print: () => undefined,
    say: () => undefined,
  });

it("SITE-10: writes each feed whole, with a descriptor that names it, of dealers who can be found", async () => {
  await run("https://book.example", folder);
  const names = await readdir(folder);
  const read = async (start: string) => {
    const name = names.find((one) => one.startsWith(start) && !one.includes("filesetdesc")) ?? "";
    return JSON.parse(await readFile(path.join(folder, name), "utf8"));
  };
  expect(await read("entity_")).toEqual({
    data: [
      {
        entity_id: "bath",
        name: "Bath Motors",
        telephone: "+442079460100",
        location: {
          address: {
            country: "GB",
            locality: "Bath",
            postal_code: "BA1 1AA",
            street_address: "1 Station Road",
          },
        },
      },
    ],
  });
  expect(await read("action_")).toEqual({
    data: [
      {
        entity_id: "bath",
        link_id: "bath.book",
        url: "https://book.example/d/bath",
        actions: [{ appointment_info: {} }],
      },
    ],
  });
  const { data: services } = await read("service_");
  expect(services[0]).toEqual({
    merchant_id: "bath",
    service_id: "bath.test-drive",
    localized_service_name: {
      value: "Test drive",
      localized_value: [{ locale: "de", value: "Probefahrt" }],
    },
    localized_service_category: { value: "Sales" },
    service_price: { price_interpretation: "INTERPRETATION_NOT_DISPLAYED" },
    service_duration: { duration_interpretation: "INTERPRETATION_NOT_DISPLAYED" },
    action_link: [{ url: "https://book.example/d/bath?service=test-drive" }],
  });
  for (const name of [
    "reservewithgoogle.entity",
    "reservewithgoogle.action.v2",
    "glam.service.v0",
  ]) {
    const file = names.find((one) => one.startsWith(`${name}-`)) ?? "";
    const descriptor = JSON.parse(await readFile(path.join(folder, file), "utf8"));
    expect(descriptor).toEqual({
      generation_timestamp: expect.any(Number),
      name,
      data_file: [expect.any(String)],
    });
    expect(file).toBe(`${name}-${descriptor.generation_timestamp}.filesetdesc.json`);
    expect(names).toContain(descriptor.data_file[0]);
  }
});

it("SITE-10: asks where people reach the stage", async () => {
  await expect(run("book.example", folder)).rejects.toThrow("Say where people reach the stage");
  await expect(run("https://book.example")).rejects.toThrow("Say into which folder");
});
