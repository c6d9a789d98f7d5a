import { expect, test } from "vitest";
import { leaves, presses, tabsTo } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICE = { width: 1280, script: true };
const DEALER = "live";

const house = new House("2027-06-10T10:00:00+01:00");
house.hasDealer(DEALER, "Europe/London");

const at = (person: string) => `${person}@${DEALER}.example`;
const NOW = `/desk/dealers/${DEALER}?show=all`;

test("the list is worked by keyboard alone, and shows what a colleague does", async () => {
  await asksForCall("Ida");
  // Later, so that hers is due later, too.
  await house.kept.clockReaches("2027-06-10T10:05:00+01:00");
  await asksForCall("Rosa");
  await using luis = await house.visitor(DEVICE);
  const { page } = luis;
  await signsInAt(page, NOW, at("luis"));
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await luis.looksAt("desk-keys");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  // The browser takes the focus out of what was closed when it draws next.
  await expect.poll(() => page.evaluate("document.activeElement === document.body")).toBe(true);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  expect(await page.locator(":focus").textContent()).toContain("Call Rosa");
  // A letter opens the call sheet of the row with its outcome chosen; Enter logs it and leads on.
  await leaves(page, () => page.keyboard.press("n"));
  expect(page.url()).toContain("#sheet");
  expect(await page.locator(".armed-line").textContent()).toContain("No answer: Enter logs it");
  await leaves(page, () => page.keyboard.press("Enter"));
  expect(page.url()).toContain("&logged=");
  expect(await page.getByText("tried once").count()).toBe(1);
  expect(await page.locator(".due[data-chosen] h3").textContent()).toContain("Call Ida");
  await page.keyboard.press("j");

  await asksForCall("Carl");
  // What the script does when its time has come, without the test waiting for it.
  await page.evaluate("dispatchEvent(new Event('focus'))");
  await page.getByRole("link", { name: "Call Carl" }).waitFor();
  expect(await page.locator(":focus").textContent()).toContain("Call");
  await leaves(page, () => page.keyboard.press("2"));
  expect(page.url()).toContain("/today");
});

test("each outcome of a call has a key that logs it from the list", async () => {
  const { reference } = await asksForCall("Kay");
  await using sam = await house.visitor(DEVICE);
  const { page } = sam;
  await signsInAt(page, NOW, at("sam"));
  for (const [key, logged] of [
    ["v", "left a message"],
    ["l", "the line was busy"],
    ["w", "the number is wrong"],
    ["b", "reached at a bad time"],
    ["r", "Logged as reached"],
  ] as const) {
    await page.goto(NOW);
    await page.getByRole("link", { name: "Call Kay" }).focus();
    await leaves(page, () => page.keyboard.press(key));
    await leaves(page, () => page.keyboard.press("Enter"));
    await page.goto(`/desk/cases/${reference}`);
    expect(await page.locator(".timeline").textContent(), key).toContain(logged);
  }
  await page.goto(NOW);
  expect(await page.getByRole("link", { name: "Call Kay" }).count()).toBe(0);
});

test("PROMISE-18: what was logged by a slip of the key is taken back by key, and too late is said in words", async () => {
  await asksForCall("Slip");
  await using luis = await house.visitor(DEVICE);
  const { page } = luis;
  await signsInAt(page, NOW, at("luis"));
  const slip = page.getByRole("link", { name: "Call Slip" });
  const presses = async (key: string) => {
    await leaves(page, () => page.keyboard.press(key));
  };
  await slip.focus();
  await presses("r");
  await presses("Enter");
  await page.getByText("can still be taken back").first().waitFor();
  await expect.poll(() => page.locator("#told").textContent()).toContain("can still be taken");
  expect(await slip.count()).toBe(0);
  await luis.looksAt("desk-now-undo");
  await page.keyboard.press("u");
  expect(await page.locator(":focus").textContent()).toContain("Undo");
  await presses("Enter");
  expect(await page.locator(".due[data-chosen] h3").textContent()).toContain("Call Slip");
  expect(await page.getByText("can still be taken back").count()).toBe(0);

  await page.keyboard.press("r");
  await presses("Enter");
  await page.getByRole("button", { name: "Undo" }).focus();
  await house.kept.passes("PT31S");
  await presses("Enter");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
    "It can no longer be undone",
  );
  expect(await page.getByText("Logged as reached").count()).toBe(1);
  await luis.looksAt("desk-undo-late");
  await page.goto(NOW);
  expect(await slip.count()).toBe(0);
});

test("a case is opened and a promise made with a keyboard alone", async () => {
  await using luis = await house.visitor(DEVICE);
  const { page } = luis;
  const goes = (key: string) => leaves(page, () => page.keyboard.press(key));
  await page.goto("/desk");
  await tabsTo(page, page.getByLabel("Somebody else"));
  await page.keyboard.type(at("luis"));
  await goes("Enter");
  await goes("3");
  await tabsTo(page, page.getByLabel("What is it about?"));
  await page.keyboard.type("The brakes squeal");
  await tabsTo(page, page.getByLabel("Full name"));
  await page.keyboard.type("Kay Board");
  await tabsTo(page, page.getByLabel("Phone number"));
  await page.keyboard.type("07700 900456");
  await tabsTo(page, page.getByLabel(/^Within an hour/));
  await page.keyboard.press("ArrowDown");
  await tabsTo(page, page.getByLabel("What?"));
  await page.keyboard.type("We call with a price");
  await goes("Enter");
  expect(await page.getByRole("heading", { name: "Call Kay Board" }).count()).toBe(1);
});

test("what somebody is writing stays, and a line says that there is something new", async () => {
  const { reference } = await asksForCall("Ann");
  await using sam = await house.visitor(DEVICE);
  await using luis = await house.visitor(DEVICE);
  await signsInAt(sam.page, `/desk/cases/${reference}`, at("sam"));
  await signsInAt(luis.page, `/desk/cases/${reference}`, at("luis"));
  await sam.page.getByLabel("Note for colleagues").fill("r is no shortcut in here");
  await luis.page.getByRole("button", { name: "Voicemail" }).click();
  await luis.page.getByText(/^Voicemail, /).waitFor();
  await sam.page.evaluate("dispatchEvent(new Event('focus'))");
  await sam.page.getByText("Something has changed here").waitFor();
  await sam.looksAt("desk-something-new");
  expect(await sam.page.getByLabel("Note for colleagues").inputValue()).toContain("shortcut");
  await presses(sam.page, "Save the note");
  expect(await sam.page.getByText(/^Voicemail, /).count()).toBe(1);
});

async function asksForCall(name: string): Promise<{ readonly reference: string }> {
  const { body } = await house.kept.call("POST", "/v1/callbacks", {
    body: {
      dealer: DEALER,
      department: "service",
      topic: "The oil leak",
      customer: { name, email: `${name}@example.com`, phone: "+447700900123" },
    },
  });
  return body;
}
