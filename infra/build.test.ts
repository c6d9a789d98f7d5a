import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BuildRefused, buildFunctions } from "./build.ts";
import { fixtureEntries } from "../test/engines/small-product/fixture-functions.ts";

describe("the one build", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "kept-build-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("makes a folder per function that runs on its own and says what went in", async () => {
    const { sweep = "" } = fixtureEntries;
    const [built] = await buildFunctions({ outDir: folder, entries: { sweep } });
    expect(built?.folder).toBe(path.join(folder, "sweep"));
    expect(Object.keys(built?.metafile.inputs ?? {})).toContain("infra/shims/node-http.ts");
    const module: unknown = await import(pathToFileURL(`${folder}/sweep/index.mjs`).href);
    expect(module).toHaveProperty("handler");
  });

  it("imports neither node:http nor node:https, and none of the credential chain", async () => {
    const { relay = "" } = fixtureEntries;
    const [built] = await buildFunctions({ outDir: folder, entries: { relay } });
    const imported = Object.values(built?.metafile.outputs ?? {}).flatMap((output) =>
      output.imports.map((found) => found.path),
    );
    expect(imported).not.toContain("node:http");
    expect(imported).not.toContain("node:https");
    expect(Object.keys(built?.metafile.inputs ?? {}).join()).not.toContain("credential-provider-");
  });

  it("names the function that has no handler", async () => {
    const building = buildFunctions({ outDir: folder, entries: { ghost: "functions/ghost.ts" } });
    await expect(building).rejects.toThrow(BuildRefused);
    await expect(building).rejects.toThrow("The function ghost has no handler");
  });

  it("names the function whose handler does not compile", async () => {
    const broken = path.join(folder, "broken.ts");
    await writeFile(broken, "export const handler = ;");
    const building = buildFunctions({ outDir: folder, entries: { broken } });
    await expect(building).rejects.toThrow("The function broken does not build");
  });

  it("runs what is named so while it builds, and packs what that made", async () => {
    const here = path.join(folder, "built");
    await mkdir(here);
    const names = `import { readFileSync } from "node:fs";
      export const word = readFileSync(new URL("word.txt", import.meta.url), "utf8");`;
    await writeFile(path.join(here, "word.txt"), "forget-me-not");
    await writeFile(path.join(here, "word.built.ts"), names);
    const handler = path.join(here, "handler.ts");
    await writeFile(handler, 'export { word as handler } from "./word.built.ts";');
    const [built] = await buildFunctions({ outDir: folder, entries: { words: handler } });
    await rm(path.join(here, "word.txt"));
    const module: unknown = await import(pathToFileURL(`${folder}/words/index.mjs`).href);
    expect(module).toHaveProperty("handler", "forget-me-not");
    expect(Object.keys(built?.metafile.inputs ?? {}).join()).toContain("built/word.txt");
  });

  it("asks for no HTTP module before it is needed", async () => {
    const shim = await readFile(new URL("shims/node-http.ts", import.meta.url), "utf8");
    expect(shim).not.toMatch(/^import/m);
  });
});
