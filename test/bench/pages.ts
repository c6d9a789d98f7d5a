import { chromium } from "playwright-core";
import type { CDPSession, Page } from "playwright-core";
import { Kept } from "../scenarios/harness/kept.ts";
import { deskNow } from "./desk-now.ts";
import { quickBooking } from "./quick-booking.ts";

/**
 * What the pages cost a customer on a slow phone, and staff a long list: `npm run bench:pages`. Slow 4G is 1.6 Mbit/s down, 750 kbit/s up and 150 ms a round trip, as
 * Lighthouse emulates it; the processor is slowed down four times.
 */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWER_CPU = 4;
const REPEATS = 5;
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

type Vitals = { readonly lcp: number; readonly cls: number };

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
await using kept = await Kept.standingAt("2026-11-30T10:00:00-05:00");
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });

const [day] = (
  await kept.call(
    "GET",
    "/v1/dealers/northside/services/test-drive/slots?from=2026-12-02&to=2026-12-02&option.model=500e",
  )
).body.days;
const choice = "/d/northside?service=test-drive&place=dealer";
const pages = {
  services: "/d/northside",
  times: choice,
  details: `${choice}&start=${encodeURIComponent(day.slots[0].start)}`,
};

const report: Record<string, unknown> = {};
for (const [name, path] of Object.entries(pages)) report[name] = await measured(path);
report["booking"] = await booked();
report["deskNow"] = await deskNow(kept, browser);
await browser.close();
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);

/** A first visit with nothing in the cache. */
async function measured(path: string) {
  const runs: Vitals[] = [];
  let bytes = 0;
  for (let run = 0; run < REPEATS; run += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const received = await slowedDown(session);
    await page.goto(kept.url + path, { waitUntil: "load" });
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

/** The whole way on the same slow phone. */
async function booked() {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const received = await slowedDown(await context.newCDPSession(page));
  const done = await quickBooking(page, `${kept.url}/d/northside`);
  await context.close();
  return { ...done, bytes: received() };
}

async function vitalsOf(page: Page): Promise<Vitals> {
  return await page.evaluate<Vitals>(WORST_VITALS);
}

async function slowedDown(session: CDPSession): Promise<() => number> {
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
  return () => bytes;
}
