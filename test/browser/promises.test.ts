import { describe, expect, test } from "vitest";
import { follows, opens, presses } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: false },
  { width: 1280, script: true },
];

const house = new House("2027-06-10T10:50:00+01:00");

describe.each(DEVICES)("promises at $width px, scripts: $script", (device) => {
  const dealer = `bath-${device.width}`;

  house.hasDealer(dealer, "Europe/London");

  test("the mail's “nobody called me” leads to a button that reopens the promise", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const dana = await asksForCall("dana");
    await logsReached(dana, "Left the <b>details</b> with her");
    // The mail leaves once the entry cannot be taken back any more.
    await house.kept.passes("PT1M");
    const mail = (await house.kept.inbox(dana.email)).at(-1)!;
    await page.goto(/https?:\/\/\S+#dispute-\S+/.exec(mail.text)![0]);
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator(":target").textContent()).toBe("Nobody called me");
    await visitor.looksAt("promise-logged");
    await page.getByLabel("Anything to add?").fill("My phone was on all day");
    await presses(page, "Nobody called me");
    expect(await page.getByText("Somebody more senior").count()).toBe(1);
    expect(await page.getByText("Sam Ortiz").count()).toBeGreaterThan(0);
    await visitor.looksAt("promise-reopened");
    expect((await house.kept.inbox(`sam@${dealer}.example`)).at(-1)?.text).toContain("on all day");
  });

  test("a “yes” closes the question and can still be taken back", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const yes = await asksForCall("yes");
    await logsReached(yes);
    await page.goto(yes.manageUrl);
    await presses(page, "Yes, that is right");
    expect(await page.getByText("You confirmed this").count()).toBe(1);
    await visitor.looksAt("promise-confirmed");
    await presses(page, "Nobody called me");
    expect(await page.getByText(/^Due today, \d/).count()).toBe(1);
  });

  test("a form in a second tab says that the case has changed, and changes nothing", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const twice = await asksForCall("twice");
    await logsReached(twice);
    await page.goto(twice.manageUrl);
    const other = await visitor.context.newPage();
    await other.goto(`/c/${twice.reference}`);
    await presses(other, "Nobody called me");
    await presses(page, "Yes, that is right");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("changed");
    await visitor.looksAt("promise-changed");
  });

  test("what is no longer needed is closed after a question", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const enough = await asksForCall("enough");
    await page.goto(enough.manageUrl);
    await follows(page, page.locator(`#withdraw-${enough.id}`));
    await visitor.looksAt("promise-withdraw");
    await page.getByLabel("Would you tell us why?").fill("Solved elsewhere");
    await presses(page, "Yes, close it");
    expect(await page.getByText("No longer needed", { exact: true }).count()).toBe(1);
    expect(await page.getByText("Solved elsewhere").count()).toBe(1);
  });

  test("a late call gets another time, picked by the customer", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const late = await asksForCall("late");
    await page.goto(late.manageUrl);
    await opens(page, "Pick a new time");
    await presses(page, "Call me by then");
    expect(await page.getByRole("alert").textContent()).toContain("Choose one of the times");
    await page.getByLabel("By Friday, 11 June, 12:00").check();
    await visitor.looksAt("promise-new-time");
    await presses(page, "Call me by then");
    expect(await page.getByText("first promised for").count()).toBe(1);
    expect((await house.kept.inbox(late.email)).at(-1)?.text).toContain("11 June 2027, 12:00 BST");
  });

  test("“I was promised …” is taken at the customer's word", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const told = await asksForCall("told");
    await page.goto(told.manageUrl);
    await opens(page, "I was promised something else");
    await page.getByLabel("For which day?").fill("2027-06-09");
    await presses(page, "Hold us to it");
    expect(await page.getByRole("alert").textContent()).toContain("Say what was promised");
    await visitor.looksAt("promise-claim");
    await page.getByLabel("What was promised?").fill("The car gets washed");
    await page.getByLabel("Who promised it?").fill("The man at the desk");
    await presses(page, "Hold us to it");
    expect(await page.getByRole("heading", { name: "The car gets washed" }).count()).toBe(1);
    expect(await page.getByText("Late", { exact: true }).count()).toBe(1);
    expect(await page.getByText("Told of a promise: The car gets washed").count()).toBe(1);
    await visitor.looksAt("promise-claimed");
  });

  test("a note and another call belong to the case, and each is taken once", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const more = await asksForCall("more");
    await page.goto(more.manageUrl);
    await opens(page, "Add a note");
    await presses(page, "Add it");
    expect(await page.getByRole("alert").textContent()).toContain("Write your note first");
    await page.getByLabel("Your note").fill("It drips <i>more</i> now");
    await visitor.looksAt("case-note");
    await presses(page, "Add it");
    expect(await page.getByText("It drips <i>more</i> now").count()).toBe(1);
    await opens(page, "Ask us to call you");
    await page.getByLabel("What is it about?").fill("");
    await presses(page, "Ask for the call");
    await visitor.looksAt("case-ask-call");
    await page.getByLabel("What is it about?").fill("The bill");
    await presses(page, "Ask for the call");
    expect(await page.getByText("Our call to you", { exact: true }).count()).toBe(2);
    expect(await page.getByText("A call was asked for: The bill.").count()).toBe(1);
  });

  test("how and when to call is kept row by row, and a wrong row says so", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const reach = await asksForCall("reach");
    await page.goto(reach.manageUrl);
    await opens(page, "How and when to call you");
    await visitor.looksAt("case-contact");
    await page.getByLabel("Telephone").check();
    await page.getByLabel("Number 1").fill("12");
    await page.getByLabel("Name it, like “home”").first().fill("home");
    await page.getByLabel("Number 2").fill("020 7946 0124");
    await page.getByLabel("Name it, like “home”").nth(1).fill("work");
    await page.getByLabel("Never call this one").nth(1).check();
    await page.getByLabel("Mon", { exact: true }).first().check();
    await page.getByLabel("From").first().fill("19:00");
    await page.getByLabel("To", { exact: true }).first().fill("18:00");
    await presses(page, "Save");
    expect(await page.getByRole("alert").getByRole("link").count()).toBeGreaterThan(0);
    await visitor.looksAt("case-contact-wrong");
    await page.getByLabel("To", { exact: true }).first().fill("20:30");
    await page.getByLabel("Number 1").fill("020 7946 0123");
    await page.getByLabel("Name 1", { exact: false }).first().fill("Luis Marin");
    await presses(page, "Save");
    expect(await page.getByText("How and when to call was changed").count()).toBe(1);
    await opens(page, "How and when to call you");
    expect(await page.getByLabel("Number 1").inputValue()).toBe("020 7946 0123");
    expect(await page.getByLabel("Never call this one").nth(1).isChecked()).toBe(true);
    expect(await page.getByLabel("To", { exact: true }).first().inputValue()).toBe("20:30");
    expect(await page.getByLabel("Telephone").isChecked()).toBe(true);
  });

  type Asked = { email: string; id: string; reference: string; manageUrl: string };

  async function asksForCall(name: string): Promise<Asked> {
    const email = `${name}.${device.width}@example.com`;
    const { body } = await house.kept.call("POST", "/v1/callbacks", {
      body: {
        dealer,
        department: "service",
        topic: "The oil leak",
        customer: { name, email, phone: "+447700900123" },
      },
    });
    return { email, id: body.commitment.id, ...body };
  }

  async function logsReached({ reference, id }: Asked, note?: string): Promise<void> {
    const path = `/v1/admin/cases/${reference}/commitments/${id}/keep`;
    const bearer = await house.kept.signIn(`luis@${dealer}.example`);
    const body = { outcome: "reached", channel: "phone", note };
    const { status } = await house.kept.call("POST", path, { bearer, body });
    expect(status).toBe(200);
  }
});

