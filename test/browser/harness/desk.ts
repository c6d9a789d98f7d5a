import type { Page } from "playwright-core";
import { follows } from "./booking-form.ts";

/** From an address of the desk over the provider's page and back to that address. */
export async function signsInAt(page: Page, address: string, email: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel("Somebody else").fill(email);
  await follows(page, page.getByRole("button", { name: "Sign in" }));
}
