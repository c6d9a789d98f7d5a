import { expect, test, vi } from "vitest";
import { allPairs, runPair } from "./pairs.ts";

/** One in so many: `npm run simulate -- --pairs` runs them all. */
const SHARE = 353;

test("two commands in any order of their calls break no rule", { timeout: 300_000 }, async () => {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  let seen = 0;
  let ran = 0;
  try {
    for await (const pair of allPairs()) {
      seen += 1;
      if (seen % SHARE !== 1) continue;
      ran += 1;
      expect(await runPair(pair), JSON.stringify(pair)).toEqual([]);
    }
  } finally {
    out.mockRestore();
  }
  expect(ran).toBeGreaterThan(100);
});
