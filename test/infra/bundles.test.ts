import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { manifest } from "../../functions/manifest.ts";
import { buildBundles } from "../../infra/aws/build-bundles.ts";
import type { BuiltFunction } from "../../infra/build.ts";
import {
  bundleBytes,
  bytesLaterWith,
  sourcesAtStart,
  sourcesLaterWith,
} from "../bench/bundle-bytes.ts";
import { FOLDER } from "./synthesized-stage.ts";

let built: readonly BuiltFunction[] = [];
const bundle = (name: string) => built.find((each) => each.name === name)!;

beforeAll(async () => {
  built = await buildBundles(path.join(FOLDER, "bundles"));
}, 60_000);

describe.each(manifest)("the bundle of $name", ({ name }) => {
  it("knows nothing of what exists on one machine only", () => {
    for (const file of filesOf(bundle(name).folder))
      expect(readFileSync(file, "utf8")).not.toContain("/_local");
    const sources = Object.keys(bundle(name).metafile.inputs);
    expect(sources.filter((source) => source.startsWith("infra/local"))).toEqual([]);
  });

  // Nobody waits for sweep, which knows every chore there is.
  const most = name === "sweep" ? 902 : 837;

  it(`reads less than ${most} KB when it starts`, () => {
    expect(bundleBytes(bundle(name).metafile).atStart).toBeLessThan(most * 1024);
  });
});

it("reads less than 269 KB before a customer's first look at free times", () => {
  expect(bundleBytes(bundle("booking-api").metafile).atStart).toBeLessThan(269 * 1024);
});

it("lets a customer look for a time before any schema is loaded", () => {
  const { metafile } = bundle("booking-api");
  const atStart = sourcesAtStart(metafile);
  expect(atStart).toContain("functions/booking-api/slots.ts");
  expect(atStart.filter((source) => /node_modules\/zod\/|\.schema\.ts$/.test(source))).toEqual([]);
  // What the first booking loads does check, or the names above would be looked for in vain.
  expect(Object.keys(metafile.inputs)).toEqual(
    expect.arrayContaining([
      "node_modules/zod/index.js",
      "shared/directory/document/dealer.schema.ts",
    ]),
  );
});

it("shows a stranger the free times before any schema is loaded", () => {
  const atStart = sourcesAtStart(bundle("pages").metafile);
  expect(atStart).toContain("functions/pages/booking/choose/times-page.tsx");
  expect(atStart.filter((source) => /node_modules\/zod\/|\.schema\.ts$/.test(source))).toEqual([]);
});

it("books and mails before any schema is loaded", () => {
  const booking = ["book.ts", "open-booking.ts"].flatMap((file) =>
    sourcesLaterWith(bundle("booking-api").metafile, `functions/booking-api/${file}`),
  );
  const relay = sourcesAtStart(bundle("relay").metafile);
  expect(booking).toContain("functions/booking-api/usual-booking.ts");
  expect(relay).toContain("shared/mail/write/templates/appointment.ts");
  const schemas = [...booking, ...relay].filter((source) =>
    /node_modules\/zod\/|\.schema\.ts$/.test(source),
  );
  expect(schemas).toEqual([]);
});

// A mail says calls and written answers in words of their own, and addresses and numbers as each country does; who
// comes instead of the customer, and in whose look, is known of each, and what is complained of.
it.each(["de", "en-gb", "en-us", "es", "fr"])(
  "sends a first mail in %s from less than 796 KB",
  (tag) => {
    const { metafile } = bundle("relay");
    const [folder = ""] = tag.split("-");
    const file = `shared/mail/write/language/${folder}/${tag}.ts`;
    const words = bytesLaterWith(metafile, file);
    expect(bundleBytes(metafile).atStart + words).toBeLessThan(796 * 1024);
  },
);

it("loads mail only where mail is sent", () => {
  const mailing = built
    .filter(({ metafile }) =>
      Object.keys(metafile.inputs).some((it) => it.includes("client-sesv2")),
    )
    .map(({ name }) => name);
  const sending = manifest.filter(({ needs }) => needs.some((need) => need === "mail:send"));
  expect(sending.map(({ name }) => name)).toEqual(expect.arrayContaining(mailing));
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
