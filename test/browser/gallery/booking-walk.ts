import { follows } from "../harness/booking-form.ts";
import { customerOf, says } from "./walk.ts";
import type { Walk } from "./walk.ts";
import { wordsOf } from "./words-of.ts";

/** From the list of dealers to the page that says that it is booked. */
export async function walksThroughBooking(walk: Walk): Promise<void> {
  const { page, dealer, looks } = walk;
  const presses = () => follows(page, page.locator("main form button:not(.button-quiet)").last());
  await page.goto("/");
  await looks("booking-dealers");
  await page.goto(`/d/${dealer}`);
  await looks("booking-services");
  await page.goto(`/d/${dealer}?service=test-drive`);
  await looks("booking-model");
  await page.goto(`/d/${dealer}?service=inspection`);
  await looks("booking-place");
  await presses();
  await looks("booking-place-missing");
  await page.locator("input[value=home]").check();
  await presses();
  await looks("booking-times-at-home");
  await page.goto(`/d/${dealer}?service=inspection&place=dealer`);
  await looks("booking-times");
  await follows(page, page.locator("main a[href*='month=']").first());
  await looks("booking-month");
  await follows(page, page.locator("main a[href*='month=']").last());
  await looks("booking-next-month");
  await page.goto(`/d/${dealer}?service=inspection&place=home`);
  await follows(page, page.locator("main a[href*='start=']").first());
  await looks("booking-details");
  await presses();
  await looks("booking-details-missing");
}

/** What goes wrong on the way, and what is asked. */
export async function losesATime(walk: Walk): Promise<void> {
  const { page, dealer, looks } = walk;
  const presses = () => follows(page, page.locator("main form button:not(.button-quiet)").last());
  await page.goto(`/d/${dealer}?service=inspection&place=dealer`);
  await follows(page, page.locator("main a[href*='start=']").first());
  const customer = customerOf(walk, "rosa");
  await page.locator("input[name=name]").fill(customer.name);
  await page.locator("input[name=email]").fill("rosa@gmial.com");
  await presses();
  await looks("booking-doubted-address");
  await page.locator("input[name=email]").fill(customer.email);
  const start = await page.locator("input[name=start]").first().inputValue();
  await says(walk, "/v1/appointments", {
    dealer,
    service: "inspection",
    start,
    customer: customerOf(walk, "quicker"),
  });
  await presses();
  await looks("booking-lost");
  await page.locator("input[name=start]").first().check();
  await presses();
  await looks("booking-done");
  await page.reload();
  await looks("booking-done-later");
  await page.goto(`/d/${dealer}?service=inspection&place=dealer`);
  await follows(page, page.locator("main a[href*='start=']").first());
  await page.locator("input[name=name]").fill(customer.name);
  await page.locator("input[name=email]").fill(customer.email);
  await presses();
  await looks("booking-again");
}

/** A call instead of a time, the form in a frame, and what every dealer must say. */
export async function asksTheDealer(walk: Walk): Promise<void> {
  const { page, dealer, language, looks } = walk;
  const presses = () => follows(page, page.locator("main form button:not(.button-quiet)").last());
  await page.goto(`/d/${dealer}/call`);
  await looks("call-ask");
  await presses();
  await looks("call-missing");
  const { name, phone, email } = customerOf(walk, "rosa-m");
  await page.locator("input[name=name]").fill(name);
  await page.locator("input[name=phone]").fill(phone);
  await page.locator("input[name=email]").fill(email);
  const topic = page.locator("[name=topic]");
  if ((await topic.count()) > 0) await topic.fill(wordsOf(language)["topic"] ?? "");
  await presses();
  await looks("call-done");
  await page.goto(`/d/${dealer}/waiting?service=inspection&place=dealer`);
  await looks("waiting-ask");
  await presses();
  await looks("waiting-missing");
  for (const shown of ["embed=yes", "service=inspection&place=dealer&embed=yes"]) {
    await page.goto(`/d/${dealer}?${shown}`);
    await looks(shown.startsWith("embed") ? "frame-services" : "frame-times");
  }
  await page.goto(`/d/${dealer}/privacy`);
  await looks("dealer-privacy");
  await page.goto(`/d/${dealer}/accessibility`);
  await looks("dealer-accessibility");
}
