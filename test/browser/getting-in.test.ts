import { expect, test } from "vitest";
import { opens, presses } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const house = new House("2027-05-05T10:00:00+01:00");
house.hasDealer("bath", "Europe/London");

/** One that is well formed and nobody's. */
const NOBODYS = "707070707A";
const PHONE = "020 7946 0811";
const DEVICE = { width: 320, script: true };

async function asksForCall(customer: object) {
  const body = { dealer: "bath", topic: "The key", customer: { name: "Rosa Marin", ...customer } };
  const { status, body: made } = await house.kept.call("POST", "/v1/callbacks", { body });
  expect(status).toBe(201);
  await house.kept.settle();
  return made;
}

test("CASE-16: by reference and number the link is mailed, and every answer is alike", async () => {
  const email = "rosa@example.com";
  const { reference } = await asksForCall({ email, phone: PHONE });
  const mails = async () => (await house.kept.inbox(email)).length;
  const before = await mails();
  await using visitor = await house.visitor(DEVICE);
  const { page } = visitor;
  await page.goto("/d/bath");
  await page.getByRole("link", { name: "Find your appointment" }).click();
  await page.waitForURL("**/c");
  await visitor.looksAt("find");
  await presses(page, "Send me the link");
  expect(await page.title()).toMatch(/^Error/);
  expect(await page.getByRole("alert").innerText()).toContain("Enter the reference");
  await visitor.looksAt("find-missing");

  const asks = async (its: string, contact: string) => {
    await page.goto("/c");
    await page.getByLabel("Reference").first().fill(its);
    await page.getByLabel("E-mail address or phone number").fill(contact);
    await presses(page, "Send me the link");
    return page.locator("main").innerText();
  };
  const sent = await asks(reference, PHONE);
  expect(sent).toContain("Check your e-mail");
  await visitor.looksAt("find-sent");
  expect(await mails()).toBe(before + 1);
  for (const contact of ["020 7946 0999", "nobody@example.com", "020 7946 0998"]) {
    expect(await asks(reference, contact)).toBe(sent);
  }
  expect(await asks(NOBODYS, PHONE)).toBe(sent);
  expect(await asks(reference, "020 7946 0997")).toBe(sent);
  // The sixth look within the hour is refused, and what was typed is still there.
  expect(await asks(reference, PHONE)).toContain("There were too many attempts");
  expect(await page.getByLabel("E-mail address or phone number").inputValue()).toBe(PHONE);
  await visitor.looksAt("find-too-many");
  expect(await mails()).toBe(before + 1);
});

test("CASE-17: a code that was read out opens the case: six digits, in time, and once", async () => {
  const { reference } = await asksForCall({ phone: "020 7946 0812" });
  const code = async () => {
    const bearer = await house.kept.signIn("ana@bath.example");
    const path = `/v1/admin/cases/${reference}/code`;
    return (await house.kept.call("POST", path, { bearer, body: {} })).body.code as string;
  };
  const wrongFor = (right: string) => (right === "123456" ? "654321" : "123456");
  await using visitor = await house.visitor(DEVICE);
  const { page } = visitor;
  const enters = async (digits: string) => {
    await page.goto("/c");
    await page.getByLabel("Reference").last().fill(reference);
    await page.getByLabel("Code", { exact: true }).fill(digits);
    await presses(page, "Open my appointment");
    return page.locator("main").innerText();
  };
  const first = await code();
  expect(await enters(first.slice(1))).toContain("Enter the six-digit code");
  expect(await enters(wrongFor(first))).toContain("This code does not work");
  expect(await page.getByLabel("Code", { exact: true }).inputValue()).toBe("");
  expect(await page.getByLabel("Reference").last().inputValue()).toBe(reference);
  await visitor.looksAt("code-wrong");
  await house.kept.clockReaches("2027-05-05T11:01:00+01:00");
  expect(await enters(first)).toContain("This code does not work");

  const second = await code();
  await enters(`${second.slice(0, 3)} ${second.slice(3)}`);
  expect(new URL(page.url()).pathname).toBe(`/c/${reference}`);
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("The key");

  await page.goto(`/c/${reference}/new-link`);
  await visitor.looksAt("new-link-call");
  await visitor.context.clearCookies();
  expect(await enters(second)).toContain("This code does not work");
});

test("CASE-20: a link that others have is replaced with one press and a yes", async () => {
  await asksForCall({ email: "ines@example.com", phone: "020 7946 0813" });
  const [mail] = await house.kept.inbox("ines@example.com");
  const [link = ""] = /http\S+\/c\/\S+/.exec(mail!.text) ?? [];
  await using visitor = await house.visitor(DEVICE);
  await using other = await house.visitor(DEVICE);
  await visitor.page.goto(link);
  await other.page.goto(link);
  const { page } = visitor;
  await opens(page, "Somebody else has my link");
  await visitor.looksAt("new-link");
  await presses(page, "Replace the link");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Your link was replaced");
  await visitor.looksAt("new-link-sent");
  await opens(page, "Back to your case");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("The key");
  await other.page.reload();
  expect(await other.page.getByRole("heading", { level: 1 }).innerText()).toBe(
    "Find your appointment",
  );
});
