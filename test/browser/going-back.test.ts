import { expect, test } from "vitest";
import { fillsIn, leaves, presses, takesNextFreeTime } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const house = new House("2026-11-30T10:00:00-05:00");

test.each([
  { script: true, name: "with scripts" },
  { script: false, name: "without scripts" },
])("ONCE-9: going back over a corrected mistake asks for nothing, $name", async ({ script }) => {
  await using visitor = await house.visitor({ width: 390, script });
  const { page } = visitor;
  await takesNextFreeTime(page, "northside", "Service drop-off");
  await presses(page, "Book this time");
  expect(await page.title()).toMatch(/^Error/);
  await fillsIn(page, { name: "Ada Back", email: `ada-${script}@example.com` });
  await presses(page, "Book this time");
  expect(page.url()).toContain("/c/");

  await leaves(page, () => page.goBack());
  expect(await page.title()).toMatch(/^Error: Your details/);
  await leaves(page, () => page.reload());
  expect(await page.getByRole("button", { name: "Book this time" }).count()).toBe(1);
  await leaves(page, () => page.goBack());
  expect(await page.title()).toMatch(/^Your details/);
  expect(await house.kept.inbox(`ada-${script}@example.com`)).toHaveLength(1);
});
