import { access, mkdir, readFile, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Metafile, Plugin } from "esbuild";
import { manifest } from "../functions/manifest.ts";

/** Where a function's code is, by function name. */
export type Entries = Readonly<Record<string, string>>;

export type BuildOptions = {
  /** Gets one folder per function, each complete in itself: `<outDir>/<name>/index.mjs`. */
  readonly outDir: string;
  /** Default: `functions/<name>/handler.ts` of every function in the manifest. */
  readonly entries?: Entries;
};

export type BuiltFunction = {
  readonly name: string;
  readonly folder: string;
  /** What went in and how much of it; the size budget and the leak test read it. */
  readonly metafile: Metafile;
};

/** A handler is missing or does not compile; the message is one sentence for the person who builds. */
export class BuildRefused extends Error {
  override readonly name = "BuildRefused";
}

const root = fileURLToPath(new URL("..", import.meta.url));
const shim = (file: string) => path.join(root, "infra", "shims", file);

const SHIMS: Readonly<Record<string, string>> = {
  "node:http": shim("node-http.ts"),
  http: shim("node-http.ts"),
  "node:https": shim("node-https.ts"),
  https: shim("node-https.ts"),
  "@aws-sdk/credential-provider-node": shim("environment-credentials.ts"),
};

const shims: Plugin = {
  name: "shims",
  setup({ onResolve }) {
    onResolve({ filter: /^(?:node:)?https?$|^@aws-sdk\/credential-provider-node$/ }, (found) => {
      const file = SHIMS[found.path];
      return file === undefined ? undefined : { path: file };
    });
    onResolve({ filter: /^\.\/mime-types\.js$/ }, ({ importer }) =>
      importer.includes("nodemailer") ? { path: shim("mime-types.ts") } : undefined,
    );
  },
};

/** Half of a phone number's start is compiling its data as code; as JSON it is read in a fifth of that. */
const jsonData: Plugin = {
  name: "json-data",
  setup({ onLoad }) {
    onLoad({ filter: /libphonenumber-js\/metadata\.min\.json\.js$/ }, async ({ path: file }) => {
      const data = await readFile(file.slice(0, -".js".length), "utf8");
      return { contents: `export default JSON.parse(${JSON.stringify(data)})` };
    });
  },
};

/**
 * A `*.built.ts` runs here and not in the function, which gets what it exports as plain data. Whatever
 * stands in its folder counts as having gone in.
 */
const builtModules: Plugin = {
  name: "built-modules",
  setup({ onLoad, onEnd }) {
    const sources = new Set<string>();
    onLoad({ filter: /\.built\.ts$/ }, async ({ path: file }) => {
      const made: object = await import(pathToFileURL(file).href);
      const folder = path.dirname(file);
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) sources.add(path.join(entry.parentPath, entry.name));
      const data = Object.entries(made).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: data.join("\n") };
    });
    onEnd(({ metafile }) => {
      if (metafile === undefined) return;
      for (const file of sources)
        metafile.inputs[path.relative(root, file)] ??= { bytes: 0, imports: [] };
    });
  },
};

/** CommonJS packages ask for builtins through `require`, which an ES module does not have. */
const REQUIRE_BANNER =
  'import{createRequire as keptRequire}from"node:module";const require=keptRequire(import.meta.url);';

/**
 * Bundles every function the way it is deployed: CDK, the one-machine stack and the benchmark all
 * run what this writes.
 *
 * @throws BuildRefused when a handler is missing or does not compile.
 */
export async function buildFunctions(options: BuildOptions): Promise<readonly BuiltFunction[]> {
  const entries = Object.entries(options.entries ?? handlersOf(manifest));
  await Promise.all(entries.map(([name, file]) => refuseMissing(name, file)));
  return await Promise.all(
    entries.map(([name, file]) => bundle(name, file, path.join(options.outDir, name))),
  );
}

function handlersOf(functions: readonly { readonly name: string }[]): Entries {
  return Object.fromEntries(
    functions.map(({ name }) => [name, path.join(root, "functions", name, "handler.ts")]),
  );
}

async function refuseMissing(name: string, file: string): Promise<void> {
  try {
    await access(file);
  } catch {
    throw new BuildRefused(`The function ${name} has no handler: ${path.relative(root, file)}.`);
  }
}

async function bundle(name: string, file: string, folder: string): Promise<BuiltFunction> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: file },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    minify: true,
    sourcemap: "linked",
    sourcesContent: false,
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    banner: { js: REQUIRE_BANNER },
    plugins: [shims, jsonData, builtModules],
    metafile: true,
    logLevel: "silent",
  }).catch((cause: unknown) => {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new BuildRefused(`The function ${name} does not build: ${detail}`, { cause });
  });
  return { name, folder, metafile };
}

if (import.meta.main) {
  const outDir = path.join(root, "dist", "functions");
  try {
    for (const { name, metafile } of await buildFunctions({ outDir })) {
      const bytes = Object.values(metafile.outputs).reduce(
        (sum, output) => sum + (output.entryPoint === undefined ? 0 : output.bytes),
        0,
      );
      process.stdout.write(
        `${name.padEnd(14)}${String(Math.round(bytes / 1024)).padStart(6)} KB\n`,
      );
    }
  } catch (error) {
    if (!(error instanceof BuildRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
