import { readFile } from "node:fs/promises";
import type { BrowserContext } from "playwright-core";
import { expect, test } from "vitest";
import { fillsIn, presses } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const DEVICE = { width: 768, script: true };
const SITE = "https://www.ely.example";
const STRANGER = "https://www.elsewhere.example";

const house = new House("2027-06-10T10:00:00+01:00");
house.hasDealer("ely", "Europe/London", { embedOn: [SITE] });

test("the documented snippet shows the form as high as it is, and leaves the frame with the time", async () => {
  await using visitor = await house.visitor(DEVICE, "Europe/London");
  const { page, context } = visitor;
  await stands(context, SITE);
  await page.goto(SITE);
  const frame = page.frameLocator("#kept");
  await frame.getByRole("link", { name: "Test drive" }).waitFor();
  expect(await frame.getByRole("banner").count()).toBe(0);
  const height = () => page.locator("#kept").evaluate((it) => it.style.height);
  await expect.poll(height).toMatch(/^\d+px$/);
  const first = await height();
  await frame.getByRole("link", { name: "Test drive" }).click();
  await frame.getByRole("link", { name: "Take this time" }).waitFor();
  await expect.poll(height).not.toBe(first);
  const content = await frame.locator("body").evaluate((body) => body.offsetHeight);
  await expect.poll(height).toBe(`${content}px`);
  await Promise.all([
    page.waitForURL(`${house.kept.url}/d/ely?**`),
    frame.getByRole("link", { name: "Take this time" }).click(),
  ]);
  await fillsIn(page, { name: "Fay Frame", email: "fay@example.com" });
  await presses(page, "Book this time");
  expect(await page.getByRole("heading", { name: /^Booked/ }).count()).toBe(1);
});

test("no other site shows it", async () => {
  await using visitor = await house.visitor(DEVICE, "Europe/London");
  const { page, context } = visitor;
  await stands(context, STRANGER);
  const refused = page.waitForEvent("console", (said) => said.text().includes("frame-ancestors"));
  await page.goto(STRANGER);
  await refused;
  expect(await page.frameLocator("#kept").getByRole("link").count()).toBe(0);
});

/** A site of somebody's own with the snippet as our documentation has it. */
async function stands(context: BrowserContext, site: string): Promise<void> {
  const guide = await readFile(new URL("../../docs/embedding.md", import.meta.url), "utf8");
  const [, snippet = ""] = /```html\n(<iframe[\s\S]*?)```/.exec(guide) ?? [];
  const body = snippet.replace("https://kept.example/d/northside", `${house.kept.url}/d/ely`);
  // Ours stands on this machine, which a browser asks about before a site of the net may show it.
  await context.grantPermissions(["local-network-access"], { origin: site });
  await context.route(`${site}/**`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html>${body}` }),
  );
}
