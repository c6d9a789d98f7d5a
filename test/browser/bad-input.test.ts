import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import {
  fillsIn,
  follows,
  opens,
  presses,
  referenceOf,
  takesNextFreeTime,
  opensTheCase,
} from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const house = new House("2026-11-30T10:00:00-05:00");
const PHONE = { width: 320, script: true };
const PLAIN = { width: 320, script: false };
const SCREEN = { width: 1280, script: true };

describe("an address that looks mistyped", () => {
  test("is asked about under its field, and taken as the customer answers", async () => {
    await using visitor = await house.visitor(PHONE);
    const { page } = visitor;
    await takesNextFreeTime(page, "northside", "Service drop-off");
    await fillsIn(page, { name: "Gia Mail", email: "gia@gmial.com" });
    await page.getByLabel("Phone number").focus();
    await visitor.looksAt("details-mistyped");
    await page.getByRole("button", { name: "gia@gmail.com" }).click();
    expect(await page.getByLabel("E-mail address").inputValue()).toBe("gia@gmail.com");
    await presses(page, "Book this time");
    expect(page.url()).toContain("/c/");
    expect(await house.kept.inbox("gia@gmail.com")).toHaveLength(1);
  });

  test("stops the form for whoever goes on without an answer, and is taken once they say it is right", async () => {
    await using visitor = await house.visitor(PHONE);
    const { page } = visitor;
    await takesNextFreeTime(page, "northside", "Service drop-off");
    await fillsIn(page, { name: "Gia Mail", email: "gia@gmaol.com" });
    await page.getByLabel("Phone number").focus();
    await presses(page, "Book this time");
    expect(await page.getByRole("heading", { name: "Is your e-mail address right?" }).count()).toBe(
      1,
    );
    expect(await house.kept.inbox("gia@gmaol.com")).toEqual([]);
    await page.getByRole("textbox", { name: "E-mail address" }).fill("gia@gmaul.com");
    await page.getByLabel("Phone number").focus();
    await page.getByRole("button", { name: "No, mine is right" }).click();
    await presses(page, "Book this time");
    expect(await house.kept.inbox("gia@gmaul.com")).toHaveLength(1);
  });

  test("is asked about once before booking where no script runs", async () => {
    await using visitor = await house.visitor(PLAIN);
    const { page } = visitor;
    await takesNextFreeTime(page, "northside", "Service drop-off");
    await fillsIn(page, { name: "Mo Nagy", email: "mo@hotmial.com" });
    await presses(page, "Book this time");
    expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toContain("right?");
    await visitor.looksAt("details-doubt");
    await presses(page, "Go on with mo@hotmail.com");
    expect(await house.kept.inbox("mo@hotmail.com")).toHaveLength(1);

    await page.goto("/d/northside/call");
    await fillsIn(page, { name: "Mo Nagy", email: "mo@hotmial.com", phone: "212 555 0144" });
    await page.getByLabel("What is it about?").fill("The mirror");
    await presses(page, "Ask for the call");
    await presses(page, "Keep mo@hotmial.com");
    expect(await house.kept.inbox("mo@hotmial.com")).toHaveLength(1);
  });
});

describe("whose clock it is", () => {
  const times = "/d/northside?service=drop-off";

  test("is said only to who reads another one", async () => {
    await using far = await house.visitor(PHONE, "Pacific/Auckland");
    await far.page.goto(times);
    await far.page.getByText("in the dealer’s time zone (Eastern Standard Time)").waitFor();
    await far.looksAt("times-far");
    await using near = await house.visitor(PHONE, "America/Toronto");
    await near.page.goto(times);
    expect(await near.page.getByText("in the dealer’s time zone").isVisible()).toBe(false);
    expect(await near.page.getByText("Eastern Standard Time", { exact: true }).isVisible()).toBe(
      true,
    );
  });

  test("stands quietly where no script can tell", async () => {
    await using visitor = await house.visitor(PLAIN, "Pacific/Auckland");
    const { page } = visitor;
    await page.goto(times);
    expect(await page.getByText("in the dealer’s time zone").isVisible()).toBe(false);
    expect(await page.getByText("Eastern Standard Time", { exact: true }).isVisible()).toBe(true);
  });
});

test("scripts that never arrive are not missed, neither by customers nor at the desk", async () => {
  await using visitor = await house.visitor(PHONE);
  const { page, context } = visitor;
  await context.route("**/*.js", (route) => route.abort());
  await takesNextFreeTime(page, "northside", "Service drop-off");
  await fillsIn(page, { name: "Nos Cript", email: "nos@gmial.com" });
  await presses(page, "Book this time");
  await presses(page, "Go on with nos@gmail.com");
  const reference = referenceOf(page);
  await using luis = await house.visitor(SCREEN);
  await luis.context.route("**/*.js", (route) => route.abort());
  await signsInAt(luis.page, `/desk/cases/${reference}`, "luis@northside.example");
  await luis.page.getByLabel("Note for colleagues").fill("No script here");
  await presses(luis.page, "Save the note");
  expect(await luis.page.getByText("No script here").count()).toBe(1);
});

