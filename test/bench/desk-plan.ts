import type { Browser } from "playwright-core";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { instant } from "../../shared/kernel/time.ts";
import { signsInAt } from "../browser/harness/desk.ts";
import { Kept } from "../scenarios/harness/kept.ts";
import { seedVisits } from "./seed-visits.ts";

const VISITS = Number(process.env["KEPT_BENCH_VISITS"] ?? 10_000);
const NOW = "2027-06-01T08:00:00+01:00";
const REPEATS = 9;

const VIEWS = {
  day: "view=day&date=2027-06-10",
  dayOfDepartments: "view=day&date=2027-06-10&by=departments",
  week: "view=week&date=2027-06-10",
  month: "view=month&date=2027-06-10",
};

/** The calendar of a house with ten thousand visits in the month: each view over HTTP, again and again. */
export async function deskPlan(browser: Browser) {
  const folder = await mkdtemp(path.join(tmpdir(), "kept-visits-"));
  const now = instant(Date.parse(NOW));
  await seedVisits({ folder, month: "2027-06", count: VISITS, now });
  await using kept = await Kept.keepingIn(folder, NOW);
  const context = await browser.newContext({ baseURL: kept.url });
  await signsInAt(await context.newPage(), "/desk", "grace@hall.example");
  const report: Record<string, unknown> = { visits: VISITS };
  for (const [name, query] of Object.entries(VIEWS)) {
    const times: number[] = [];
    let page = "";
    for (let run = 0; run < REPEATS; run += 1) {
      const began = performance.now();
      const answer = await context.request.get(`/desk/dealers/hall/plan?${query}`);
      page = await answer.text();
      times.push(performance.now() - began);
      if (answer.status() !== 200) throw new Error(`${query} was answered with ${answer.status()}`);
    }
    const median = times.toSorted((left, right) => left - right)[Math.floor(REPEATS / 2)] ?? 0;
    report[name] = {
      ms: Math.round(median),
      bytes: Buffer.byteLength(page),
      zippedBytes: gzipSync(page).length,
    };
  }
  await context.close();
  await rm(folder, { recursive: true, force: true });
  return report;
}
