import { expect, test } from "vitest";
import { House } from "./harness/house.ts";
import { signsInAt } from "./harness/desk.ts";

const DEALER = "seek";
const house = new House("2027-06-10T10:50:00+01:00");
house.hasDealer(DEALER, "Europe/London");

const desk = `/desk/dealers/${DEALER}`;

async function asksForCall(name: string, phone: string, topic = "The oil leak") {
  const customer = { name, email: `c${phone.slice(-4)}@example.com`, phone };
  const { status, body } = await house.kept.call("POST", "/v1/callbacks", {
    body: { dealer: DEALER, department: "service", topic, customer },
  });
  expect(status).toBe(201);
  return body.reference as string;
}

test("CASE-23, SAME-8: a case is found from any page while its name is typed, by keyboard, and without scripts", async () => {
  const rosa = await asksForCall("Rosa Díaz-Müller", "+442079460123");
  await asksForCall("Rosalind Quayle", "+442079460124", "x".repeat(120));
  await asksForCall("روزا السيد", "+442079460125");
  await house.kept.settle();
  await using sam = await house.visitor({ width: 390, script: true });
  const { page } = sam;
  await signsInAt(page, `${desk}/today`, `sam@${DEALER}.example`);
  const field = page.getByRole("searchbox", { name: "Search cases" });
  await page.keyboard.press("/");
  await page.keyboard.type("ros");
  await page.getByText("2 cases", { exact: true }).first().waitFor();
  await sam.looksAt("search-typing");
  await field.fill("rosa díaz");
  await page.getByText("1 case", { exact: true }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  expect(await page.locator("#seek input:focus").count()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await page.locator("#seek-found").isHidden()).toBe(true);
  await field.fill("946 0125");
  await page.locator("#seek-found bdi", { hasText: "روزا" }).waitFor();
  await field.fill("mueller");
  await page.locator("#seek-found bdi", { hasText: "Müller" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await Promise.all([page.waitForURL(`**/desk/cases/${rosa}`), page.keyboard.press("Enter")]);

  // All of her, with a case that may be hers; and on the page that makes another, that she is known.
  await asksForCall("R. Díaz", "+442079460123", "A second key");
  await house.kept.settle();
  await page.goto(`/desk/cases/${rosa}/person`);
  await page.getByRole("button", { name: /^Same person/ }).waitFor();
  await sam.looksAt("all-of-a-customer-offered");
  await page.getByRole("button", { name: /^Same person/ }).click();
  await page.getByText("Joined by Sam Ortiz").waitFor();
  await sam.looksAt("all-of-a-customer");
  await page.goto(`${desk}/new`);
  await page.getByLabel("Phone number").fill("020 7946 0123");
  await page.getByText("Perhaps known already: 2 open cases").first().waitFor();
  await sam.looksAt("known-while-typing");

  await page.goto(`${desk}?show=all&person=luis`);
  await page.getByRole("button", { name: "Keep as my list" }).click();
  await page.getByText("Filtered: Luis Reyes").waitFor();

  // Whoever is signed out meanwhile is not told that there is nobody.
  await page.context().clearCookies();
  await field.fill("ros");
  await page.getByText("The search could not be done").first().waitFor();

  await using luis = await house.visitor({ width: 768, script: false });
  await signsInAt(luis.page, `${desk}/find`, `luis@${DEALER}.example`);
  await luis.page.locator("main").getByLabel("Search cases").fill("ros");
  await luis.page.locator("main").getByRole("button", { name: "Find" }).click();
  await luis.page.getByRole("heading", { name: "2 cases" }).waitFor();
  await luis.looksAt("search-page");
});
