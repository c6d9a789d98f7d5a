import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documents } from "./documents.ts";

/** `npm run docs` writes the generated pages; with `--check` it only says which are out of date. */
const root = fileURLToPath(new URL("../../", import.meta.url));
const stale = documents.filter(({ file, text }) => present(root + file) !== text);

if (!process.argv.includes("--check")) {
  for (const { file, text } of stale) writeFileSync(root + file, text);
  console.log(stale.length === 0 ? "docs are up to date" : `wrote ${list()}`);
} else if (stale.length > 0) {
  console.error(`out of date: ${list()}; run \`npm run docs\``);
  process.exitCode = 1;
}

function list(): string {
  return stale.map(({ file }) => file).join(", ");
}

function present(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
