import type { Locator, Page } from "playwright-core";
import { follows } from "../browser/harness/booking-form.ts";

/** A thumb finds the next thing to tap, and writes some seven letters a second. */
const FINDS_MILLISECONDS = 1_000;
const LETTER_MILLISECONDS = 150;

/** Somebody who knows the dealer books the next test drive: how many taps, and how long it takes. */
export async function quickBooking(page: Page, dealer: string) {
  let taps = 0;
  const began = performance.now();
  const tap = async (target: Locator, leads = true) => {
    taps += 1;
    await page.waitForTimeout(FINDS_MILLISECONDS);
    await (leads ? follows(page, target) : target.click());
  };
  const writes = async (label: string, text: string) => {
    await tap(page.getByLabel(label), false);
    await page.keyboard.type(text, { delay: LETTER_MILLISECONDS });
  };
  await page.goto(dealer);
  await tap(page.getByRole("link", { name: "Test drive" }));
  await tap(page.getByLabel("At Northside Motors"), false);
  await tap(page.getByRole("button", { name: "Show free times" }));
  await tap(page.getByRole("link", { name: "Take this time" }));
  await writes("Full name", "Quick Booker");
  await writes("E-mail address", "quick.booker@example.com");
  await tap(page.getByRole("button", { name: "Book this time" }));
  await page.getByRole("heading", { name: /^Booked\./ }).waitFor();
  return { taps, seconds: Math.round(performance.now() - began) / 1_000 };
}
