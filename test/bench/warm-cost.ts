import path from "node:path";
import { pathToFileURL } from "node:url";

type WarmCase = {
  readonly function: string;
  readonly what: string;
  readonly event: (run: number) => object;
  /** As many as there are events, the first half of them to warm up. */
  readonly calls: number;
};

/**
 * Processor time in milliseconds of one call in a function that has done others before: what AWS bills.
 * The services it asks run elsewhere or have answered before.
 */
export async function warmCost(bundles: string, each: WarmCase): Promise<number> {
  const bundle = path.join(bundles, each.function, "index.mjs");
  const { handler } = await import(pathToFileURL(bundle).href);
  const half = Math.floor(each.calls / 2);
  const call = async (run: number) => {
    const { statusCode, body } = await handler(each.event(run), {});
    if (statusCode >= 400) throw new Error(`${each.what} failed: ${body}`);
  };
  for (let run = 0; run < half; run += 1) await call(run);
  const before = process.cpuUsage();
  for (let run = half; run < 2 * half; run += 1) await call(run);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / half;
}
