import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { follows, leaves } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICE = { width: 1280, script: true, widths: [390, 1280] as const };
const DEALER = "still";
const NOW = `/desk/dealers/${DEALER}?show=all`;

const house = new House("2027-06-10T10:00:00+01:00");
house.hasDealer(DEALER, "Europe/London");

const at = (person: string) => `${person}@${DEALER}.example`;
const comesBack = (page: Page) => page.evaluate("dispatchEvent(new Event('focus'))");

test("LIVE-4: a session that ends between typing and pressing, in another tab, loses no word", async () => {
  const reference = await asksForCall("Ann");
  await using luis = await house.visitor(DEVICE);
  const { page } = luis;
  const sheet = `/desk/cases/${reference}`;
  await signsInAt(page, sheet, at("luis"));
  const note = page.getByLabel("Note for colleagues");
  await note.fill("She rings back at noon");
  const other = await luis.context.newPage();
  await other.goto("/desk/me");
  await luisSignsOut(other);
  await comesBack(page);
  await page.getByText("You are no longer signed in").waitFor();
  expect(await note.inputValue()).toBe("She rings back at noon");
  await luis.looksAt("desk-no-longer-signed-in");
  await follows(page, page.getByRole("link", { name: "Sign in again" }));
  await signsIn(page, at("luis"));
  expect(new URL(page.url()).pathname).toBe(sheet);
  expect(await note.inputValue()).toBe("She rings back at noon");

  // The page does not know it yet when the button is pressed.
  await other.goto("/desk/me");
  await luisSignsOut(other);
  await follows(page, page.getByRole("button", { name: "Save the note" }));
  expect(await page.locator(".typed").textContent()).toBe("She rings back at noon");
  await follows(page, page.getByRole("link", { name: "Sign in" }));
  await signsIn(page, at("luis"));
  expect(await note.inputValue()).toBe("She rings back at noon");
  await follows(page, page.getByRole("button", { name: "Save the note" }));
  // What was taken is not given back once more.
  expect(await note.inputValue()).toBe("");
  expect(await page.locator(".timeline").textContent()).toContain("She rings back at noon");

  await page.goto(`/desk/dealers/${DEALER}/new`);
  await page.getByLabel("What is it about?").fill("The brakes squeal");
  await page.getByLabel("Full name").fill("Kay Board");
  await other.goto("/desk/me");
  await luisSignsOut(other);
  await leaves(page, () => page.getByLabel("Full name").press("Enter"));
  await follows(page, page.getByRole("link", { name: "Sign in" }));
  await signsIn(page, at("luis"));
  expect(new URL(page.url()).pathname).toBe(`/desk/dealers/${DEALER}/new`);
  expect(await page.getByLabel("Full name").inputValue()).toBe("Kay Board");
  expect(await page.getByLabel("What is it about?").inputValue()).toBe("The brakes squeal");
  // Somebody else at this browser is given nothing of it.
  await other.goto("/desk/me");
  await luisSignsOut(other);
  await leaves(page, () => page.getByLabel("Full name").press("Enter"));
  await follows(page, page.getByRole("link", { name: "Sign in" }));
  await signsIn(page, at("sam"));
  expect(await page.getByLabel("Full name").inputValue()).toBe("");
});

test("LIVE-3: a page without a line to us says so, and counts what came when it is back", async () => {
  await using sam = await house.visitor(DEVICE);
  const { page } = sam;
  await signsInAt(page, NOW, at("sam"));
  const title = await page.title();
  await sam.context.setOffline(true);
  await comesBack(page);
  await page.getByText("This page may be out of date").waitFor();
  await sam.context.setOffline(false);
  await asksForCall("Lena");
  await house.kept.passes("PT2H");
  // It waits half a minute after a refusal; a page that is loaded anew does not.
  await page.reload();
  await expect.poll(() => page.title()).toMatch(/^\(\d+\) /);
  expect((await page.title()).replace(/^\(\d+\) /, "")).toBe(title.replace(/^\(\d+\) /, ""));
  await page.goto("/desk/me");
  await page.getByRole("button", { name: "Notify me on this device" }).waitFor();
  await sam.looksAt("desk-me-notifications");
});

async function luisSignsOut(page: Page): Promise<void> {
  await leaves(page, () => page.getByRole("button", { name: "Sign out", exact: true }).click());
}

async function signsIn(page: Page, email: string): Promise<void> {
  await page.getByLabel("Somebody else").fill(email);
  await follows(page, page.getByRole("button", { name: "Sign in" }));
}

async function asksForCall(name: string): Promise<string> {
  const { body } = await house.kept.call("POST", "/v1/callbacks", {
    body: {
      dealer: DEALER,
      department: "service",
      topic: "The oil leak",
      customer: { name, email: `${name}@example.com`, phone: "+447700900123" },
    },
  });
  return body.reference;
}