describe("a customer of a late promise", () => {
  house.hasDealer("wells", "Europe/London");

  test("LADDER-15: picks a time from the mail, once however often it is pressed, and none that has passed", async () => {
    const email = "wendy@example.com";
    const { body } = await house.kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "wells",
        department: "service",
        topic: "The oil leak",
        customer: { name: "Wendy", email, phone: "+447700900123" },
      },
    });
    await house.kept.clockReaches("2027-06-10T13:00:00+01:00");
    const late = (await house.kept.inbox(email)).at(-1)!;
    expect(late.subject).toMatch(/^Our call to you is late/);
    await using visitor = await house.visitor({ width: 1280, script: true });
    const { page, context } = visitor;
    await page.goto(/https?:\/\/\S+#new-time-\S+/.exec(late.text)![0]);
    await follows(page, page.locator(":target"));
    const again = await context.newPage();
    const tomorrow = await context.newPage();
    for (const tab of [again, tomorrow]) await tab.goto(page.url());
    const evening = "By Thursday, 10 June, 18:00";
    for (const tab of [page, again]) {
      await tab.getByLabel(evening).check();
      await presses(tab, "Call me by then");
      expect(await tab.getByText("first promised for").count()).toBe(1);
      expect(await tab.locator(`[id="${body.commitment.id}"]`).textContent()).toContain("18:00");
    }
    await visitor.looksAt("promise-time-picked");
    const mails = (await house.kept.inbox(email)).filter(({ subject }) => /18:00/.test(subject));
    expect(mails).toHaveLength(1);

    await tomorrow.getByLabel(evening).check();
    await house.kept.clockReaches("2027-06-10T18:30:00+01:00");
    await presses(tomorrow, "Call me by then");
    expect(await tomorrow.getByRole("alert").textContent()).toContain("no longer possible");
    expect(await tomorrow.getByLabel(evening).count()).toBe(0);
  });
});
