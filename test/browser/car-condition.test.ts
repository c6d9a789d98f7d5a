import { describe, expect, test } from "vitest";
import { dropOff } from "../scenarios/harness/garage.ts";
import { presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: false },
  { width: 1280, script: true },
];
const DROP_OFF = dropOff("drop-off", "Service drop-off", { duration: "PT15M", step: "PT15M" });

const house = new House("2027-06-10T09:00:00-07:00");

/** Crumbs on the seat after the workshop, and this time somebody answers for it. */
describe.each(DEVICES)("what a car is like at $width px, scripts: $script", (device) => {
  const dealer = `fresno-${device.width}`;
  const dana = `dana-${device.width}@example.com`;
  house.hasDealer(dealer, "America/Los_Angeles", { services: [DROP_OFF] });

  test("CONDITION-5, CONDITION-6, CONDITION-7: noted by keyboard at the desk, compared by its customer, and answered by the manager", async () => {
    const { reference } = await booked();
    await using luis = await house.visitor(device);
    const { page } = luis;
    await signsInAt(page, `/desk/cases/${reference}`, `luis@${dealer}.example`);
    await page.getByRole("link", { name: "Note the condition on arrival" }).press("Enter");
    await luis.looksAt("desk-condition-arrival");
    await page.getByLabel("Odometer").fill("many");
    await page.getByLabel("Odometer").press("Enter");
    expect(await page.getByRole("alert").getByRole("link").allTextContents()).toEqual([
      "use a whole number from 0 to 9999999",
    ]);
    await luis.looksAt("desk-condition-refused");
    await page.getByLabel("Seats").fill("Clean");
    await page.getByLabel("Odometer").fill("48,210");
    await page.getByLabel("Odometer").press("Enter");
    await page.waitForURL(/\/desk\/cases\/\w+#apt_/);
    expect(await page.getByText("Still missing before this visit can be done").count()).toBe(1);
    await presses(page, "Start Dana Cruz");
    await presses(page, "Ready Dana Cruz");
    await page.getByRole("link", { name: "Note when they come for the car" }).press("Enter");
    await presses(page, "Save");
    expect(await page.getByRole("alert").getByRole("link").allTextContents()).toEqual([
      "Give a time still to come, in steps of five minutes, during opening hours",
    ]);
    await luis.looksAt("desk-hand-back");
    await page.getByLabel("At what time?").fill("15:05");
    await presses(page, "Save");
    expect(await page.getByText("Coming for the car:").textContent()).toContain("15:05");
    await presses(page, "Done Dana Cruz");
    expect(await page.getByText("Note it at hand-back before the visit is done").count()).toBe(1);
    await luis.looksAt("desk-condition-missing");
    await page.getByRole("link", { name: "Note the condition at hand-back" }).press("Enter");
    expect(await page.getByText("On arrival: Clean").count()).toBe(1);
    await page.getByLabel("Seats").fill("Crumbs on the driver’s seat");
    await page.getByLabel("Odometer").fill("48222");
    await luis.looksAt("desk-condition-hand-back");
    await presses(page, "Save");
    await luis.looksAt("desk-condition-both");
    await presses(page, "Done Dana Cruz");
    expect(await page.getByText("Done", { exact: true }).count()).toBeGreaterThan(0);

    await house.kept.passes("PT2M");
    const mail = (await house.kept.inbox(dana)).find(({ subject }) => subject.startsWith("Ready"));
    await using customer = await house.visitor(device);
    await customer.page.goto(/https?:\/\/\S+go=complaint-\S+/.exec(mail!.text)![0]);
    await customer.looksAt("case-complaint");
    await presses(customer.page, "Send");
    expect(await customer.page.getByRole("alert").getByRole("link").allTextContents()).toEqual([
      "Say what is wrong",
    ]);
    await customer.page.getByLabel("What is wrong?").fill("Somebody ate on my seat");
    await presses(customer.page, "Send");
    expect(customer.page.url()).toMatch(/#cmt_/);
    expect(await customer.page.getByText("Different", { exact: true }).count()).toBe(1);
    expect(await customer.page.getByText("Sam Ortiz").count()).toBeGreaterThan(0);
    await customer.looksAt("case-condition");
  });

  test("CONDITION-4: who leads the dealer says what is looked at", async () => {
    await using grace = await house.visitor(device);
    const { page } = grace;
    const setting = `/desk/dealers/${dealer}/document/checklist`;
    await signsInAt(page, setting, `grace@${dealer}.example`);
    await page.getByLabel("Look at this as well").fill("Roof box");
    await presses(page, "Add it");
    await page.goto(setting);
    expect(await page.getByRole("button", { name: "Remove Roof box" }).count()).toBe(1);
    await grace.looksAt("desk-checklist");
    await presses(page, "Remove Roof box");
    await page.goto(`/desk/dealers/${dealer}/document`);
    expect(await page.getByRole("heading", { name: "What is looked at on a car" }).count()).toBe(1);
    expect(await page.getByText("Roof box", { exact: true }).count()).toBe(0);
  });

  async function booked() {
    const start = `2027-06-10T1${device.script ? 0 : 1}:00:00-07:00`;
    const customer = { name: "Dana Cruz", email: dana };
    const { status, body } = await house.kept.call("POST", "/v1/appointments", {
      body: { dealer, service: "drop-off", start, customer },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    await house.kept.settle();
    return body;
  }
});
