import { expect, test, vi } from "vitest";
import { fillsIn, leaves, presses, takesNextFreeTime } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

// As under attack, when everybody is asked.
vi.stubEnv("KEPT_PROOF", "always");
const house = new House("2026-11-30T10:00:00-05:00");
const DEVICE = { width: 320, script: true };

test("the page that works for a moment can be read while it does, and then books", async () => {
  await using visitor = await house.visitor(DEVICE);
  const { page } = visitor;
  await takesNextFreeTime(page, "northside", "Service drop-off");
  await fillsIn(page, { name: "Ada Proof", email: "ada-proof@example.com" });
  // Held back, so that there is time to look.
  await page.route(/\/assets\/proof\./, (route) => route.abort());
  await presses(page, "Book this time");
  expect(await page.locator("form#proof").count()).toBe(1);
  await visitor.looksAt("proof");
  expect(await house.kept.inbox("ada-proof@example.com")).toHaveLength(0);
  await page.unroute(/\/assets\/proof\./);
  await leaves(page, () => page.reload());
  await page.waitForURL("**/done");
  await house.kept.settle();
  expect(await house.kept.inbox("ada-proof@example.com")).toHaveLength(1);
});
