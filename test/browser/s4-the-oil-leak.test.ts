import { describe, expect, test } from "vitest";
import { presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const AT = (person: string) => `${person}@sandiego.example`;
const DANA = "dana@example.com";

const house = new House("2027-06-10T17:50:00-07:00");
house.hasDealer("sandiego", "America/Los_Angeles");

/** Played by people at pages: the customer's phone, and two desks. */
describe("S4 · the oil leak, through the pages", () => {
  const phone = { width: 320, script: false };
  const desk = { width: 1280, script: true };
  let reference = "";

  test("S4-6: the last person present logs it, and her mail names the manager and the time", async () => {
    await using luis = await house.visitor(desk);
    const { page } = luis;
    await signsInAt(page, "/desk/dealers/sandiego/new", AT("luis"));
    await page.getByLabel("What is it about?").fill("Complaint about the oil leak");
    await page.getByLabel("Department").selectOption({ label: "Service" });
    await page.getByLabel("Full name").fill("Dana Cruz");
    await page.getByLabel("Phone number").fill("07700 900321");
    await page.getByLabel("E-mail address").fill(DANA);
    await page.getByLabel("What?").fill("The manager calls in the morning");
    await page.getByLabel("Who does it?").selectOption({ label: "Sam Ortiz · Service" });
    await page.getByLabel("Tomorrow morning: Friday, 11 June, 12:00").check();
    await presses(page, "Open the case");
    reference = /cases\/(\w+)/.exec(page.url())![1]!;
    const mail = (await house.kept.inbox(DANA)).at(-1)!;
    expect(mail.text).toContain("Sam Ortiz");
    expect(mail.text).toContain("Friday, 11 June 2027, 12:00 PDT");
  });

  test("S4-7: a remark closes nothing, and the ladder climbs on Friday", async () => {
    await house.kept.clockReaches("2027-06-11T11:00:00-07:00");
    await using sam = await house.visitor(desk);
    const { page } = sam;
    await signsInAt(page, `/desk/cases/${reference}`, AT("sam"));
    await page.getByLabel("Note for colleagues").fill("heard about it");
    await presses(page, "Save the note");
    expect(await page.getByRole("button", { name: "Reached" }).count()).toBe(1);
    await house.kept.clockReaches("2027-06-11T14:05:00-07:00");
    await page.reload();
    expect(await page.getByText("Apologise first").count()).toBe(1);
    await sam.looksAt("desk-apologise");
    await page.goto("/desk/dealers/sandiego");
    expect(await page.getByText("late by 2 h 5 min").count()).toBe(1);
    await sam.looksAt("desk-now-late");
    const told = (person: string) => house.kept.inbox(AT(person));
    expect((await told("sam")).filter(({ subject }) => subject.includes(reference)).length).toBe(4);
    expect((await told("grace")).length).toBe(1);
    // She hears of it from us before she has to ask.
    await using dana = await house.visitor(phone);
    const late = (await house.kept.inbox(DANA)).at(-1)!;
    await dana.page.goto(/https?:\/\/\S+#new-time-\S+/.exec(late.text)![0]);
    expect(await dana.page.locator(":target").textContent()).toBe("Pick a new time");
    expect(await dana.page.getByText("heard about it").count()).toBe(0);
    await dana.looksAt("case-late-link");
  });

  test("S4-8: he logs “reached”, she says “nobody called me”, the general manager has it", async () => {
    await using sam = await house.visitor(desk);
    await signsInAt(sam.page, `/desk/cases/${reference}`, AT("sam"));
    await sam.page.getByLabel("Note (optional)").fill("Apologised; the part is ordered");
    await presses(sam.page, "Reached");
    // She hears of it once he cannot take it back any more.
    await house.kept.passes("PT1M");
    await using dana = await house.visitor(phone);
    const logged = (await house.kept.inbox(DANA)).at(-1)!;
    await dana.page.goto(/https?:\/\/\S+#dispute-\S+/.exec(logged.text)![0]);
    await dana.page.getByLabel("Anything to add?").fill("I was at home all day");
    await presses(dana.page, "Nobody called me");
    expect(await dana.page.getByText("Grace Okafor").count()).toBe(1);
    // The mail that says so comes into the timeline too, sooner or later.
    expect(await dana.page.getByText("Due today, 16:06").count()).toBe(1);
    await using grace = await house.visitor(desk);
    const mail = (await house.kept.inbox(AT("grace"))).at(-1)!;
    expect(mail.text).toContain("I was at home all day");
    const link = /https?:\/\/\S+\/desk\/cases\/\S+/.exec(mail.text)![0];
    await signsInAt(grace.page, link, AT("grace"));
    expect(await grace.page.getByText("the customer has objected to what we noted").count()).toBe(
      1,
    );
    expect(await grace.page.getByText("Logged as reached").count()).toBe(1);
    await grace.looksAt("desk-disputed");
  });
});
