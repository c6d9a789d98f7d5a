import type { Browser } from "playwright-core";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { instant } from "../../shared/kernel/time.ts";
import { signsInAt } from "../browser/harness/desk.ts";
import { Kept } from "../scenarios/harness/kept.ts";
import { seedVisits } from "./seed-visits.ts";
import { slowVisits } from "./slow-profile.ts";
import { timedPage } from "./timed.ts";

const VISITS = Number(process.env["KEPT_BENCH_VISITS"] ?? 10_000);
const NOW = "2027-06-01T08:00:00+01:00";
/** A calendar is looked at on a screen. */
const SCREEN = 1280;

const VIEWS = {
  day: "plan?view=day&date=2027-06-10",
  dayOfDepartments: "plan?view=day&date=2027-06-10&by=departments",
  week: "plan?view=week&date=2027-06-10",
  month: "plan?view=month&date=2027-06-10",
  report: "report?from=2027-06-01&to=2027-06-30",
};

/** The calendar of a house with ten thousand visits in the month: each view over HTTP, again and again. */
export async function deskPlan(browser: Browser) {
  const folder = await mkdtemp(path.join(tmpdir(), "kept-visits-"));
  const now = instant(Date.parse(NOW));
  await seedVisits({ folder, month: "2027-06", count: VISITS, now });
  await using kept = await Kept.keepingIn(folder, NOW);
  const context = await browser.newContext({ baseURL: kept.url });
  await signsInAt(await context.newPage(), "/desk", "grace@hall.example");
  const page = (query: string) => timedPage(context, `/desk/dealers/hall/${query}`);
  const views = {
    day: await page(VIEWS.day),
    dayOfDepartments: await page(VIEWS.dayOfDepartments),
    week: await page(VIEWS.week),
    month: await page(VIEWS.month),
    report: await page(VIEWS.report),
  };
  const visit = { url: kept.url, path: `/desk/dealers/hall/${VIEWS.week}`, width: SCREEN };
  const slowWeek = await slowVisits(browser, visit, context);
  await context.close();
  await rm(folder, { recursive: true, force: true });
  return { visits: VISITS, views, slowWeek };
}
