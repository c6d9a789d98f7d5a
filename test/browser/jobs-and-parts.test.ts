import { describe, expect, test } from "vitest";
import { opens, presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: false },
  { width: 1280, script: true },
];

const house = new House("2027-06-04T10:00:00+01:00");
house.hasDealer("bath", "Europe/London");

describe.each(DEVICES)("at $width px, scripts: $script", (device) => {
  test("JOB-3, PART-1, PART-3: a job is added at the desk, waits for its part, and has another visit", async () => {
    await using visitor = await house.visitor({ ...device, widths: [320, 1280] });
    const { page } = visitor;
    const start = `2027-06-04T1${device.width === 320 ? 2 : 4}:00:00+01:00`;
    const customer = { name: "Dana Cruz", email: `dana.${device.width}@example.com` };
    const body = { dealer: "bath", service: "inspection", start, customer };
    const made = await house.kept.call("POST", "/v1/appointments", { body });
    expect(made.status).toBe(201);
    const { reference, appointment, manageUrl } = made.body;
    const sheet = `/desk/cases/${reference}`;
    await signsInAt(page, sheet, "luis@bath.example");
    await opens(page, "Add a job");
    await visitor.looksAt("job-add");
    await presses(page, "Add it");
    expect(await page.title()).toContain("Error:");
    await page.getByLabel("What is to be done").fill("Oil under the car");
    await page.getByLabel("Reason").selectOption("diagnosis");
    await presses(page, "Add it");
    expect(await page.getByText("Diagnosis: Oil under the car").isVisible()).toBe(true);
    await opens(page, "Part needed");
    await visitor.looksAt("part-needed");
    await presses(page, "Log it");
    expect(await page.title()).toContain("Error:");
    await visitor.looksAt("part-needed-wrong");
    await page.getByLabel("Order number").fill("PO-4711");
    await page.getByLabel("Expected on").fill("2027-06-09");
    await presses(page, "Log it");
    await visitor.looksAt("part-awaited");
    expect(await page.locator(`#${appointment.id}`).innerText()).toContain("PO-4711");
    await opens(page, "Book another visit for it");
    await visitor.looksAt("part-another-visit");
    await presses(page, "Book it");
    expect(await page.getByText("Thursday, 10 June 2027").first().isVisible()).toBe(true);
    await page.goto(manageUrl);
    expect(await page.locator("main").innerText()).toContain("PO-4711");
    await visitor.looksAt("part-awaited-customer");
  });
});
