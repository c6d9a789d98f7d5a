import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
import { Kept } from "../scenarios/harness/kept.ts";
import { opens, presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { openBrowser } from "./harness/open-browser.ts";
import { Visitor } from "./harness/visitor.ts";

const DEVICE = { width: 320, script: true };

let kept: Kept;
let browser: Browser;

beforeAll(async () => {
  [kept, browser] = await Promise.all([
    Kept.standingAt("2027-06-10T07:30:00+01:00"),
    openBrowser(),
  ]);
  await openDealer(kept, dealerDocument("york", "Europe/London"));
  const booked = await kept.call("POST", "/v1/appointments", {
    body: {
      dealer: "york",
      service: "test-drive",
      start: "2027-06-11T10:00:00+01:00",
      customer: { name: "Carl Ring", email: "carl@york.example" },
    },
  });
  expect(booked.status).toBe(201);
});
afterAll(async () => {
  await browser.close();
  await kept[Symbol.asyncDispose]();
});

describe("calendars and tables at the desk", () => {
  test("an advisor makes, copies and revokes a link to their own visits", async () => {
    await using ana = await Visitor.arriving(browser, kept.url, DEVICE);
    const { page, context } = ana;
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await signsInAt(page, "/desk/dealers/york/today", "ana@york.example");
    await opens(page, "Calendars and tables");
    expect(await page.getByText("There are no links.").isVisible()).toBe(true);
    const choices = await page.getByLabel("Whose appointments").locator("option").allTextContents();
    expect(choices).toEqual(["Department: Sales", "Ana Lopez"]);
    await page.getByLabel("Whose appointments").selectOption("Ana Lopez");
    await presses(page, "Make the link");
    await ana.looksAt("desk-calendars");
    const url = await page.getByLabel("Secret link").inputValue();
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(url);
    const calendar = await fetch(url);
    expect(calendar.headers.get("content-type")).toContain("text/calendar");
    expect(await calendar.text()).toContain("DTSTART:20270611T090000Z");

    // The link is told once.
    await page.goto("/desk/dealers/york/calendars");
    expect(await page.content()).not.toContain("?key=");
    await presses(page, "Revoke Ana Lopez");
    expect(await page.getByText("There are no links.").isVisible()).toBe(true);
    expect((await fetch(url)).status).toBe(404);
  });

  test("the same form sent twice makes one link", async () => {
    await using ana = await Visitor.arriving(browser, kept.url, DEVICE);
    const { page, context } = ana;
    await signsInAt(page, "/desk/dealers/york/calendars", "ana@york.example");
    const [form, key] = await Promise.all(
      ["form", "key"].map((name) => page.locator(`main input[name=${name}]`).first().inputValue()),
    );
    const send = async () => {
      const sent = await context.request.post("/desk/dealers/york/calendars", {
        form: { form: form ?? "", key: key ?? "", scope: "staff:ana" },
        headers: { origin: kept.url },
      });
      return /value="([^"]*\?key=[^"]*)"/.exec(await sent.text())?.[1];
    };
    const first = await send();
    expect(first).toBeDefined();
    expect(await send()).toBe(first);
    await page.reload();
    expect(await page.getByRole("button", { name: /^Revoke/ }).count()).toBe(1);
    await presses(page, "Revoke Ana Lopez");
  });

  test("a table of some days is a file; a range that is none is told", async () => {
    await using maya = await Visitor.arriving(browser, kept.url, DEVICE);
    const { page } = maya;
    await signsInAt(page, "/desk/dealers/york/calendars", "maya@york.example");
    expect(await page.getByLabel("Whose appointments").inputValue()).toBe("dealer");
    await page.getByLabel("To", { exact: true }).fill("2027-06-01");
    await presses(page, "Save as CSV");
    expect(await page.getByRole("alert").textContent()).toContain("at most 62 days");
    await maya.looksAt("desk-calendars-wrong");
    await page.getByLabel("To", { exact: true }).fill("2027-06-30");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("york-2027-06-10-2027-06-30.csv");
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toContain("Carl Ring");
  });

  test("what an advisor may not see is no link, whatever form is sent", async () => {
    await using ana = await Visitor.arriving(browser, kept.url, DEVICE);
    const { page } = ana;
    await signsInAt(page, "/desk/dealers/york/calendars", "ana@york.example");
    await page.evaluate("document.querySelector('select[name=scope] option').value = 'dealer'");
    await page.getByLabel("Whose appointments").selectOption("dealer");
    await presses(page, "Make the link");
    expect(await page.content()).not.toContain("?key=");
    await page.goto("/desk/dealers/york/calendars");
    expect(await page.getByText("There are no links.").isVisible()).toBe(true);
  });
});
