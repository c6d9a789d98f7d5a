import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import type { Plant } from "./plants.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles the simulation with the system in it as it is, or with one bug planted. */
export async function buildSimulation(
  outfile: string,
  of: "histories" | "pairs",
  plant?: Plant,
): Promise<void> {
  await build({
    entryPoints: [`${ROOT}test/simulation/run-${of}.ts`],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    mainFields: ["module", "main"],
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    logLevel: "error",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    plugins: plant === undefined ? [] : [planting(plant)],
  });
}

/** @throws when the code has changed so that the bug cannot be planted any more. */
function planting({ file, changes }: Plant): Plugin {
  return {
    name: "plant",
    setup: ({ onLoad }) => {
      onLoad({ filter: new RegExp(`${file.replaceAll(".", "\\.")}$`) }, async ({ path }) => {
        let contents = await readFile(path, "utf8");
        for (const [from, to] of changes) {
          if (!contents.includes(from)) throw new Error(`${file} has no “${from}”`);
          contents = contents.replace(from, to);
        }
        return { contents, loader: "ts" };
      });
    },
  };
}
