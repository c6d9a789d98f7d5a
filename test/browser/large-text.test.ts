import { expect, test } from "vitest";
import { fillsIn, follows, opens, presses } from "./harness/booking-form.ts";
import { doubledText, layoutFaults } from "./harness/layout-faults.js.ts";
import { House } from "./harness/house.ts";

const house = new House("2026-11-30T10:00:00-05:00");

test("a booking without scripts, in text of twice the size, on the narrowest phone", async () => {
  await using visitor = await house.visitor({ width: 320, script: false });
  const { page } = visitor;
  const isReadable = async (name: string) => {
    await page.evaluate(doubledText);
    expect.soft(await page.evaluate<string[]>(layoutFaults), name).toEqual([]);
  };
  await page.goto("/d/northside");
  await isReadable("services");
  await opens(page, "Service drop-off");
  await isReadable("times");
  await opens(page, "Whole month");
  await isReadable("month");
  await opens(page, "Later month");
  await isReadable("next month");
  await follows(page, page.locator("a.month-day").first());
  await opens(page, /^9:00\sAM/);
  await isReadable("details");
  await presses(page, "Book this time");
  await isReadable("what is wrong");
  await fillsIn(page, { name: "Lara Large", email: "lara@example.com" });
  await page.getByLabel("License plate").fill("AB 123");
  await page.getByText("Your car", { exact: true }).click();
  await page.getByLabel("Mileage").fill("a lot");
  await presses(page, "Book this time");
  expect(await page.getByRole("alert").textContent()).toContain("such as 45,000");
  await isReadable("what is wrong with the car");
  await page.getByLabel("Mileage").fill("45,000");
  await presses(page, "Book this time");
  await isReadable("done");
  expect(await page.getByRole("heading", { name: /^Booked/ }).count()).toBe(1);
  expect(await house.kept.inbox("lara@example.com")).toHaveLength(1);
});
