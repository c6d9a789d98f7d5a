import { gzipSync } from "node:zlib";
import type { BrowserContext } from "playwright-core";

const REPEATS = 9;

export type Timed = {
  readonly ms: number;
  readonly bytes: number;
  readonly zippedBytes: number;
};

/** A page over HTTP, again and again: the median time, and what it weighs. */
export async function timedPage(context: BrowserContext, path: string): Promise<Timed> {
  const times: number[] = [];
  let page = "";
  for (let run = 0; run < REPEATS; run += 1) {
    const began = performance.now();
    const answer = await context.request.get(path);
    page = await answer.text();
    times.push(performance.now() - began);
    if (answer.status() !== 200) throw new Error(`${path} was answered with ${answer.status()}`);
  }
  return {
    ms: Math.round(medianOf(times)),
    bytes: Buffer.byteLength(page),
    zippedBytes: gzipSync(page).length,
  };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
