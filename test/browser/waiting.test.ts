import { expect, test } from "vitest";
import { fillsIn, opens, opensTheCase, presses, referenceOf } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const house = new House("2027-05-05T10:00:00+01:00");
house.hasDealer("bath", "Europe/London");

const PHONE = { width: 320, script: false, locale: "en-GB" };
const SCREEN = { width: 1280, script: true, locale: "en-GB", widths: [320, 1280] } as const;

test("none of the times suits: she waits, the desk sees it, and what is freed is hers with one press", async () => {
  const frees = await books("early", "2027-05-10T10:00:00+01:00");
  await using rosa = await house.visitor(PHONE, "Europe/London");
  await using ana = await house.visitor(SCREEN, "Europe/London");
  const { page } = rosa;
  const { page: desk } = ana;
  await page.goto("/d/bath?service=test-drive");
  await opens(page, "Tell me when a time becomes free");
  await rosa.looksAt("waiting-form");
  await presses(page, "Put me on the list");
  await rosa.looksAt("waiting-form-faulty");
  await fillsIn(page, { name: "Rosa Marin", email: "rosa@example.com" });
  await presses(page, "Put me on the list");
  expect(await page.locator("h1").textContent()).toContain("You are on the list.");
  await rosa.looksAt("waiting-joined");
  const reference = referenceOf(page);
  await opensTheCase(page);
  await rosa.looksAt("case-wish");

  await signsInAt(desk, "/desk/dealers/bath/today", "ana@bath.example");
  await opens(desk, "Waiting list");
  expect(await desk.getByText("they have not opened the link").count()).toBe(1);
  await ana.looksAt("desk-waiting");
  await opens(desk, /^Rosa Marin$/);
  await ana.looksAt("desk-sheet-wish");

  // Without scripts it is a button that says the mail was read.
  await page.goto(await linkIn("rosa@example.com", /https?:\/\/\S+&m=[\w-]+/));
  await presses(page, "Yes, I read e-mail there");
  await frees();
  const link = await linkIn("rosa@example.com", /https?:\/\/\S+#earlier-wsh_\w+/);
  await page.goto(link);
  expect(page.url()).toMatch(/#earlier-wsh_\w+$/);
  await rosa.looksAt("case-wish-held");
  await desk.goto("/desk/dealers/bath/waiting");
  await ana.looksAt("desk-waiting-held");
  await presses(page, "Take this time");
  expect(await page.getByText("Monday, 10 May").count()).toBeGreaterThan(0);
  expect(new URL(page.url()).pathname).toBe(`/c/${reference}`);
  await desk.reload();
  expect(await desk.getByText("Nobody is waiting.").count()).toBe(1);
});

test("the form at a screen, the case with what is held, and leaving, which asks first", async () => {
  const frees = await books("other", "2027-05-11T10:00:00+01:00");
  await using luis = await house.visitor(SCREEN, "Europe/London");
  const { page } = luis;
  await page.goto("/d/bath?service=test-drive");
  await opens(page, "Tell me when a time becomes free");
  await luis.looksAt("waiting-form-wide");
  await fillsIn(page, { name: "Luis Ortega", email: "luis@example.com" });
  await page.getByLabel("Until").fill("2027-05-20");
  await presses(page, "Put me on the list");
  await luis.looksAt("waiting-joined-wide");
  await page.goto(await linkIn("luis@example.com", /https?:\/\/\S+&m=[\w-]+/));
  // Whoever reads touches the page, which then says by itself that the mail was read.
  await Promise.all([page.waitForResponse(/\/read$/), page.keyboard.press("F8")]);
  await house.kept.settle();
  await frees();
  await page.reload();
  await page.getByText("A time is held for you: Test drive").waitFor();
  await luis.looksAt("case-wish-held-wide");
  await opens(page, "I am no longer waiting");
  await luis.looksAt("wish-leave");
  await presses(page, "Yes, take me off the list");
  expect(await page.getByText("You are waiting for a time").count()).toBe(0);
});

test("the desk ends it with a reason, and takes a held time for a customer", async () => {
  const frees = await books("third", "2027-05-12T10:00:00+01:00");
  const joined = await waits("mia");
  await using ana = await house.visitor(SCREEN, "Europe/London");
  const { page } = ana;
  await signsInAt(page, "/desk/dealers/bath/waiting", "ana@bath.example");
  await opens(page, "Take off the list mia");
  await presses(page, "Take them off the list");
  expect(await page.getByRole("link", { name: "Say in a few words why" }).count()).toBe(1);
  await ana.looksAt("desk-wish-end");
  await page.getByLabel("Why?").fill("Rang: she bought the car");
  await presses(page, "Take them off the list");
  expect(new URL(page.url()).pathname).toBe(`/desk/cases/${joined.reference}`);
  expect(await page.getByText("Rang: she bought the car").count()).toBe(1);

  const held = await waits("eva");
  const proof = await linkIn("eva@example.com", /[?&]m=([\w-]+)/);
  const key = /m=([\w-]+)/.exec(proof)?.[1];
  const path = `/v1/cases/${held.reference}/proof`;
  const proven = await house.kept.call("POST", path, { bearer: held.caseToken, body: { key } });
  expect(proven.status).toBe(200);
  await frees();
  await page.goto(`/desk/cases/${held.reference}`);
  await ana.looksAt("desk-sheet-wish-held");
  await opens(page, "Book another time for them");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Book for eva");
  expect(await page.locator('[name="service"]').first().inputValue()).toBe("test-drive");
  await page.goBack();
  await presses(page, "Book the held time for them");
  expect(page.url()).toMatch(/#apt_\w+$/);
});

async function waits(name: string) {
  const customer = { name, email: `${name}@example.com` };
  const body = { dealer: "bath", service: "test-drive", customer };
  const answer = await house.kept.call("POST", "/v1/waiting", { body });
  expect(answer.status).toBe(201);
  await house.kept.settle();
  return answer.body;
}

/** The only demonstrator is out; it comes back when this is called. */
async function books(name: string, start: string): Promise<() => Promise<void>> {
  const { kept } = house;
  const customer = { name, email: `${name}@example.com` };
  const body = { dealer: "bath", service: "test-drive", start, customer };
  const made = await kept.call("POST", "/v1/appointments", { body });
  expect(made.status).toBe(201);
  const { reference, appointment, caseToken: bearer } = made.body;
  return async () => {
    const path = `/v1/cases/${reference}/appointments/${appointment.id}/cancel`;
    expect((await kept.call("POST", path, { bearer, body: {} })).status).toBe(200);
    await kept.settle();
  };
}

async function linkIn(address: string, link: RegExp): Promise<string> {
  const mails = await house.kept.inbox(address);
  const found = mails.toReversed().map(({ text }) => link.exec(text)?.[0]);
  return found.find((one) => one !== undefined) ?? "";
}
