import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  fillsIn,
  follows,
  leaves,
  opens,
  presses,
  referenceOf,
  tabsTo,
  takesNextFreeTime,
  opensTheCase,
} from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: false, at: "9:00 AM" },
  { width: 1280, script: true, at: "10:00 AM" },
];

const house = new House("2026-11-30T10:00:00-05:00");

/**
 * What a person takes, by the keystroke-level model of Card, Moran and Newell (1980): to make up one's
 * mind 1.35, to point 1.1, to press 0.2; a key 0.5, as of somebody who types badly. A page may take its
 * whole budget on slow 4G, which `npm run bench:pages` measures.
 */
const SECONDS = { tap: 1.35 + 1.1 + 0.2, key: 0.5, page: 1 } as const;

describe.each(DEVICES)("at $width px, scripts: $script", (device) => {
  test("a visitor finds the dealer and books a test drive", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const rosa = `rosa.${device.width}@example.com`;
    await page.goto("/");
    await visitor.looksAt("dealers");
    await opens(page, "Northside Motors");
    await visitor.looksAt("services");
    await opens(page, "Test drive");
    await visitor.looksAt("place");
    await presses(page, "Show free times");
    expect(await page.title()).toContain("Error:");
    await visitor.looksAt("place-missing");
    await page.getByLabel("At Northside Motors").check();
    await presses(page, "Show free times");
    await visitor.looksAt("times");
    expect(await page.getByText("Eastern Standard Time", { exact: true }).isVisible()).toBe(true);
    await opens(page, /^Wed Dec 2/);
    await opens(page, `${device.at} on Wednesday, December 2, 2026`);
    await visitor.looksAt("details");
    for (const [label, token] of [
      ["Full name", "name"],
      ["E-mail address", "email"],
      ["Phone number", "tel"],
    ] as const) {
      expect(await page.getByLabel(label).getAttribute("autocomplete")).toBe(token);
    }
    await fillsIn(page, { name: "Rosa Marin", email: rosa, phone: "(212) 555-0123" });
    await presses(page, "Book this time");
    expect(page.url()).toBe(`${house.kept.url}/c/${referenceOf(page)}/done`);
    await visitor.looksAt("done");
    expect(await page.locator("h1:focus").textContent()).toMatch(
      new RegExp(`^Booked\\. We .* the confirmation to ${rosa}\\.$`),
    );
    const [confirmation] = await house.kept.inbox(rosa);
    expect(confirmation?.text).toContain("Wednesday, December 2, 2026");
    expect(confirmation?.text).toContain(referenceOf(page));
    await page.reload();
    await visitor.looksAt("case-booked");
  });

  test.runIf(device.width === 320)(
    "who knows the dealer books with few taps, over few bytes, and nothing jumps",
    async () => {
      await using visitor = await house.visitor(device);
      const { page, context } = visitor;
      let bytes = 0;
      let taps = 0;
      let keys = 0;
      let pages = 0;
      page.on("load", () => {
        pages += 1;
      });
      const type = async (text: string) => {
        keys += text.length;
        await page.keyboard.type(text);
      };
      const session = await context.newCDPSession(page);
      session.on("Network.loadingFinished", ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await session.send("Network.enable");
      const tap = async (target: Locator, leads = true) => {
        taps += 1;
        await (leads ? follows(page, target) : target.click());
      };
      await page.goto("/d/northside");
      expect(bytes).toBeLessThan(50_000);
      await tap(page.getByRole("link", { name: "Test drive" }));
      await tap(page.getByLabel("At Northside Motors"), false);
      await tap(page.getByRole("button", { name: "Show free times" }));
      await tap(page.getByRole("link", { name: "Take this time" }));
      await tap(page.getByLabel("Full name"), false);
      await type("Quick Booker");
      await tap(page.getByLabel("E-mail address"), false);
      await type("quick.booker@example.com");
      await tap(page.getByRole("button", { name: "Book this time" }));
      expect(await page.getByRole("heading", { name: /^Booked/ }).count()).toBe(1);
      expect(taps).toBeLessThanOrEqual(12);
      expect(pages, "the first one, and one for each that leads on").toBe(5);
      const { tap: aTap, key: aKey, page: aPage } = SECONDS;
      expect(taps * aTap + keys * aKey + pages * aPage).toBeLessThan(60);
      expect(bytes, "all five pages and their style").toBeLessThan(100_000);
      const shifts = "performance.getEntriesByType('layout-shift').length";
      expect(await page.evaluate(shifts)).toBe(0);
    },
  );

  test("an inspection at home asks where to come, and a drop-off does not", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    await takesNextFreeTime(page, "northside", "Lease-end inspection", "At your home");
    await fillsIn(page, { name: "Ida Hall", phone: "212 555 0177" });
    await presses(page, "Book this time");
    expect(await page.getByRole("alert").getByRole("link").allTextContents()).toEqual([
      "Enter the street address",
      "Enter the city",
    ]);
    await visitor.looksAt("details-at-home");
    await page.getByLabel("Street address").fill("5 Elm Street");
    await page.getByLabel("City").fill("Newport");
    await page.getByLabel("License plate").fill("ABC1234");
    await presses(page, "Book this time");
    expect(await page.getByText("At your home, 5 Elm Street, Newport").count()).toBe(1);

    await takesNextFreeTime(page, "northside", "Service drop-off");
    await fillsIn(page, { name: "Ida Hall", email: "ida@example.com" });
    await presses(page, "Book this time");
    await opensTheCase(page);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Service drop-off");
  });

  test("what was entered survives an error, and each message leads to its field", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    await takesNextFreeTime(page, "northside", "Test drive", "At Northside Motors");
    await fillsIn(page, { name: "Rosa <b>Marin</b>", email: "rosa@", phone: "12" });
    await page.getByLabel("Anything we should know?").fill('"><script>alert(1)</script>');
    await presses(page, "Book this time");
    await visitor.looksAt("details-wrong");
    expect(await page.locator("[role=alert]:focus").count()).toBe(1);
    expect(await page.getByLabel("Full name").inputValue()).toBe("Rosa <b>Marin</b>");
    expect(await page.getByLabel("Anything we should know?").inputValue()).toBe(
      '"><script>alert(1)</script>',
    );
    await page.getByRole("link", { name: "Enter an e-mail address like" }).click();
    expect(await page.locator(":focus").getAttribute("id")).toBe("email");
    await page.getByLabel("E-mail address").fill("rosa.b@example.com");
    await page.getByLabel("Phone number").fill("");
    await presses(page, "Book this time");
    expect(page.url()).toContain("/c/");
  });

  test("a time taken meanwhile leaves the entries and shows the nearest free ones", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    await takesNextFreeTime(page, "northside", "Test drive", "At Northside Motors");
    const start = await page.locator("input[name=start]").inputValue();
    const taken = await house.kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "northside",
        service: "test-drive",
        start,
        customer: { name: "Somebody Quick", email: "quick@example.com" },
      },
    });
    expect(taken.status).toBe(201);
    await fillsIn(page, { name: "Late Comer", email: "late@example.com" });
    await presses(page, "Book this time");
    expect(await page.getByRole("alert").textContent()).toContain("was just taken; ");
    await visitor.looksAt("details-lost");
    expect(await page.getByLabel("Full name").inputValue()).toBe("Late Comer");

    await presses(page, "Book this time");
    expect(await page.getByRole("alert").textContent()).toContain("Choose one of the times");
    expect(await page.getByRole("radio").count()).toBe(5);
    await page.getByRole("radio").first().check();
    await presses(page, "Book this time");
    expect(await page.getByRole("heading", { name: /^Booked/ }).count()).toBe(1);
  });

  test("going back and sending the same form again opens the same case", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    await takesNextFreeTime(page, "northside", "Service drop-off");
    const person = { name: "Twice Sent", email: `twice.${device.width}@example.com` };
    await fillsIn(page, person);
    await presses(page, "Book this time");
    const first = referenceOf(page);
    await page.goBack();
    // Browsers bring entries back too, but when is theirs to choose.
    await fillsIn(page, person);
    await presses(page, "Book this time");
    expect(referenceOf(page)).toBe(first);
    await page.goBack();
    await fillsIn(page, person);
    await page.getByLabel("Full name").fill("Twice Sent, Changed");
    await presses(page, "Book this time");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(
      "already been sent",
    );
    await visitor.looksAt("already-sent");
  });

  test("somebody with a keyboard alone can book", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const enter = () => leaves(page, () => page.keyboard.press("Enter"));
    await page.goto("/d/northside");
    await tabsTo(page, page.getByRole("link", { name: "Skip to the content" }));
    await page.keyboard.press("Enter");
    await tabsTo(page, page.getByRole("link", { name: "Service drop-off" }));
    await enter();
    await tabsTo(page, page.getByRole("link", { name: "Take this time" }));
    await enter();
    await tabsTo(page, page.getByLabel("Full name"));
    await page.keyboard.type("Kay Board");
    await page.keyboard.press("Tab");
    await page.keyboard.type("kay@example.com");
    await enter();
    expect(await page.getByRole("heading", { name: /^Booked/ }).count()).toBe(1);
  });

  test("when no time suits, a call is promised with the time it comes by", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    await page.goto("/d/northside?service=drop-off");
    await opens(page, "Ask us to call you");
    await visitor.looksAt("call");
    await presses(page, "Ask for the call");
    expect(await page.getByRole("alert").getByRole("link").allTextContents()).toEqual([
      "Enter your full name",
      "Enter the phone number we should call",
    ]);
    await visitor.looksAt("call-missing");
    await fillsIn(page, { name: "Carl Ring", phone: "(212) 555-0188", email: "carl@example.com" });
    await presses(page, "Ask for the call");
    expect(await page.locator("h1:focus").textContent()).toMatch(
      /^We will call you on .* by 11:00\sAM today$/,
    );
    await visitor.looksAt("called");
    await opensTheCase(page);
    expect(await page.getByRole("heading", { name: "What we promised" }).count()).toBe(1);
    expect(await page.getByText("Monday, November 30, 11:00 AM").count()).toBeGreaterThan(0);
    await visitor.looksAt("case-call");
  });
});
