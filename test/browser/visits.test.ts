import { describe, expect, test } from "vitest";
import { opens, presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: true },
  { width: 1280, script: false },
];

const house = new House("2027-06-10T07:30:00+01:00");

describe.each(DEVICES)("visits at $width px, scripts: $script", (device) => {
  const dealer = `york-${device.width}`;
  const today = `/desk/dealers/${dealer}/today`;

  house.hasDealer(dealer, "Europe/London");

  test("a caller's time is booked with three entries, moved and cancelled", async () => {
    await using ana = await house.visitor(device);
    const { page } = ana;
    await signsInAt(page, `/desk/dealers/${dealer}/new`, `ana@${dealer}.example`);
    await opens(page, "Book a time");
    await opens(page, /Fri.*11/);
    await ana.looksAt("desk-book");
    await presses(page, "Book it");
    expect(await page.getByRole("alert").getByRole("link").count()).toBeGreaterThan(0);
    await page.getByLabel("Full name").fill("Carl <b>Ring</b>");
    await page.getByLabel("E-mail address").fill(`carl@${dealer}.example`);
    const start = await page.locator("input[name=start]:checked").inputValue();
    await bookedByApi(start);
    await presses(page, "Book it");
    expect(await page.getByRole("alert").textContent()).toContain("just taken");
    expect(await page.getByLabel("Full name").inputValue()).toBe("Carl <b>Ring</b>");
    await ana.looksAt("desk-book-lost");
    await presses(page, "Book it");
    expect(page.url()).toContain("/desk/cases/");
    expect((await house.kept.inbox(`carl@${dealer}.example`)).at(-1)?.subject).toContain(
      "Test drive",
    );
    await opens(page, "Move Carl");
    await ana.looksAt("desk-move-visit");
    await page.getByText("A time outside the rules").click();
    await page.getByLabel("Day", { exact: true }).fill("2027-06-11");
    await page.getByLabel("Time", { exact: true }).fill("19:10");
    await presses(page, "Move it");
    expect(await page.getByRole("alert").getByRole("link").allTextContents()).toEqual([
      "Say why the rules are set aside",
    ]);
    await page.getByLabel("Reason").fill("He works until seven");
    await presses(page, "Move it");
    expect(await page.getByText("19:10").count()).toBeGreaterThan(0);
    await opens(page, "Cancel Carl");
    await ana.looksAt("desk-cancel-visit");
    await presses(page, "Cancel it");
    expect(await page.getByText("Cancelled", { exact: true }).count()).toBe(1);
  });

  test("a day's visits go from arrived to done, and nobody is blamed without proof", async () => {
    const [here = "", missed = ""] = await slotsOn("2027-06-10");
    await bookedByApi(here, `fine@${dealer}.example`);
    await bookedByApi(missed, "bounce@simulator.amazonses.com");
    await house.kept.settle();
    await using maya = await house.visitor(device);
    const { page } = maya;
    await signsInAt(page, today, `maya@${dealer}.example`);
    const groups = page.getByRole("heading", { level: 2 });
    expect((await groups.allTextContents())[0]).toContain("Not confirmed");
    await presses(page, "Arrived Visitor fine");
    expect(page.url()).toContain(today);
    await maya.looksAt("desk-today-here");
    await presses(page, "Start Visitor fine");
    await presses(page, "Ready Visitor fine");
    await presses(page, "Done Visitor fine");
    expect(await groups.allTextContents()).toHaveLength(2);
  });

  async function slotsOn(date: string): Promise<string[]> {
    const slots = `/v1/dealers/${dealer}/services/test-drive/slots?from=${date}&to=${date}&option.model=500e`;
    const [day] = (await house.kept.call("GET", slots)).body.days;
    const starts = day.slots.map(({ start }: { readonly start: string }) => start);
    return [starts[0] ?? "", starts[6] ?? ""];
  }

  async function bookedByApi(start: string, email = `other@${dealer}.example`): Promise<void> {
    const { status } = await house.kept.call("POST", "/v1/appointments", {
      body: {
        dealer,
        service: "test-drive",
        start,
        options: { model: "500e" },
        customer: { name: `Visitor ${email.split("@", 1).join("")}`, email },
      },
    });
    expect(status).toBe(201);
  }
});
