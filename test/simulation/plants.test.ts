import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { plants } from "./plants.ts";

test.each(Object.entries(plants))("the bug %s can still be planted", async (_name, plant) => {
  const code = await readFile(new URL(`../../${plant.file}`, import.meta.url), "utf8");
  for (const [from] of plant.changes) expect(code).toContain(from);
});
