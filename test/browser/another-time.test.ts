import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 390, script: false },
  { width: 1280, script: true },
];
/** What is due by the evening is promised for noon of the next day, as far as we now know. */
const EVENING = { local: "2027-06-10T17:00" };
const LATER = { local: "2027-06-11T12:00" };

const house = new House("2027-06-10T10:00:00+01:00");

describe.each(DEVICES)("another time at $width px, scripts: $script", (device) => {
  const dealer = `bath-${device.width}`;
  const at = (person: string) => `${person}@${dealer}.example`;

  house.hasDealer(dealer, "Europe/London");

  test("“That is fine” makes the time that we expect the time that counts", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const fine = await isPromised("fine");
    await fine.expects(LATER);
    await page.goto(fine.manageUrl);
    expect(await page.getByText("We now expect it by Friday, 11 June, 12:00").count()).toBe(1);
    await visitor.looksAt("time-expected");
    await presses(page, "That is fine");
    expect(await page.getByRole("button", { name: "That is fine" }).count()).toBe(0);
    expect(await dueOf(page, fine.id)).toContain("11 June, 12:00");
    await visitor.looksAt("time-accepted");
  });

  test("“That does not suit me” keeps the time that was promised", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const not = await isPromised("not");
    await not.expects(LATER);
    await page.goto(not.manageUrl);
    await page.getByLabel("Anything to add?").fill("I leave on Friday morning");
    await presses(page, "That does not suit me");
    expect(await dueOf(page, not.id)).not.toContain("11 June");
    expect(await page.getByText("Sam Ortiz").count()).toBeGreaterThan(0);
    expect(await page.getByText("the promised time stands.").count()).toBe(1);
    await visitor.looksAt("time-denied");
    // Nobody has shown that this address is theirs: what they add stands at the desk.
    const told = (await house.kept.inbox(at("sam"))).at(-1)?.text;
    expect(told).toMatch(/does not suit|earlier time/i);
    expect(told).not.toContain("on Friday morning");
  });

  test("only a manager agrees a third time, and who is not one reads what to do instead", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const often = await isPromised("often");
    await often.moves({ local: "2027-06-11T10:00" });
    await often.moves({ local: "2027-06-11T11:00" });
    const address = `/desk/cases/${often.reference}/promises/${often.id}/move`;
    await signsInAt(page, address, at("luis"));
    await page.getByRole("textbox", { name: "Date (optional)" }).fill("2027-07-30");
    await page.getByRole("textbox", { name: "Time (optional)" }).fill("12:00");
    await page.getByLabel("Reason").fill("The part is late");
    await page.getByLabel("The customer agreed to it").check();
    await presses(page, "Move it");
    const said = await page.getByRole("alert").textContent();
    expect(said).toContain(
      "It has already been moved twice. The new time is more than 30 days away.",
    );
    expect(said).toContain("untick the box");
    await visitor.looksAt("desk-manager-needed");
    await page.getByLabel("The customer agreed to it").uncheck();
    await presses(page, "Move it");
    expect(await page.getByText("Now expected", { exact: true }).count()).toBe(1);
    await visitor.looksAt("desk-expected");
  });

  test("an entry of the case sheet is taken back within half a minute", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const undone = await isPromised("undone");
    await signsInAt(page, `/desk/cases/${undone.reference}`, at("luis"));
    const before = (await house.kept.inbox(undone.email)).length;
    await page.locator(`[id="${undone.id}"]`).getByRole("button", { name: "Done" }).click();
    await page.getByText("Your entry can still be taken back.").first().waitFor();
    await visitor.looksAt("desk-undo");
    await presses(page, "Undo");
    expect(await page.getByText("Your entry can still be taken back.").count()).toBe(0);
    const promise = page.locator(`[id="${undone.id}"]`);
    expect(await promise.getByRole("button", { name: "Done" }).count()).toBe(1);
    expect(await house.kept.inbox(undone.email)).toHaveLength(before);
  });

  test("an offer is answered where work begins, and says why it left the department", async () => {
    const offered = await isPromised("offered");
    const given = await isPromised("given");
    await using maya = await house.visitor(device);
    for (const { reference, id } of [offered, given]) {
      const address = `/desk/cases/${reference}/promises/${id}/hand-off`;
      await (reference === offered.reference
        ? signsInAt(maya.page, address, at("grace"))
        : maya.page.goto(address));
      await maya.page.getByLabel("To whom?").selectOption({ label: "Ana Lopez" });
      await maya.page.getByLabel("What should they know?").fill(`For you, ${reference}`);
      await maya.page
        .getByLabel("If it goes outside its department: why?")
        .fill("They are friends");
      await presses(maya.page, "Offer it");
    }
    expect(await maya.page.getByText(/outside the rules \(They are friends\)/).count()).toBe(1);
    await using ana = await house.visitor(device);
    const { page } = ana;
    await signsInAt(page, `/desk/dealers/${dealer}`, at("ana"));
    await ana.looksAt("desk-now-offers");
    const entry = (matter: Promised) => page.locator(".due", { hasText: matter.reference });
    await entry(offered).getByRole("button", { name: "Take it on" }).click();
    await entry(offered).getByRole("button", { name: "Take it on" }).waitFor({ state: "detached" });
    await entry(given).getByRole("button", { name: "Give it back" }).click();
    await page.getByRole("button", { name: "Give it back" }).waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe(`/desk/dealers/${dealer}`);
    expect(await page.getByRole("heading", { name: /offered/ }).count()).toBe(1);
  });

  type Promised = {
    readonly email: string;
    readonly reference: string;
    readonly id: string;
    readonly manageUrl: string;
    readonly expects: (due: object) => Promise<void>;
    readonly moves: (due: object) => Promise<void>;
  };

  /** A call is asked for, and Luis promises an update by the evening. */
  async function isPromised(name: string, language = "en-GB"): Promise<Promised> {
    const email = `${name}.${device.width}@example.com`;
    const customer = { name, email, phone: "+442079460123", language };
    const asked = await house.kept.call("POST", "/v1/callbacks", {
      body: { dealer, department: "service", topic: "The oil leak", customer },
    });
    expect(asked.status).toBe(201);
    const { reference, manageUrl, caseToken } = asked.body;
    // Somebody of sales keeps it in one of these stories.
    const contact = { bearer: caseToken, body: { salesContact: true } };
    const given = await house.kept.call("PUT", `/v1/cases/${reference}/contact`, contact);
    expect(given.status).toBe(200);
    const bearer = await house.kept.signIn(at("luis"));
    const path = `/v1/admin/cases/${reference}/commitments`;
    const body = { kind: "update", what: `News of the leak, ${name}`, due: EVENING };
    const made = await house.kept.call("POST", path, { bearer, body });
    expect(made.status).toBe(201);
    const { id } = made.body.commitment ?? made.body;
    const change = async (due: object, agreedWithCustomer: boolean) => {
      const to = { due, reason: "The part is late", agreedWithCustomer };
      const moved = await house.kept.call("POST", `${path}/${id}/move`, { bearer, body: to });
      expect(moved.status).toBe(200);
    };
    return {
      email,
      reference,
      id,
      manageUrl,
      expects: (due) => change(due, false),
      moves: (due) => change(due, true),
    };
  }

  async function dueOf(page: Page, id: string): Promise<string> {
    const text = await page.locator(`[id="${id}"] .facts`).textContent();
    return text?.replaceAll("\u00a0", " ") ?? "";
  }
});
