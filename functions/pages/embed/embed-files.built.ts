import { buildSync } from "esbuild";
import { readFileSync } from "node:fs";
import path from "node:path";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { enUs } from "./words/en-us.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";

/** By the name under which a page of somebody else's asks for it. */
export const embedFiles: Readonly<
  Record<string, { readonly type: string; readonly text: string }>
> = {
  "kept.js": { type: "text/javascript", text: script("kept", "iife") },
  "book.js": { type: "text/javascript", text: script("book", "esm") },
  "proof.js": { type: "text/javascript", text: script("proof", "esm") },
  "kept.d.ts": { type: "text/plain", text: read("kept.d.ts") },
  ...Object.fromEntries(
    Object.entries({ de, en, "en-us": enUs, es, fr }).map(([tag, words]) => [
      `words-${tag}.json`,
      { type: "application/json", text: JSON.stringify(words) },
    ]),
  ),
};

function script(name: string, format: "iife" | "esm"): string {
  const { outputFiles } = buildSync({
    absWorkingDir: path.join(import.meta.dirname, "element"),
    entryPoints: [`${name}.js`],
    bundle: true,
    minify: true,
    format,
    /** The first that have reflected ARIA properties and styles that are adopted. */
    target: ["chrome105", "firefox121", "safari16.4"],
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

function read(name: string): string {
  return readFileSync(path.join(import.meta.dirname, "element", name), "utf8");
}
