import { expect, test } from "vitest";
import { follows, opens, presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const house = new House("2027-06-10T10:00:00+01:00");
/** The first are written to while whoever presses waits, the last by the next round. */
const IN_TIME = { timeout: 20_000, interval: 500 };
const LIST = "/desk/brands/aurora/campaigns";

for (const device of [
  { width: 390, script: true, widths: [320, 1280] as const },
  { width: 320, script: false },
]) {
  const dealer = `rings-${device.width}`;
  house.hasDealer(dealer, "Europe/London");

  test(`CAMPAIGN-13: a campaign is made, looked at, started and followed at ${device.width} px, scripts: ${device.script}`, async () => {
    await using care = await house.visitor(device);
    const { page } = care;
    await signsInAt(page, LIST, "care@aurora.example");
    await care.looksAt("campaigns");
    await opens(page, "New campaign");
    await page.getByLabel("Dealer").selectOption(dealer);
    await presses(page, "Continue");

    await page.getByLabel("Name", { exact: true }).fill("Lease end");
    await page.getByLabel("What it is about").fill(`Lease end ${device.width}`);
    const english = page.getByRole("group", { name: "English" });
    await english.getByLabel("Subject").fill("Your lease ends, {name}");
    await english
      .getByLabel("Text")
      .fill("Your lease ends in spring. Someone will be in touch about the inspection.");
    const table = `name,email\nIda Hay,ida@${dealer}.example\nIda,IDA@${dealer}.example\nTom,nowhere`;
    await page.getByLabel("Or paste the rows").fill(table);
    await presses(page, "Save and look at it");
    await care.looksAt("campaign-empty");
    const alert = page.getByRole("alert");
    expect(await alert.textContent()).toContain("This says that somebody will be in touch.");
    expect(await page.getByLabel("Or paste the rows").inputValue()).toBe(table);

    await page.getByLabel("What is done for them").fill("Call about the inspection");
    await page.getByLabel("Department").selectOption("service");
    await page.getByLabel("By which day").fill("2027-06-15");
    await page.getByLabel("By what time").fill("17:00");
    await page.getByLabel("Until").fill("17:00");
    await page.getByLabel("From").fill("09:00");
    await presses(page, "Save and look at it");
    expect(await page.getByText("1 person would be written to").count()).toBe(1);
    const mail = page.frameLocator("iframe.mail-shown");
    await mail.getByText("Your lease ends in spring.").first().waitFor();
    await care.looksAt("campaign-draft", { drawsFocus: false });

    await presses(page, "Send me a test");
    expect(await page.getByText("A test is on its way to you").count()).toBe(1);
    await opens(page, "Start");
    await care.looksAt("campaign-start");
    await presses(page, "Start");
    await expect
      .poll(async () => {
        await page.reload();
        return await page.getByText("3 of 3 people").count();
      }, IN_TIME)
      .toBe(1);
    expect(await page.getByText("Twice in the table").count()).toBe(1);
    await care.looksAt("campaign-done", { drawsFocus: false });
    await follows(page, page.locator('a[href^="/desk/cases/"]').first());
    expect(await page.getByText("Ida Hay").count()).toBeGreaterThan(0);
  });
}
