import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
import { Kept } from "../scenarios/harness/kept.ts";
import { leaves, opens, presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { openBrowser } from "./harness/open-browser.ts";
import { Visitor } from "./harness/visitor.ts";

const PLAN = "/desk/dealers/york/plan";

let kept: Kept;
let browser: Browser;

/** Thursday morning. */
beforeAll(async () => {
  [kept, browser] = await Promise.all([
    Kept.standingAt("2027-06-10T09:30:00+01:00"),
    openBrowser(),
  ]);
  await openDealer(kept, dealerDocument("york", "Europe/London"));
  const visits = [
    ["test-drive", "2027-06-11T10:00:00+01:00", "Rosa Marin"],
    ["test-drive", "2027-06-11T13:00:00+01:00", "Carl Ring"],
    ["inspection", "2027-06-11T10:30:00+01:00", "Deniz Kaya"],
  ];
  for (const [service, start, name = ""] of visits) {
    const email = `${name.toLowerCase().replace(" ", ".")}@york.example`;
    const body = { dealer: "york", service, start, customer: { name, email } };
    expect((await kept.call("POST", "/v1/appointments", { body })).status).toBe(201);
  }
  await kept.settle();
});
afterAll(async () => {
  await browser.close();
  await kept[Symbol.asyncDispose]();
});

describe("the calendar of the desk", () => {
  test("PLAN-1, PLAN-3: a visit is dragged to a free time, moved there, and moved back", async () => {
    await using maya = await Visitor.arriving(
      browser,
      kept.url,
      { width: 1280, script: true, widths: [390, 768, 1280] },
      "Europe/London",
    );
    const { page } = maya;
    await signsInAt(page, `${PLAN}?date=2027-06-11`, "maya@york.example");
    await maya.looksAt("plan-day");
    const rosa = page.locator("[data-move]", { hasText: "Rosa Marin" });
    const free = page.locator('[data-host="ana"][data-at^="2027-06-11T11:00"]');
    await leaves(page, () => rosa.dragTo(free));
    expect(await page.getByRole("radio", { name: /12:00/ }).isChecked()).toBe(true);
    await presses(page, "Move it");
    await page.getByRole("status").filter({ hasText: "Rosa Marin" }).waitFor();
    expect(await rosa.textContent()).toContain("12:00");
    await presses(page, "Move back");
    expect(await rosa.textContent()).toContain("10:00");

    await opens(page, "Week");
    await maya.looksAt("plan-week");
    await opens(page, "Month");
    expect(await page.getByText("3 visits").isVisible()).toBe(true);
    await maya.looksAt("plan-month");
  });

  test("PLAN-2: without scripts time is blocked from a gap, seen with who did it, and taken away", async () => {
    await using maya = await Visitor.arriving(
      browser,
      kept.url,
      { width: 390, script: false },
      "Europe/London",
    );
    const { page } = maya;
    await signsInAt(page, `${PLAN}?date=2027-06-11`, "maya@york.example");
    await maya.looksAt("plan-day-phone");
    await opens(page, /Book or block: Ana Lopez, 12:00/);
    await page.getByLabel("Until").last().fill("14:00");
    await presses(page, "Block");
    expect(await page.getByText("Say in a few words why").first().isVisible()).toBe(true);
    await page.getByLabel("Why").fill("Training");
    await presses(page, "Block");
    expect(await page.getByRole("heading", { name: "Booked in this time" }).isVisible()).toBe(true);
    await page.getByLabel(/Block it all the same/).check();
    await presses(page, "Block");
    expect(await page.getByText("Training").isVisible()).toBe(true);
    await maya.looksAt("plan-blocks");
    await presses(page, "Take away");
    expect(await page.getByText("Taken away: Maya Chen").isVisible()).toBe(true);
  });

  test("PLAN-4: whoever walks in is received at once, and mailed only where they want it", async () => {
    await using maya = await Visitor.arriving(
      browser,
      kept.url,
      { width: 390, script: true, widths: [390, 1280] },
      "Europe/London",
    );
    const { page } = maya;
    await signsInAt(page, `${PLAN}/walk-in`, "maya@york.example");
    await maya.looksAt("plan-walk-in");
    await page.getByLabel("Full name").fill("Ines Blum");
    await page.getByLabel("Phone number").fill("+442079460123");
    await presses(page, "They are here");
    expect(await page.getByText("Ines Blum").first().isVisible()).toBe(true);
    await page.goto(PLAN);
    const ines = page.locator(".plan-arrived", { hasText: "Ines Blum" });
    expect(await ines.first().textContent()).toContain("Here");
    await kept.settle();
    const mails = await kept.allMails();
    expect(mails.filter(({ text }) => text.includes("Ines Blum"))).toEqual([]);
  });
});