test("a button pressed again and again over a slow network books once", async () => {
  await using visitor = await house.visitor(PHONE);
  const { page, context } = visitor;
  await takesNextFreeTime(page, "northside", "Service drop-off");
  await fillsIn(page, { name: "Imp Atient", email: "imp@example.com" });
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const slow = { offline: false, latency: 1500, downloadThroughput: 6000, uploadThroughput: 6000 };
  await session.send("Network.emulateNetworkConditions", slow);
  const button = page.getByRole("button", { name: "Book this time" });
  await button.scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await button.boundingBox()) ?? {};
  for (let press = 0; press < 3; press += 1) await page.mouse.click(x + 9, y + 9);
  // Each press drops the answer that was on its way, which a wait for a navigation takes for its end.
  await vi.waitFor(() => expect(page.url()).toMatch(/\/c\//), { timeout: 30_000, interval: 200 });
  expect(await house.kept.inbox("imp@example.com")).toHaveLength(1);
  const bearer = await house.kept.signIn("luis@northside.example");
  const find = "/v1/admin/dealers/northside/find";
  const found = await house.kept.call("POST", find, { bearer, body: { email: "imp@example.com" } });
  expect(found.body.items).toHaveLength(1);
});

test("what was written before a customer's access ended can be copied, and another case stays shut", async () => {
  await using visitor = await house.visitor(PLAIN);
  const { page, context } = visitor;
  const own = await asksForCall(page, "over");
  await page.goto("about:blank");
  const other = await asksForCall(page, "other");
  await context.clearCookies({ path: `/c/${own}` });
  await page.goto(`/c/${other}/notes`);
  await page.getByLabel("Your note").fill("Two lines\nof <b>patience</b>");
  await context.clearCookies({ path: `/c/${other}` });
  await presses(page, "Add it");
  expect(await page.getByText("Your text, so that you can copy it").count()).toBe(1);
  expect(await page.getByText("of <b>patience</b>").count()).toBe(1);
  await visitor.looksAt("case-ended");
  expect((await page.goto(`/c/${own}`))?.status()).toBe(404);
});

const MARKUP = `"><script>window.hacked=1</script><img src=x onerror="window.hacked=1">'--`;

test("script and markup in every field stay text, on the pages and in the mails", async () => {
  await using visitor = await house.visitor(PHONE);
  const { page } = visitor;
  await takesNextFreeTime(page, "northside", "Lease-end inspection", "At your home");
  await writesEverywhere(page);
  await page.getByLabel("E-mail address").fill("markup@example.com");
  await page.getByLabel("Phone number").fill("212 555 0166");
  await page.getByLabel("License plate").fill("<B>");
  await presses(page, "Book this time");
  await isUnharmed(page);
  const reference = referenceOf(page);
  await opensTheCase(page);
  await isUnharmed(page);
  expect(await page.locator("main").textContent()).toContain(MARKUP);
  for (const [link, button] of [
    ["Add a note", "Add it"],
    ["Ask us to call you", "Ask for the call"],
    ["I was promised something else", "Hold us to it"],
    ["How and when to call you", "Save"],
    ["Cancel", "Yes, cancel it"],
  ] as const) {
    await page.goto(`/c/${reference}`);
    await follows(page, page.getByRole("link", { name: link }).first());
    await writesEverywhere(page);
    await presses(page, button);
    await isUnharmed(page);
  }

  await using luis = await house.visitor(SCREEN);
  await signsInAt(luis.page, `/desk/cases/${reference}`, "luis@northside.example");
  await isUnharmed(luis.page);
  for (const place of ["", "/today?date=2026-12-01", "/find"]) {
    await luis.page.goto(`/desk/dealers/northside${place}`);
    await isUnharmed(luis.page);
  }
  await luis.page.goto("/desk/dealers/northside/new");
  await writesEverywhere(luis.page);
  await luis.page.getByLabel("E-mail address").fill("markup2@example.com");
  await luis.page.getByLabel("Phone number").fill("");
  await luis.page.getByLabel("License plate").fill("<B>");
  await presses(luis.page, "Open the case");
  await isUnharmed(luis.page);
  for (const { html } of await house.kept.allMails()) {
    expect(html).not.toContain("<script>window");
    expect(html).not.toContain("<img");
  }
});

/** Into every field that takes sentences; nothing keeps them from markup. */
async function writesEverywhere(page: Page): Promise<void> {
  for (const field of await page.locator("main").locator("input[type=text], textarea").all()) {
    if (await field.isVisible()) await field.fill(MARKUP);
  }
}

async function isUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate("window.hacked")).toBeUndefined();
  expect(await page.locator("main img, main script").count()).toBe(0);
}

async function asksForCall(page: Page, name: string): Promise<string> {
  await page.goto("/d/northside");
  await opens(page, "Ask us to call you");
  await fillsIn(page, { name, phone: "212 555 0155", email: `${name}@example.com` });
  await page.getByLabel("What is it about?").fill("The mirror");
  await presses(page, "Ask for the call");
  return referenceOf(page);
}
