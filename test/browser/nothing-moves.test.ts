import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fillsIn, leaves, presses, referenceOf } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const house = new House("2026-11-30T10:00:00-05:00");

/** As Chromium measures it since the page began, until nothing loads any more. */
const SHIFTS = `new Promise((resolve) => {
  const seen = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.textContent);
      seen.push(value.toFixed(4) + " " + moved.join(", "));
    }
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(seen), 500);
})`;

/** A phone's line, on which scripts come after the first words: 1.6 Mbit/s, 150 ms a round trip. */
async function onASlowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
}

test.each([
  { zone: "America/New_York", whose: "the dealer's clock" },
  { zone: "Europe/Berlin", whose: "another clock" },
])("no page of a customer moves under the finger, by $whose", async ({ zone }) => {
  await using visitor = await house.visitor({ width: 360, script: true }, zone);
  const { page } = visitor;
  await onASlowLine(page);
  const moved: Record<string, readonly string[]> = {};
  const sees = async (name: string) => {
    const shifts = await page.evaluate<string[]>(SHIFTS);
    if (shifts.length > 0) moved[name] = shifts;
  };
  const goes = async (name: string, path: string) => {
    await page.goto(path);
    await sees(name);
  };
  const service = "/d/northside?service=test-drive";
  await goes("dealers", "/");
  await goes("services", "/d/northside");
  await goes("choices", service);
  const times = `${service}&option.model=500e&place=dealer`;
  await goes("times", times);
  await goes("month", `${times}&month=2026-12`);
  await page.goto(times);
  await leaves(page, () => page.locator("a.time").first().click());
  await sees("details");
  if (zone !== "America/New_York") {
    expect(await page.getByText("by your clock").count()).toBeGreaterThan(0);
  }
  await fillsIn(page, { name: "Ada Still", email: `ada-${zone.length}@example.com` });
  await presses(page, "Book this time");
  await sees("booked");
  const at = `/c/${referenceOf(page)}`;
  await goes("case", at);
  const change = await page.locator("a[href$='/change']").first().getAttribute("href");
  await goes("another time", change ?? "");
  await page.goto(at);
  const cancel = await page.locator("a[href$='/cancel']").first().getAttribute("href");
  await goes("cancel", cancel ?? "");
  expect(moved).toEqual({});
});
