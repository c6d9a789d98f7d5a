import path from "node:path";
import { fileURLToPath } from "node:url";
import { manifest } from "../../functions/manifest.ts";
import { buildFunctions } from "../build.ts";
import type { BuiltFunction } from "../build.ts";
import { FIRST_BRAND } from "./first-brand.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The functions of the manifest, and the one that runs only while a stage is deployed. */
export async function buildBundles(outDir: string): Promise<readonly BuiltFunction[]> {
  const running = manifest.map(({ name }) => [
    name,
    path.join(root, "functions", name, "handler.ts"),
  ]);
  const entries = Object.fromEntries([
    ...running,
    [FIRST_BRAND.name, path.join(root, "infra", "aws", "first-brand", "handler.ts")],
  ]);
  return await buildFunctions({ outDir, entries });
}
