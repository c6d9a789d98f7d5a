import { describe, expect, test } from "vitest";
import {
  fillsIn,
  follows,
  opens,
  opensTheCase,
  presses,
  takesNextFreeTime,
} from "./harness/booking-form.ts";
import type { Person } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";
import type { Visitor } from "./harness/visitor.ts";

const DEVICES = [
  { width: 320, script: false },
  { width: 1280, script: true },
];

const house = new House("2026-11-30T10:00:00-05:00");

describe.each(DEVICES)("what a customer puts right at $width px, scripts: $script", (device) => {
  const at = (name: string) => `${name}.${device.width}@example.com`;

  test("CALL-3: who gave no number is asked for one before a call is promised", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    await hasBooked(visitor, { name: "Nora Number", email: at("nora") });
    await opens(page, "Ask us to call you");
    await page.getByLabel("What is it about?").fill("The squeak");
    await presses(page, "Ask for the call");
    expect(await page.getByRole("alert").getByRole("link").getAttribute("href")).toBe("#phone");
    await visitor.looksAt("case-call-number-missing");
    expect(await page.getByLabel("What is it about?").inputValue()).toBe("The squeak");
    await page.getByLabel("Phone number").fill("(401) 555-0142");
    await presses(page, "Ask for the call");
    expect(await page.getByText("(401) 555-0142").count()).toBeGreaterThan(0);
    const said = (await house.kept.inbox(at("nora"))).at(-1);
    expect(said?.subject).toMatch(/call/i);
    expect(said?.text).toContain("(401) 555-0142");
  });

  test("CALL-3: or they have the answer in writing, and are promised no call", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    await hasBooked(visitor, { name: "Wes Writer", email: at("wes") });
    await opens(page, "Ask us to call you");
    await page.getByLabel("What is it about?").fill("The squeak");
    await presses(page, "Ask us to write to you");
    expect(await page.getByText(/We will call/).count()).toBe(0);
    const said = (await house.kept.inbox(at("wes"))).at(-1);
    expect(said?.text).toMatch(/We will write/);
  });

  test("an address with a slip is asked about where it is corrected, and so is a number", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const [slip, meant] = ["gmial.com", "gmail.com"].map((host) => `cora.${device.width}@${host}`);
    await hasBooked(visitor, { name: "Cora Right", email: at("cora"), phone: "(401) 555-0143" });
    await opens(page, "Your name, number and e-mail address");
    expect(await page.getByLabel("Phone number").inputValue()).toBe("(401) 555-0143");
    expect(await page.getByLabel("E-mail address").inputValue()).toBe(at("cora"));
    await page.getByLabel("E-mail address").fill(slip!);
    await page.getByLabel("Phone number").fill("(401) 555-0144");
    await presses(page, "Save");
    await visitor.looksAt("own-details-mistyped");
    expect(await page.getByRole("button", { name: `Keep ${slip}` }).count()).toBe(1);
    await presses(page, `Go on with ${meant}`);
    expect(await page.getByLabel("Phone number").inputValue()).toBe("(401) 555-0144");
    expect(await page.getByText(`To use ${meant}`).count()).toBe(1);
    expect(await house.kept.inbox(meant!)).toHaveLength(1);
    expect(await house.kept.inbox(slip!)).toHaveLength(0);
  });

  test("where no new time suits, the call that is asked for stays in the case", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    await hasBooked(visitor, { name: "Tess Time", email: at("tess"), phone: "(401) 555-0145" });
    const own = new URL(page.url()).pathname;
    await opens(page, "Change the time");
    await opens(page, "Ask us to call you");
    expect(new URL(page.url()).pathname).toMatch(`${own}/`);
    await page.getByLabel("What is it about?").fill("A time in the evening");
    await presses(page, "Ask for the call");
    expect(new URL(page.url()).pathname.startsWith(own)).toBe(true);
    expect(await page.getByText("A time in the evening").count()).toBeGreaterThan(0);
  });

  test("a confirmation that came back says so, with what to do about it", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const email = `bounce+${device.width}@simulator.amazonses.com`;
    await hasBooked(visitor, { name: "Dee Dead", email });
    await house.kept.settle();
    await page.reload();
    expect(await page.getByText("Our confirmation did not reach you").count()).toBe(1);
    expect(await page.getByText("We will call you").count()).toBe(0);
    await visitor.looksAt("case-not-reached");
    await follows(page, page.getByRole("link", { name: "Your name, number" }).first());
    await page.getByLabel("E-mail address").fill(at("dee"));
    await presses(page, "Save");
    expect(await house.kept.inbox(at("dee"))).toHaveLength(1);
  });

  test("an address that is none of ours is a page, and one written otherwise leads on", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    expect((await page.goto("/nothing/here"))?.status()).toBe(404);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    await visitor.looksAt("no-such-page");
    await page.goto("/D/Northside/");
    expect(new URL(page.url()).pathname).toBe("/d/northside");
  });
});

test("CONFIRMATION-8: who was never told of a visit reads an apology and has new times", async () => {
  const device = { width: 320, script: true };
  await using visitor = await house.visitor(device);
  const { page } = visitor;
  await hasBooked(visitor, { name: "Una Told", email: "bounce+una@simulator.amazonses.com" });
  await house.kept.clockReaches("2026-12-02T09:00:00-05:00");
  await page.reload();
  const main = await page.locator("main").innerText();
  expect(main).toContain("Did not take place");
  expect(main).toContain("We are sorry: our confirmation never reached you");
  expect(main).not.toMatch(/\bMissed\b|Reminder of/);
  await visitor.looksAt("case-never-told");
  await opens(page, "Book a new time");
  expect(await page.getByRole("link", { name: "Take this time" }).count()).toBe(1);
});

/** Books the next free drop-off by the form, and stands on the page of the case. */
async function hasBooked({ page }: Visitor, person: Person): Promise<void> {
  await takesNextFreeTime(page, "northside", "Service drop-off");
  await fillsIn(page, person);
  await presses(page, "Book this time");
  await opensTheCase(page);
}
