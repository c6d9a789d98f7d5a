import { chromium } from "playwright-core";
import { Kept } from "../scenarios/harness/kept.ts";
import { byTheModel } from "./by-the-model.ts";
import { deskNow } from "./desk-now.ts";
import { deskPlan } from "./desk-plan.ts";
import { foundAmong } from "./found-among.ts";
import { quickBooking } from "./quick-booking.ts";
import { slowedDown, slowVisits } from "./slow-profile.ts";
import { againstTargets } from "./targets.ts";

/**
 * What the pages cost a customer on a slow phone, and staff a long list, a full calendar and many cases:
 * `npm run bench:pages`. `KEPT_BENCH_PROMISES`, `KEPT_BENCH_VISITS` and `KEPT_BENCH_CASES` make it smaller.
 */
const CASES = Number(process.env["KEPT_BENCH_CASES"] ?? 10_000);
const PHONE = 360;

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

const visits: Record<string, unknown> = {};
for (const [name, path] of Object.entries(pages)) {
  visits[name] = await slowVisits(browser, { url: kept.url, path, width: PHONE });
}
const booking = await booked();
const now = await deskNow(kept, browser);
const plan = await deskPlan(browser);
await browser.close();
const search = await foundAmong(CASES);
const model = byTheModel();
const report = { ...visits, booking, deskNow: now, deskPlan: plan, search, ...model };
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.stdout.write(againstTargets({ now, plan, search, model }));

/** The whole way on the same slow phone. */
async function booked() {
  const context = await browser.newContext({ viewport: { width: PHONE, height: 740 } });
  const page = await context.newPage();
  const received = await slowedDown(await context.newCDPSession(page));
  const done = await quickBooking(page, `${kept.url}/d/northside`);
  await context.close();
  return { ...done, bytes: received() };
}
