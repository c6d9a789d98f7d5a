import { beforeAll, describe, expect, test } from "vitest";
import { leaves, opens, presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: false },
  { width: 1280, script: true },
];
/** One that goes to the brand soon, so that no day has to pass. */
const SHORT_LADDER = [
  {
    kinds: ["callback"],
    steps: [
      { after: "PT0M", notify: ["owner"] },
      { after: "PT15M", notify: ["brand-care"] },
    ],
  },
];
const CARE = "care@aurora.example";

const house = new House("2027-06-10T09:00:00+01:00");
for (const dealer of ["bath", "wells"]) {
  house.hasDealer(dealer, "Europe/London", { escalation: SHORT_LADDER });
}

beforeAll(async () => {
  // Bath keeps one of three, and Wells has nothing due.
  const [kept1] = [await asksForCall("Ida"), await asksForCall("Rosa"), await asksForCall("Carl")];
  const path = `/v1/admin/cases/${kept1.reference}/commitments/${kept1.commitment.id}/keep`;
  const bearer = await house.kept.signIn("luis@bath.example");
  expect((await house.kept.call("POST", path, { bearer, body: { outcome: "done" } })).status).toBe(
    200,
  );
  await house.kept.clockReaches("2027-06-10T10:20:00+01:00");
});
describe.each(DEVICES)("the brand's desk at $width px, scripts: $script", (device) => {
  const visitor = () => house.visitor(device);

  test("people of the brand come to all their dealers, and to what came up to them", async () => {
    await using care = await visitor();
    const { page } = care;
    await signsInAt(page, "/desk", CARE);
    expect(new URL(page.url()).pathname).toBe("/desk/brands/aurora");
    await care.looksAt("brand-now");
    await page.locator("summary", { hasText: "with nothing late" }).click();
    for (const name of ["Bath Motors", "Wells Motors", "Northside Motors"]) {
      expect(await page.getByRole("link", { name, exact: true }).count()).toBe(1);
    }
    expect(await page.getByRole("row", { name: /^Bath Motors/ }).textContent()).toMatch(/22$/);
    expect(await page.getByRole("link", { name: /^Call (?:Rosa|Carl)/ }).count()).toBe(2);
    await opens(page, "Bath Motors");
    await opens(page, "← All dealers");
    expect(new URL(page.url()).pathname).toBe("/desk/brands/aurora");
  });

  test("the kept rate stands by dealer, with what it counts and when", async () => {
    await using care = await visitor();
    const { page } = care;
    await signsInAt(page, "/desk/brands/aurora", CARE);
    await opens(page, "Report");
    await care.looksAt("brand-report");
    await page.locator("summary", { hasText: "with nothing due" }).click();
    const row = await page.getByRole("row", { name: /^Bath Motors/ }).textContent();
    expect(row).toContain("33% (1 of 3)");
    expect(await page.getByRole("row", { name: /^Wells Motors/ }).textContent()).toContain(
      "nothing due",
    );
    await page.getByLabel("To").fill("2027-01-01");
    await presses(page, "Show");
    await care.looksAt("brand-report-wrong");
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(1);
  });

  test("ACCOUNT-5: people of the brand are added by form, and the last one stays", async () => {
    await using care = await visitor();
    const { page } = care;
    await signsInAt(page, "/desk/brands/aurora", CARE);
    await opens(page, "People of the brand");
    await care.looksAt("brand-people");
    await opens(page, "Add somebody");
    await presses(page, "Save");
    await care.looksAt("brand-person-wrong");
    await page.getByLabel("Name").fill("Noor Haddad");
    await page.getByLabel("E-mail address").fill(`noor.${device.width}@aurora.example`);
    await presses(page, "Save");
    expect(await page.getByText("The people of the brand are saved.").count()).toBe(1);
    await page.getByRole("link", { name: "Noor Haddad" }).last().click();
    await care.looksAt("brand-person");
    await presses(page, "Remove");
    expect(await page.getByRole("link", { name: "Noor Haddad" }).count()).toBe(0);
  });

  test("another's brand, and a brand seen from a dealer, do not exist", async () => {
    for (const [email, address] of [
      ["maya@bath.example", "/desk/brands/aurora"],
      ["grace@bath.example", "/desk/brands/aurora/report"],
      [CARE, "/desk/brands/borealis"],
    ] as const) {
      await using stranger = await visitor();
      await signsInAt(stranger.page, address, email);
      expect((await stranger.page.reload())?.status(), `${email} at ${address}`).toBe(404);
    }
  });
});

test("what came up is logged by key from the list, handed back, and gone from it when kept", async () => {
  await using care = await house.visitor({ width: 1280, script: true });
  const { page } = care;
  await signsInAt(page, "/desk", CARE);
  await page.keyboard.press("j");
  const [first = ""] = await page.locator(":focus").allTextContents();
  await leaves(page, () => page.keyboard.press("n"));
  expect(await page.locator(".armed-line").textContent()).toContain("No answer: Enter logs it");
  await leaves(page, () => page.keyboard.press("Enter"));
  expect(await page.getByText(/^No answer, /).count()).toBe(1);
  await opens(page, "Hand it on");
  await page.getByLabel("To whom?").selectOption({ label: "Sam Ortiz" });
  await page.getByLabel("What should they know?").fill("Please see to it today");
  await presses(page, "Offer it");
  expect(await page.getByText(/^Offered to Sam Ortiz until/).count()).toBe(1);
  await presses(page, "Give it back");
  await presses(page, "Reached");
  await page.goto("/desk");
  expect(await page.getByRole("link", { name: first ?? "", exact: true }).count()).toBe(0);
});

type Asked = { readonly reference: string; readonly commitment: { readonly id: string } };

async function asksForCall(name: string): Promise<Asked> {
  const { body } = await house.kept.call("POST", "/v1/callbacks", {
    body: {
      dealer: "bath",
      department: "service",
      topic: "The oil leak",
      customer: { name, email: `${name}@example.com`, phone: "+447700900123" },
    },
  });
  return body;
}
