import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { stop } from "esbuild";
import * as z from "zod";
import { buildFunctions } from "../../build.ts";
import type { Entries } from "../../build.ts";

/** Function name → URL of its module. */
export type Bundles = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL("../../..", import.meta.url));
const cache = path.join(root, "node_modules", ".cache", "kept");
const latest = path.join(cache, "latest.json");
/** Longer than anybody leaves an older stack running whose functions still load from there. */
const KEEP_MILLISECONDS = 24 * 3_600_000;

const latestSchema = z.object({
  /** By its name alone, beside this file: a checkout that was moved or copied finds its own. */
  build: z.string().regex(/^build-[0-9a-f-]+$/),
  names: z.array(z.string()),
  /** Source file → its size and time of change when it was built. */
  inputs: z.record(z.string(), z.string()),
});

/**
 * What would be deployed. Stories start one stack each, so a build is used again for as long as no
 * file that went into it has changed.
 */
export async function deployedBundles(): Promise<Bundles> {
  const known = latestSchema.safeParse(await readLatest());
  if (known.success && (await isFresh(known.data.inputs))) {
    return urlsOf(path.join(cache, known.data.build), known.data.names);
  }
  await forgetOldBuilds();
  const startedAt = Date.now();
  const build = `build-${randomUUID()}`;
  const folder = path.join(cache, build);
  const built = await buildFunctions({ outDir: folder });
  // Its compiler process would keep half a gigabyte for as long as the stack runs.
  await stop();
  const names = built.map(({ name }) => name);
  const files = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const inputs = await fingerprints([
    ...new Set([...files, "infra/build.ts", "functions/manifest.ts"]),
  ]);
  // A file saved while we built may be in there as it was before: then the next start builds again.
  if (Object.values(inputs).every((print) => Number.parseFloat(print) < startedAt)) {
    await writeFile(`${folder}.json`, JSON.stringify({ build, names, inputs }));
    await rename(`${folder}.json`, latest);
  }
  return urlsOf(folder, names);
}

/** Other functions than the deployed ones, built anew. */
export async function buildBundles(outDir: string, entries: Entries): Promise<Bundles> {
  const built = await buildFunctions({ outDir, entries });
  return urlsOf(
    outDir,
    built.map(({ name }) => name),
  );
}

function urlsOf(folder: string, names: readonly string[]): Bundles {
  return Object.fromEntries(
    names.map((name) => [name, pathToFileURL(path.join(folder, name, "index.mjs")).href]),
  );
}

async function readLatest(): Promise<unknown> {
  try {
    return JSON.parse(await readFile(latest, "utf8"));
  } catch {
    return undefined;
  }
}

async function isFresh(inputs: Readonly<Record<string, string>>): Promise<boolean> {
  const present = await fingerprints(Object.keys(inputs));
  return Object.entries(inputs).every(([file, print]) => present[file] === print);
}

async function fingerprints(files: readonly string[]): Promise<Record<string, string>> {
  const prints = await Promise.all(
    files.map(async (file) => [file, await fingerprint(path.resolve(root, file))] as const),
  );
  return Object.fromEntries(prints);
}

async function fingerprint(file: string): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(file);
    return `${mtimeMs}-${size}`;
  } catch {
    return "gone";
  }
}

async function forgetOldBuilds(): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    const madeAt = Number.parseFloat(await fingerprint(folder));
    const isOld = Date.now() - madeAt > KEEP_MILLISECONDS;
    if (isOld && name.startsWith("build-")) await rm(folder, { recursive: true, force: true });
  }
}
