import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { embedFiles } from "./embed-files.built.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";

const MOST_BYTES = 8_000;
const ELEMENT = path.join(import.meta.dirname, "element");

describe("the element for other sites", () => {
  test.each(["kept.js", "book.js", "proof.js"])(
    "SITE-8: %s is no heavier than it may be",
    (name) => {
      expect(Buffer.byteLength(embedFiles[name]?.text ?? "")).toBeGreaterThan(1_000);
      expect(Buffer.byteLength(embedFiles[name]?.text ?? "")).toBeLessThanOrEqual(MOST_BYTES);
    },
  );

  test("SITE-7: has no way to make markup of a text", async () => {
    const scripts = (await readdir(ELEMENT)).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(5);
    for (const name of scripts) {
      const text = await readFile(path.join(ELEMENT, name), "utf8");
      expect(text, name).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\.write|DOMParser|\beval\b/,
      );
    }
  });

  test.each(Object.entries({ de, es, fr }))(
    "SITE-7: %s fills in what English does",
    (_tag, words) => {
      const filled = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([it]) => it).toSorted();
      for (const [name, text] of Object.entries(en))
        expect([name, filled(words[name as keyof typeof en])]).toEqual([name, filled(text)]);
    },
  );

  test("SITE-8: its types say what a page hears of it", async () => {
    const folder = await mkdtemp(path.join(import.meta.dirname, ".types-"));
    try {
      await writeFile(path.join(folder, "kept.d.ts"), embedFiles["kept.d.ts"]?.text ?? "");
      const site = `import type {} from "./kept.d.ts";
document.querySelector("kept-booking")?.addEventListener("kept:booked", ({ detail }) => {
  const told: readonly string[] = [detail.reference, detail.dealer, detail.service, detail.start];
  // @ts-expect-error nothing is told of whose it is
  void [told, detail.email];
});
document.addEventListener("kept:booked", ({ detail }) => void detail.end.length);`;
      await writeFile(path.join(folder, "site.ts"), site);
      const flags = ["--noEmit", "--strict", "--lib", "dom,es2022", "--ignoreConfig"];
      const types = ["--types", "", "--allowImportingTsExtensions", "--module", "nodenext"];
      const tsc = [
        "node_modules/typescript/bin/tsc",
        ...flags,
        ...types,
        path.join(folder, "site.ts"),
      ];
      expect(execFileSync(process.execPath, tsc, { encoding: "utf8" })).toBe("");
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});
