import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { leaves, tabsTo } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const DEVICE = { width: 1280, script: true };
const DEALER = "keys";

const house = new House("2027-06-10T10:50:00+01:00");
house.hasDealer(DEALER, "Europe/London");

test("who was not called says so, and how to be called, with a keyboard alone", async () => {
  const { reference, commitment, manageUrl } = await asksForCall("dana");
  const keep = `/v1/admin/cases/${reference}/commitments/${commitment.id}/keep`;
  const bearer = await house.kept.signIn(at("luis"));
  const body = { outcome: "reached", channel: "phone" };
  expect((await house.kept.call("POST", keep, { bearer, body })).status).toBe(200);
  await using dana = await house.visitor(DEVICE);
  const { page } = dana;
  await page.goto(manageUrl);
  await writes(page, page.getByLabel("Anything to add?"), "My phone was on all day");
  await enters(page, page.getByRole("button", { name: "Nobody called me" }));
  expect(await page.getByText("Somebody more senior").count()).toBe(1);

  await enters(page, page.getByRole("link", { name: "How and when to call you" }));
  await writes(page, page.getByLabel("Number 1"), "020 7946 0123");
  await tabsTo(page, page.getByLabel("Mon", { exact: true }).first());
  await page.keyboard.press("Space");
  // A field of hours and minutes takes its digits one after the other.
  await writes(page, page.getByLabel("From").first(), "0600PM");
  await writes(page, page.getByLabel("To", { exact: true }).first(), "0830PM");
  await enters(page, page.getByRole("button", { name: "Save" }));
  expect(await page.getByText("How and when to call was changed").count()).toBe(1);
});

test("a promise is handed on and the dealer's hours changed with a keyboard alone", async () => {
  const { reference } = await asksForCall("handed");
  await using grace = await house.visitor(DEVICE);
  const { page } = grace;
  await page.goto(`/desk/cases/${reference}`);
  await writes(page, page.getByLabel("Somebody else"), at("grace"));
  await submits(page);
  await enters(page, page.getByRole("link", { name: "Hand it on" }));
  await tabsTo(page, page.getByLabel("To whom?"));
  await page.keyboard.type("Sam");
  await writes(page, page.getByLabel("What should they know?"), "She asked for you");
  await enters(page, page.getByRole("button", { name: "Offer it" }));
  expect(await page.getByText(/^Offered to Sam Ortiz until/).count()).toBe(1);

  await page.goto(`/desk/dealers/${DEALER}/document`);
  await enters(page, page.getByRole("link", { name: "Change Opening hours", exact: true }));
  await writes(page, page.getByLabel("Saturday"), "10-2 pm");
  await enters(page, page.getByRole("button", { name: "Save" }));
  expect(await page.getByText("10:00–14:00").count()).toBeGreaterThan(0);
});

const at = (person: string) => `${person}@${DEALER}.example`;

async function writes(page: Page, field: Locator, text: string): Promise<void> {
  await tabsTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

async function enters(page: Page, target: Locator): Promise<void> {
  await tabsTo(page, target);
  await submits(page);
}

async function submits(page: Page): Promise<void> {
  await leaves(page, () => page.keyboard.press("Enter"));
}

async function asksForCall(name: string) {
  const customer = { name, email: `${name}@example.com`, phone: "+447700900123" };
  const { body } = await house.kept.call("POST", "/v1/callbacks", {
    body: { dealer: DEALER, department: "service", topic: "The oil leak", customer },
  });
  return body;
}
