import type { Metafile } from "esbuild";

/** Bytes of a bundle: what a cold start reads, and what waits in chunks for a call that needs it. */
export type BundleBytes = {
  readonly main: number;
  readonly atStart: number;
  readonly later: number;
};

export function bundleBytes(metafile: Metafile): BundleBytes {
  const scripts = scriptsOf(metafile);
  const started = startedBy(metafile);
  const sum = (files: typeof scripts) => files.reduce((bytes, [, each]) => bytes + each.bytes, 0);
  const atStart = sum(scripts.filter(([file]) => started.has(file)));
  return {
    main: metafile.outputs[entryOf(metafile)]?.bytes ?? 0,
    atStart,
    later: sum(scripts) - atStart,
  };
}

/** The source files of which something is evaluated before the function's first request. */
export function sourcesAtStart(metafile: Metafile): string[] {
  return sourcesWith(metafile, entryOf(metafile));
}

/** The same before a request that needs what `source` holds and is loaded for it. */
export function sourcesLaterWith(metafile: Metafile, source: string): string[] {
  return sourcesWith(metafile, chunkOf(metafile, source));
}

function chunkOf({ outputs }: Metafile, source: string): string {
  const chunk = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source);
  if (chunk === undefined) throw new Error(`${source} is not loaded later`);
  return chunk[0];
}

/** How much more is read for a request that needs what `source` holds and is loaded for it. */
export function bytesLaterWith(metafile: Metafile, source: string): number {
  const started = startedBy(metafile);
  const later = [...startedBy(metafile, chunkOf(metafile, source))];
  return later
    .filter((file) => !started.has(file))
    .reduce((bytes, file) => bytes + (metafile.outputs[file]?.bytes ?? 0), 0);
}

function sourcesWith(metafile: Metafile, chunk: string): string[] {
  const sources = [...startedBy(metafile, chunk)].flatMap((file) =>
    Object.entries(metafile.outputs[file]?.inputs ?? {}),
  );
  return sources.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([source]) => source);
}

/** The chunks that a cold start reads: the entry, and what is imported from it without `import()`. */
function startedBy(metafile: Metafile, chunk = entryOf(metafile)): ReadonlySet<string> {
  const started = new Set<string>([chunk]);
  for (const file of started)
    for (const { path, kind, external } of metafile.outputs[file]?.imports ?? [])
      if (kind === "import-statement" && external !== true) started.add(path);
  return started;
}

/** By its name, since what is loaded late counts as an entry point too. */
function entryOf(metafile: Metafile): string {
  const entry = scriptsOf(metafile).find(([file]) => file.endsWith("/index.mjs"));
  if (entry === undefined) throw new Error("the bundle has no entry");
  return entry[0];
}

const scriptsOf = ({ outputs }: Metafile) =>
  Object.entries(outputs).filter(([file]) => file.endsWith(".mjs"));

/** The packages and folders that make up a bundle, largest first. */
export function dominating({ outputs }: Metafile, count: number): [name: string, bytes: number][] {
  const bytes = new Map<string, number>();
  for (const output of Object.values(outputs))
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const name = originOf(input);
      bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
    }
  return [...bytes].toSorted(([, one], [, other]) => other - one).slice(0, count);
}

function originOf(input: string): string {
  const found = /node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/.exec(input);
  return found?.groups?.["name"] ?? input.split("/").slice(0, 2).join("/");
}
