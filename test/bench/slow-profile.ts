import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

/**
 * Slow 4G is 1.6 Mbit/s down, 750 kbit/s up and 150 ms a round trip, as Lighthouse emulates it; the processor
 * is slowed down four times.
 */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWER_CPU = 4;
const WORST_VITALS = `new Promise((resolve) => {
  const seen = { lcp: 0, cls: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.lcp = Math.max(seen.lcp, entry.startTime);
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.cls += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(seen), 500);
})`;

export type Vitals = { readonly lcp: number; readonly cls: number };

export async function vitalsOf(page: Page): Promise<Vitals> {
  return await page.evaluate<Vitals>(WORST_VITALS);
}

export async function slowedDown(session: CDPSession): Promise<() => number> {
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
  return () => bytes;
}

type Visit = { readonly url: string; readonly path: string; readonly width: number };

/** The median of first visits with nothing in the cache, by whoever the cookies say. */
export async function slowVisits(
  browser: Browser,
  { url, path, width }: Visit,
  signedIn?: BrowserContext,
) {
  const cookies = (await signedIn?.cookies()) ?? [];
  const runs: Vitals[] = [];
  let bytes = 0;
  for (let run = 0; run < REPEATS; run += 1) {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    await context.addCookies(cookies);
    const page = await context.newPage();
    const received = await slowedDown(await context.newCDPSession(page));
    await page.goto(url + path, { waitUntil: "load" });
    runs.push(await vitalsOf(page));
    bytes = received();
    await context.close();
  }
  const lcp = runs.map((run) => Math.round(run.lcp)).toSorted((left, right) => left - right);
  return {
    bytes,
    lcpMs: lcp[Math.floor(REPEATS / 2)],
    cls: Math.max(...runs.map(({ cls }) => cls)),
  };
}

const REPEATS = 5;
