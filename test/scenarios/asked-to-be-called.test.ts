import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

describe("asking to be called, by the pages", () => {
  let kept: Kept;
  let people = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const booked = async (customer: object = {}) => {
    people += 1;
    const day = people > 7 ? 12 : 11;
    const email = `asks-${people}@example.com`;
    const { status, body } = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "bath",
        service: "test-drive",
        start: `2027-05-${day}T${9 + (people % 8)}:00:00+01:00`,
        customer: { name: "Rosa Marin", email, ...customer },
      },
    });
    expect(status).toBe(201);
    const browser = new OwnBrowser(kept);
    expect((await browser.opens(body.manageUrl)).status).toBe(200);
    const own = async () =>
      (
        await kept.call("GET", `/v1/cases/${body.reference}`, {
          bearer: body.caseToken,
        })
      ).body;
    return { ...body, email, browser, own, at: `/c/${body.reference}` };
  };

  test("CALL-3: the dealer's form asks for a number, and answers in writing whom it shall write to", async () => {
    const browser = new OwnBrowser(kept);
    const asks = { name: "Rosa Marin", topic: "The smell", email: "reads@example.com" };
    const refused = await browser.sends("/d/bath/call", asks);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="#phone"');
    expect(refused.text).toContain("Ask us to write to you");
    const { email: _none, ...nameless } = { ...asks, answer: "writing" };
    const noAddress = await browser.sends("/d/bath/call", { ...nameless, phone: "020 7946 0601" });
    expect(noAddress.status).toBe(422);
    expect(noAddress.text).toContain("Enter the e-mail address we should write to");
    const taken = await browser.sends("/d/bath/call", { ...asks, answer: "writing" });
    expect(taken.status).toBe(303);
    const own = await browser.opens(taken.location);
    expect(own.text).toContain("We will write to reads@example.com by 11:00 today");
    expect(own.text).not.toMatch(/We (?:will )?call you/);
    const [mail] = await kept.inbox("reads@example.com");
    expect(mail!.text).not.toMatch(/\bcall you\b/);
  });

  test("CALL-3: the number that is known stands in the form, and is put right there", async () => {
    const { browser, own, at } = await booked({ phone: "020 7946 0602" });
    const page = await browser.sees(`${at}/calls`);
    expect(page.text).toContain('value="020 7946 0602"');
    const emptied = await browser.sends(`${at}/calls`, { topic: "The price", phone: "" });
    expect(emptied.status).toBe(422);
    expect(emptied.text).toContain("Enter the phone number we should call");
    const asked = await browser.sends(`${at}/calls`, {
      topic: "The price",
      phone: "020 7946 0603",
    });
    expect(asked.status).toBe(303);
    expect(await own()).toMatchObject({
      customer: { phone: "+442079460603" },
      commitments: [{ kind: "callback", what: "The price" }],
    });
  });

  test("CALL-3: within a case one answer may come in writing, and calls stay allowed", async () => {
    const { browser, own, at } = await booked({ phone: "020 7946 0604" });
    const sent = { topic: "The papers", phone: "020 7946 0604", answer: "writing" };
    expect((await browser.sends(`${at}/calls`, sent)).status).toBe(303);
    const matter = await own();
    expect(matter.commitments).toMatchObject([
      { kind: "other", what: "Written answer (The papers)" },
    ]);
    expect(matter.contact?.channels).toBeUndefined();
  });

  test("CALL-3: whoever finds no other time is called within the same case", async () => {
    const { browser, own, at, appointment } = await booked({ phone: "020 7946 0605" });
    const change = await browser.sees(`${at}/appointments/${appointment.id}/change`);
    const link = /href="(\/c\/[^"]*\/calls\?visit=[^"]*)"/.exec(change.text);
    expect(link?.[1]).toBe(`${at}/calls?visit=${appointment.id}`);
    expect(change.text).not.toContain('href="/d/bath/call');
    const form = await browser.sees(link![1]!);
    expect(form.text).toContain("Test drive: finding a time");
    const asked = await browser.sends(link![1]!, {
      topic: "Test drive: finding a time",
      phone: "020 7946 0605",
    });
    expect(asked).toMatchObject({ status: 303, location: at });
    expect((await own()).commitments).toMatchObject([{ kind: "callback" }]);
  });

  test("CALL-3: what somebody was promised is told with the number to call", async () => {
    const { browser, own, at } = await booked();
    const claim = {
      what: "The manager calls me",
      department: "sales",
      date: "2027-05-06",
      time: "12:00",
    };
    const wrong = await browser.sends(`${at}/promises`, { ...claim, phone: "12" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('href="#phone"');
    expect((await own()).commitments).toEqual([]);
    const told = await browser.sends(`${at}/promises`, { ...claim, phone: "020 7946 0606" });
    expect(told.status).toBe(303);
    expect(await own()).toMatchObject({
      customer: { phone: "+442079460606" },
      commitments: [{ what: "The manager calls me" }],
    });
  });

  test("CALL-3: no call is promised about a confirmation that came back where there is no number", async () => {
    const dead = await booked({ email: "bounce+none@simulator.amazonses.com" });
    await kept.settle();
    const page = await dead.browser.sees(dead.at);
    expect(page.text).toContain("Please check your e-mail address, or give us a number");
    expect(page.text).not.toContain("We will call you");
    const callable = await booked({
      email: "bounce+some@simulator.amazonses.com",
      phone: "020 7946 0607",
    });
    await kept.settle();
    expect((await callable.browser.sees(callable.at)).text).toContain("We will call you");
  });

  test("CONFIRMATION-8: who was never told has missed nothing, and no reminder is listed", async () => {
    const dead = await booked({ email: "bounce+missed@simulator.amazonses.com" });
    await kept.clockReaches("2027-05-11T20:00:00+01:00");
    const browser = new OwnBrowser(kept);
    const page = await browser.opens(dead.manageUrl);
    expect(page.text).toContain("Did not take place");
    expect(page.text).toContain("We are sorry: our confirmation never reached you");
    expect(page.text).toContain("Book a new time");
    expect(page.text).not.toMatch(/>Missed<|Reminder of/);
    const { timeline, appointments } = await dead.own();
    expect(appointments).toMatchObject([{ status: "missed-unconfirmed" }]);
    expect(timeline.some(({ type }: { type: string }) => type === "appointment.reminded")).toBe(
      false,
    );
  });
});
