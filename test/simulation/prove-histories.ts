import { expect, test, vi } from "vitest";
import { runHistory } from "./history.ts";

/** Tests so many histories; files share the seeds out, so that they run side by side. */
export function proveHistories({ from, count }: { from: number; count: number }): void {
  test(`histories ${from} to ${from + count - 1} break no rule`, { timeout: 300_000 }, async () => {
    // The system logs each step; thousands of histories would drown what there is to say.
    const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    let mails = 0;
    try {
      for (let seed = from; seed < from + count; seed += 1) {
        const history = await runHistory(seed);
        mails += history.mails;
        expect(history.violations, `npm run simulate -- 1 ${seed}`).toEqual([]);
      }
    } finally {
      out.mockRestore();
    }
    expect(mails).toBeGreaterThan(count);
  });
}
