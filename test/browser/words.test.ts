import { describe, expect, test } from "vitest";
import { opens, presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 390, script: true },
  { width: 320, script: false },
];

const house = new House("2027-06-10T10:00:00+01:00");

describe.each(DEVICES)("what customers read, at $width px, scripts: $script", (device) => {
  const dealer = `wells-${device.width}`;
  const at = (person: string) => `${person}@${dealer}.example`;
  const desk = `/desk/dealers/${dealer}/document`;

  house.hasDealer(dealer, "Europe/London");

  test("services, departments and choices have words, and a dealer says what it does with data", async () => {
    await using grace = await house.visitor(device);
    const { page } = grace;
    await signsInAt(page, `${desk}/services?of=test-drive`, at("grace"));
    await opens(page, "What customers read of it, in each language");
    await page.getByLabel("Price").fill("Free");
    await page.getByLabel("What to bring").fill("Your licence\nand a friend");
    await grace.looksAt("desk-service-words");
    await presses(page, "Save");
    await page.goto(`${desk}/service-words?of=test-drive`);
    expect(await page.getByLabel("Price").inputValue()).toBe("Free");
    for (const path of ["department-words?of=sales", "options?of=model"]) {
      await page.goto(`${desk}/${path}`);
      await grace.looksAt(`desk-${path.split("?")[0]}`);
    }
    await page.goto(`${desk}/privacy`);
    await page.getByLabel("Name of the authority").fill("ICO");
    await page.getByRole("group", { name: "Company 1" }).getByLabel("Name").fill("Printers");
    await presses(page, "Save");
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(2);
    expect(
      await page.getByRole("group", { name: "Company 1" }).getByLabel("Name").inputValue(),
    ).toBe("Printers");
    await grace.looksAt("desk-privacy-wrong");
    await page.getByLabel("Address of its website").fill("https://ico.example");
    await page
      .getByLabel(/^What it does/)
      .first()
      .fill("Prints letters");
    await presses(page, "Save");
    await page.goto(`${desk}/accessibility`);
    await page.getByLabel("What is known not to work").fill("The calendar");
    await grace.looksAt("desk-accessibility");
    await presses(page, "Save");
    expect(await page.getByText("Printers").count()).toBe(1);
    await grace.looksAt("desk-document-words");
  });

  test("a brand says how its dealers look", async () => {
    await using care = await house.visitor(device);
    const { page } = care;
    await signsInAt(page, "/desk/brands/aurora", "care@aurora.example");
    await opens(page, "How your dealers’ pages look");
    await page.getByLabel("Colour of links").or(page.getByLabel("Color of links")).fill("#ffd400");
    await page.getByLabel("The same on dark pages").fill("#6fd0c3");
    await presses(page, "Save");
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(1);
    await care.looksAt("desk-brand-look-wrong");
    await opens(page, "Upload a logo, or take it down");
    await care.looksAt("desk-brand-logo");
  });
});
