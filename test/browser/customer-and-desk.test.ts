import { expect, test } from "vitest";
import { fillsIn, opens, presses, referenceOf, opensTheCase } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const house = new House("2027-05-04T11:00:00-04:00");
house.hasDealer("newport", "America/New_York");
house.hasDealer("bath", "Europe/London");

const PHONE = { width: 320, script: false };
const SCREEN = { width: 1280, script: true };

test("S0-3: he says where and when to call, and the desk that looks on can do nothing else", async () => {
  await using joan = await house.visitor(PHONE);
  await using luis = await house.visitor(SCREEN);
  const { page: customer } = joan;
  const { page: desk } = luis;
  await customer.goto("/d/newport/call");
  await customer.getByLabel("Service: will call you by").check();
  await customer.getByLabel("What is it about?").fill("The lease ends in May");
  await fillsIn(customer, { name: "Joan Lee", phone: "020 7946 0123", email: "joan@example.com" });
  await presses(customer, "Ask for the call");
  const reference = referenceOf(customer);
  await opensTheCase(customer);
  await signsInAt(desk, `/desk/cases/${reference}`, "luis@newport.example");

  await opens(customer, "How and when to call you");
  await customer.getByLabel("Number 1").fill("020 7946 0123");
  await customer.getByLabel("Name it, like “home”").first().fill("home");
  await customer.getByLabel("Number 2").fill("020 7946 0199");
  await customer.getByLabel("Name it, like “home”").nth(1).fill("work");
  await customer.getByLabel("Never call this one").nth(1).check();
  for (const day of ["Mon", "Tue", "Wed", "Thu", "Fri"]) {
    await customer.getByLabel(day, { exact: true }).first().check();
  }
  await customer.getByLabel("From").first().fill("19:00");
  await customer.getByLabel("To", { exact: true }).first().fill("20:30");
  await presses(customer, "Save");

  // The desk's page was open all the time, and shows it by itself.
  await desk.evaluate("dispatchEvent(new Event('focus'))");
  await desk.getByText("Mon–Fri 19:00–20:30").first().waitFor();
  expect(await desk.getByText("020 7946 0199").count()).toBe(0);
  expect(await desk.locator('[name="phone"]').evaluate((it) => it.outerHTML)).not.toContain("work");
  await presses(desk, "No answer");
  expect(await desk.getByRole("heading", { level: 1 }).textContent()).toBe("Not at this time");
  const warned = await house.kept.inbox("sam@newport.example");
  expect(warned.some(({ text }) => text.includes(reference) && text.includes("19:00"))).toBe(true);

  await house.kept.clockReaches("2027-05-04T19:00:00-04:00");
  await desk.goto(`/desk/cases/${reference}`);
  await presses(desk, "Voicemail");
  await customer.reload();
  expect(await customer.getByText("left a message").count()).toBeGreaterThan(0);
});

test("S2-1: he books on Wednesday evening, and the dealer's day shows him before he closes the page", async () => {
  await house.kept.clockReaches("2027-05-05T20:10:00+01:00");
  await using owen = await house.visitor(PHONE, "Europe/London");
  await using ana = await house.visitor(SCREEN, "Europe/London");
  const { page: customer } = owen;
  const { page: desk } = ana;
  await signsInAt(desk, "/desk/dealers/bath/today?date=2027-05-10", "ana@bath.example");
  expect(await desk.getByText("Owen Price").count()).toBe(0);
  await customer.goto("/d/bath");
  await opens(customer, "Test drive");
  await opens(customer, /^Mon 10/);
  await opens(customer, "14:00 on Monday, 10 May 2027");
  await fillsIn(customer, { name: "Owen Price", email: "owen@example.com" });
  await presses(customer, "Book this time");
  expect(await customer.getByRole("heading", { name: /^Booked/ }).count()).toBe(1);
  await opensTheCase(customer);

  const [mail] = await house.kept.inbox("owen@example.com");
  for (const part of ["Monday, 10 May 2027, 14:00 BST", "1 Station Road", "500e", "Ana Lopez"]) {
    expect(mail?.text).toContain(part);
  }
  expect(mail?.attachments.some(({ contentType }) => /calendar/.test(contentType))).toBe(true);
  await desk.evaluate("dispatchEvent(new Event('focus'))");
  await desk.getByRole("heading", { name: "Owen Price" }).waitFor();
  await desk.getByText("mail delivered").waitFor();

  const [, change = ""] = /(http\S+go=change-\w+)/.exec(mail?.text ?? "") ?? [];
  await using elsewhere = await house.visitor(SCREEN, "Europe/London");
  await elsewhere.page.goto(change);
  expect(new URL(elsewhere.page.url()).search).toBe("");
  expect(elsewhere.page.url()).toMatch(/\/appointments\/\w+\/change$/);
  expect(await elsewhere.page.getByText("Monday, 10 May, 14:00").count()).toBe(1);
});
