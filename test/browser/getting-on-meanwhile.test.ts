import { describe, expect, test } from "vitest";
import { dropOff } from "../scenarios/harness/garage.ts";
import { opensTheCase, presses, referenceOf } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: false },
  { width: 1280, script: true },
];
const DROP_OFF = dropOff("drop-off", "Service drop-off", { duration: "PT15M", step: "PT15M" });

const house = new House("2027-06-10T09:00:00-07:00");

/** The car stays, and its customer has to be at work all the same. */
describe.each(DEVICES)("getting on meanwhile at $width px, scripts: $script", (device) => {
  const dealer = `fresno-${device.width}`;
  const dana = `dana-${device.width}@example.com`;
  house.hasDealer(dealer, "America/Los_Angeles", {
    services: [DROP_OFF],
    transport: [{ kind: "wait" }, { kind: "loaner", perDay: 1 }, { kind: "shuttle" }],
  });

  test("TRANSPORT-6, NIGHT-8: one question books a courtesy car, and a night is asked for and agreed to", async () => {
    await using customer = await house.visitor(device);
    const { page } = customer;
    await page.goto(`/d/${dealer}?service=drop-off&start=2027-06-11T10:00:00-07:00`);
    const question = page.getByRole("group", {
      name: "How will you get around while your car is here?",
    });
    expect(await question.getByRole("radio").count()).toBe(4);
    await question.getByLabel("Courtesy car").press("Space");
    await customer.looksAt("book-transport");
    await page.getByLabel("Full name").fill("Dana Cruz");
    await page.getByLabel("E-mail address").fill(dana);
    await presses(page, "Book this time");
    await opensTheCase(page);
    expect(await page.getByText("Courtesy car").count()).toBeGreaterThan(0);
    const reference = referenceOf(page);

    // The only one of that day is not offered to the next.
    await using second = await house.visitor(device);
    await second.page.goto(`/d/${dealer}?service=drop-off&start=2027-06-11T11:00:00-07:00`);
    expect(await second.page.getByLabel("Courtesy car").count()).toBe(0);
    expect(await second.page.getByLabel("Shuttle").count()).toBe(1);

    await using luis = await house.visitor(device);
    await signsInAt(luis.page, `/desk/cases/${reference}`, `luis@${dealer}.example`);
    expect(await luis.page.getByText("Transport: Courtesy car").count()).toBe(1);
    await luis.page.getByRole("link", { name: "Stays overnight" }).press("Enter");
    await luis.page.getByLabel("Ready on").fill("2027-06-13");
    await luis.page.getByLabel("Ready by (time)").fill("11:00");
    await presses(luis.page, "Ask the customer");
    expect(await luis.page.getByRole("alert").getByRole("link").allTextContents()).toEqual([
      "We are closed then",
    ]);
    await luis.looksAt("desk-overnight-refused");
    await luis.page.getByLabel("Ready on").fill("2027-06-12");
    await presses(luis.page, "Ask the customer");
    expect(await luis.page.getByText("Not agreed yet").count()).toBe(1);
    await luis.looksAt("desk-overnight-asked");

    await house.kept.settle();
    const mail = (await house.kept.inbox(dana)).find(({ subject }) => subject.includes("agree"));
    const [link] = /https?:\/\/\S+go=overnight-\S+/.exec(mail!.text)!;
    await page.goto(link);
    await customer.looksAt("case-overnight");
    expect(await page.getByText("Courtesy car").count()).toBe(1);
    await presses(page, "I agree");
    expect(await page.getByText("You agreed to your car staying overnight").count()).toBe(1);
    await customer.looksAt("case-overnight-agreed");

    await luis.page.goto(`/desk/cases/${reference}`);
    expect(await luis.page.getByText("The customer agreed.").count()).toBe(1);
    await luis.page.getByRole("link", { name: "Transport", exact: true }).press("Enter");
    await luis.looksAt("desk-transport");
    await luis.page.getByLabel("Shuttle").press("Space");
    await presses(luis.page, "Save");
    expect(await luis.page.getByText("Transport: Shuttle").count()).toBe(1);
  });

  test("TRANSPORT-5: who leads the dealer says what is offered, without a document", async () => {
    await using grace = await house.visitor(device);
    const { page } = grace;
    const setting = `/desk/dealers/${dealer}/document/transport`;
    await signsInAt(page, setting, `grace@${dealer}.example`);
    await page.getByLabel("Kind").selectOption("rental");
    await page.getByLabel("How many a day").fill("2");
    await presses(page, "Add it");
    await page.goto(setting);
    expect(await page.getByText("Hire car: 2 a day").count()).toBe(1);
    await grace.looksAt("desk-transport-setting");
    await presses(page, "Remove Hire car");
    await page.goto(`/desk/dealers/${dealer}/document`);
    expect(await page.getByText("Courtesy car: 1 a day").count()).toBe(1);
    expect(await page.getByText("Hire car").count()).toBe(0);
  });
});
