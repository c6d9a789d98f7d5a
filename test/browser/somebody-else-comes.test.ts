import { describe, expect, test } from "vitest";
import {
  fillsIn,
  follows,
  opens,
  opensTheCase,
  presses,
  referenceOf,
  takesNextFreeTime,
} from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: false },
  { width: 1280, script: true, widths: [320, 1280] as const },
];
const FOLDED = "Somebody else comes";
const NAME = "Name of the person who comes";
const NUMBER = "Number to ask on the day";

const house = new House("2026-11-30T10:00:00-05:00");
house.hasDealer("bath", "Europe/London");

describe.each(DEVICES)("at $width px, scripts: $script", (device) => {
  test("VISIT-18, VISIT-20: a daughter books for her father, puts it right, and goes herself", async () => {
    await using visitor = await house.visitor({ ...device, widths: [320, 1280] });
    const { page } = visitor;
    const email = `rosa.${device.width}@example.com`;
    await takesNextFreeTime(page, "bath", "Test drive");
    expect(await page.getByLabel(NAME).isVisible()).toBe(false);
    await page.getByText(FOLDED, { exact: true }).click();
    await visitor.looksAt("somebody-else");
    await fillsIn(page, { name: "Rosa Marin", email });
    await page.getByLabel(NAME).fill("Luis Marin");
    await page.getByLabel(NUMBER).fill("12 34");
    await presses(page, "Book this time");
    expect(await page.title()).toContain("Error:");
    // Unfolded, with what was typed, and the message leads to the field.
    expect(await page.getByLabel(NAME).inputValue()).toBe("Luis Marin");
    expect(await page.getByLabel(NUMBER).inputValue()).toBe("12 34");
    await visitor.looksAt("somebody-else-wrong");
    await page.getByLabel(NUMBER).fill("020 7946 0188");
    await presses(page, "Book this time");
    expect(await page.getByRole("definition").first().textContent()).toBe("Luis Marin");
    await visitor.looksAt("somebody-else-done");
    await opensTheCase(page);
    await visitor.looksAt("somebody-else-case");
    await opens(page, "Change Who comes");
    await visitor.looksAt("somebody-else-change");
    expect(await page.getByLabel(NUMBER).inputValue()).toBe("020 7946 0188");
    await page.getByLabel(NAME).fill("");
    await presses(page, "Save");
    expect(await page.title()).toContain("Error:");
    await page.getByLabel(NAME).fill("Ida Marin");
    await presses(page, "Save");
    expect(await page.getByText("Ida Marin", { exact: true }).isVisible()).toBe(true);
    await opens(page, "Change Who comes");
    await presses(page, "I will come myself");
    expect(await page.getByText("Ida Marin", { exact: true }).count()).toBe(0);
    expect(await page.getByRole("link", { name: FOLDED }).isVisible()).toBe(true);
    expect(page.url()).toContain(referenceOf(page));
  });
});

test("VISIT-18: the desk receives them by name, and knows who booked", async () => {
  const { kept } = house;
  const body = {
    dealer: "bath",
    service: "test-drive",
    start: "2026-12-04T11:00:00+00:00",
    customer: { name: "Rosa Marin", email: "rosa@example.com" },
    visitor: { name: "Luis Marin", phone: "020 7946 0188" },
  };
  const booked = await kept.call("POST", "/v1/appointments", { body });
  expect(booked.status, JSON.stringify(booked.body)).toBe(201);
  await kept.settle();
  await using visitor = await house.visitor({ width: 1280, script: true, widths: [320, 1280] });
  const { page } = visitor;
  const today = "/desk/dealers/bath/today?date=2026-12-04";
  await signsInAt(page, today, "ana@bath.example");
  expect(await page.getByText("booked by Rosa Marin").isVisible()).toBe(true);
  await visitor.looksAt("desk-today-somebody-else");
  await follows(page, page.getByRole("link", { name: "Luis Marin", exact: true }));
  await visitor.looksAt("desk-sheet-somebody-else");
  await opens(page, "Who comes Luis Marin");
  await visitor.looksAt("desk-who-comes");
  await presses(page, "The customer comes");
  await page.goto(today);
  expect(await page.getByText("booked by Rosa Marin").count()).toBe(0);
});
