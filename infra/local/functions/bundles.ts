import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildFunctions } from "../../build.ts";
import type { Entries } from "../../build.ts";

/** Builds what would be deployed; function name → URL of its module. */
export async function buildBundles(
  outDir: string,
  entries: Entries | undefined,
): Promise<Readonly<Record<string, string>>> {
  const built = await buildFunctions({ outDir, ...(entries === undefined ? {} : { entries }) });
  return Object.fromEntries(
    built.map(({ name, folder }) => [name, pathToFileURL(path.join(folder, "index.mjs")).href]),
  );
}
