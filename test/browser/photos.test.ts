import { expect, test } from "vitest";
import { photographs } from "../fixtures/photographs.ts";
import { presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const house = new House("2027-06-10T07:30:00+01:00");

for (const device of [
  { width: 390, script: true },
  { width: 1280, script: false },
]) {
  const dealer = `files-${device.width}`;
  house.hasDealer(dealer, "Europe/London");

  test(`a photo is sent, named, opened and removed at ${device.width} px, scripts: ${device.script}`, async () => {
    const customer = { name: "Rosa Marin", phone: "+442079460123" };
    const asked = { dealer, topic: "A scratch on the door", customer };
    const { body } = await house.kept.call("POST", "/v1/callbacks", { body: asked });
    await using ana = await house.visitor(device);
    const { page } = ana;
    await signsInAt(page, `/desk/cases/${body.reference}`, `ana@${dealer}.example`);
    await page.getByRole("link", { name: "Add or remove" }).click();
    const field = page.getByLabel("Photo or PDF");
    if (device.script) {
      const large = Buffer.alloc(15_000_001);
      await field.setInputFiles({ name: "large.jpg", mimeType: "image/jpeg", buffer: large });
      const said = await field.evaluate((at) => Reflect.get(at, "validationMessage"));
      expect(said).toContain("15 MB");
    }
    const file = { name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: photographs.jpg };
    await field.setInputFiles(file);
    await ana.looksAt("desk-files");
    await presses(page, "Send the file");
    await presses(page, "Keep it on the case");
    expect(await page.getByRole("alert").textContent()).toContain("Say what the file shows");
    await page.getByLabel("In a few words").fill("Scratch, <b>left</b> door");
    await ana.looksAt("desk-file-what");
    await presses(page, "Keep it on the case");
    const shown = page.getByRole("link", { name: "Scratch, <b>left</b> door", exact: true });
    const opened = await page.request.get((await shown.getAttribute("href")) ?? "");
    expect(opened.headers()["content-type"]).toBe("image/jpeg");
    await page.goto(`/desk/cases/${body.reference}`);
    await ana.looksAt("desk-sheet-with-files");
    await page.getByRole("link", { name: "Add or remove" }).click();
    await page.getByRole("link", { name: /^Remove.*Scratch/ }).click();
    await presses(page, "Remove the file");
    expect(await page.getByText("Nothing has been added yet.").count()).toBe(1);
  });
}
