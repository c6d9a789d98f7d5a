import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BrowserContext, Locator, Page } from "playwright-core";

const SAMPLE = new URL("../../../docs/examples/dealer-site/", import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
};

/** The sample site as it is documented, on `origin`, with the booking of a system that runs elsewhere than it says. */
export async function standsAt(
  context: BrowserContext,
  origin: string,
  { kept, change = (page) => page }: { kept: string; change?: (page: string) => string },
): Promise<void> {
  // Ours stands on this machine, which a browser asks about before a site of the net may ask it; what a test
  // serves is of no net that it knows.
  await context.grantPermissions(["local-network-access"], { origin });
  await context.route(`${origin}/**`, async (route) => {
    const name = path.basename(new URL(route.request().url()).pathname) || "index.html";
    const text = await readFile(new URL(name, SAMPLE), "utf8");
    const body = change(text.replaceAll("http://127.0.0.1:3000", kept));
    await route.fulfill({ contentType: TYPES[path.extname(name)] ?? "text/plain", body });
  });
}

/** The browser's clock as the system's: what it says of today is where looking begins. */
export async function isThere(page: Page, origin: string, now: string): Promise<Locator> {
  await page.clock.setFixedTime(new Date(now));
  await page.goto(origin);
  return page.locator("kept-booking");
}

/** From the services to the form, with the first time of the first day that has one. */
export async function takesFirstTime(element: Locator, service: string): Promise<string> {
  await element.getByRole("button", { name: service }).click();
  const time = element.locator("button[aria-label]").first();
  const label = (await time.getAttribute("aria-label")) ?? "";
  await time.click();
  await element.getByRole("button", { name: "Book this time" }).waitFor();
  return label;
}
