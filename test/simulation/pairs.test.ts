import { expect, test, vi } from "vitest";
import { allPairs, faultsIn, runPair } from "./pairs.ts";
import type { Pair } from "./pairs.ts";

/** One order in so many, with one fault in so many: `npm run simulate -- --pairs` runs them all. */
const ORDERS = 101;
const FAULTS = 5;

test("two commands in any order of their calls break no rule", { timeout: 300_000 }, async () => {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  let seen = 0;
  let ran = 0;
  const run = async (pair: Pair) => {
    const { violations, calls } = await runPair(pair);
    ran += 1;
    expect(violations, JSON.stringify(pair)).toEqual([]);
    return calls;
  };
  try {
    for await (const pair of allPairs()) {
      seen += 1;
      if (seen % ORDERS !== 1) continue;
      const faults = [...faultsIn(pair, await run(pair))];
      for (const [at, fault] of faults.entries()) if ((at + seen) % FAULTS === 0) await run(fault);
    }
  } finally {
    out.mockRestore();
  }
  expect(ran).toBeGreaterThan(100);
});
