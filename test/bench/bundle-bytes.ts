import type { Metafile } from "esbuild";

/** Bytes of a bundle: what a cold start reads, and what waits in chunks for a call that needs it. */
export type BundleBytes = {
  readonly main: number;
  readonly atStart: number;
  readonly later: number;
};

export function bundleBytes({ outputs }: Metafile): BundleBytes {
  const scripts = Object.entries(outputs).filter(([file]) => file.endsWith(".mjs"));
  // What is loaded late counts as an entry point too.
  const entry = scripts.find(([file]) => file.endsWith("/index.mjs"));
  if (entry === undefined) throw new Error("the bundle has no entry");
  const started = new Set<string>();
  const follow = (file: string) => {
    if (started.has(file)) return;
    started.add(file);
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && external !== true) follow(path);
  };
  follow(entry[0]);
  const sum = (files: typeof scripts) => files.reduce((bytes, [, each]) => bytes + each.bytes, 0);
  const atStart = sum(scripts.filter(([file]) => started.has(file)));
  return { main: entry[1].bytes, atStart, later: sum(scripts) - atStart };
}

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
