import { expect, test } from "vitest";
import { presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const house = new House("2027-06-10T10:00:00+01:00");

/** The second row names no mail, and the third a name from right to left. */
const TABLE = `Wer,E-Mail,Beginn,Leistung
Hal Ives,hal@example.com,14/06/2027 10:00,MOT
Ida,nobody,14/06/2027 11:00,MOT
ليلى حداد,layla@example.com,15/06/2027 10:00,MOT
`;

for (const device of [
  { width: 390, script: true, widths: [390, 1280] as const },
  { width: 1280, script: false },
]) {
  const dealer = `moves-${device.width}`;
  house.hasDealer(dealer, "Europe/London");

  test(`IMPORT-3: a file is sent, put right and taken over at ${device.width} px, scripts: ${device.script}`, async () => {
    await using grace = await house.visitor(device);
    const { page } = grace;
    await signsInAt(page, `/desk/dealers/${dealer}/imports`, `grace@${dealer}.example`);
    await presses(page, "Look at it");
    await grace.looksAt("imports-missing");
    expect(await page.getByRole("alert").textContent()).toContain("Choose a file");

    const file = { name: "book.csv", mimeType: "text/csv", buffer: Buffer.from(TABLE) };
    await page.getByLabel("File").setInputFiles(file);
    await presses(page, "Look at it");
    await grace.looksAt("import-draft");
    expect(await page.getByRole("button", { name: /^Take over/ }).count()).toBe(0);
    await page.getByLabel("Visits", { exact: true }).check();
    await presses(page, "Check again");
    for (const [label, index] of [
      ["Name", 0],
      ["E-mail address", 1],
      ["Day and time", 2],
      ["Service", 3],
    ] as const) {
      await page.getByLabel(label, { exact: true }).selectOption(String(index));
    }
    await presses(page, "Check again");
    await page.getByLabel("MOT (3)").selectOption({ label: "Inspection" });
    await presses(page, "Check again");
    await grace.looksAt("import-right");
    expect(await page.getByText("2 rows are right · 1 row is not").count()).toBe(1);
    expect(await page.getByText("Line 3", { exact: true }).count()).toBe(1);
    await presses(page, "Take over 2 rows");
    await expect
      .poll(async () => {
        await page.reload();
        return await page.getByText("3 of 3 rows").count();
      })
      .toBe(1);
    await grace.looksAt("import-done");
    await page.goto(`/desk/dealers/${dealer}/today?date=2027-06-15`);
    expect(await page.getByText("ليلى حداد").count()).toBeGreaterThan(0);
  });
}
