import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { manifest } from "../../../functions/manifest.ts";
import { deployedBundles } from "./bundles.ts";

const BUILD_MILLISECONDS = 60_000;

describe("what is deployed", { timeout: BUILD_MILLISECONDS }, () => {
  it("is every function of the manifest, without a trace of this machine's stack", async () => {
    const bundles = await deployedBundles();
    expect(Object.keys(bundles)).toEqual(manifest.map(({ name }) => name));
    for (const url of Object.values(bundles)) {
      const folder = path.dirname(fileURLToPath(url));
      const files = (await readdir(folder)).filter((file) => file.endsWith(".mjs"));
      for (const file of files) {
        const code = await readFile(path.join(folder, file), "utf8");
        expect(code.includes("/_local"), `${folder}/${file}`).toBe(false);
      }
    }
  });

  it("is built once for as long as nothing changes", async () => {
    expect(await deployedBundles()).toEqual(await deployedBundles());
  });
});
