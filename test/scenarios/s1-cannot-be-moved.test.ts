import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

/** A Thursday evening, an hour before the house closes. */
const NOW = "2027-03-04T17:00:00-05:00";
const AT = (person: string) => `${person}@haven.example`;
const ROADSIDE = { name: "Harbour Rescue", telephone: "+12125550199" };

/** A house whose calls are promised within half a day, and hardly any in an hour. */
const HAVEN = dealerDocument("haven", "America/New_York", {
  callbackWithin: "PT240M",
  roadside: ROADSIDE,
  departments: [
    { id: "sales", name: "Sales", manager: "maya" },
    { id: "service", name: "Service", manager: "sam", callsPerHour: 1 },
  ],
});

describe("S1 · the car cannot be moved", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    await openDealer(kept, HAVEN);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const calls = async (body: object) =>
    kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "haven",
        topic: "The key does not turn",
        customer: { name: "Rosa Marin", email: "rosa@example.com", phone: "+12125550123" },
        ...body,
      },
    });
  const STANDS = { urgency: "immobile", accessNote: "Low garage, 1.9 m" };

  test("URGENT-1, S1-6: is called within 30 open minutes, by whoever repairs, and before all others", async () => {
    for (const n of [1, 2, 3]) {
      const customer = { name: "Ben Ray", phone: `+1212555018${n}` };
      const { status } = await calls({ topic: "A price", department: "service", customer });
      expect(status).toBe(201);
    }
    const { status, body } = await calls(STANDS);
    expect(status).toBe(201);
    expect(body.commitment).toMatchObject({
      kind: "callback",
      department: "service",
      urgency: "immobile",
      dueAt: "2027-03-04T17:30:00-05:00",
    });
    expect(body.offers).toEqual([
      { service: "inspection", name: "Inspection", locations: ["home"] },
    ]);
    await kept.settle();
    const [told] = await kept.inbox("rosa@example.com");
    expect(told!.text).toContain("17:30");
    expect(told!.text).toContain("comes before all others");
    expect(told!.text).toContain("Harbour Rescue");
    expect(told!.text).toContain("+1 212 555 0199");
    expect((await kept.inbox(AT("luis"))).length).toBeGreaterThan(0);
  });

  test("URGENT-2, S1-6: the access note is on the call sheet, on the agenda, and stays with the case", async () => {
    const { body: made } = await calls(STANDS);
    const bearer = await kept.signIn(AT("luis"));
    const seen = await kept.call("GET", `/v1/admin/cases/${made.reference}`, { bearer });
    expect(seen.body).toMatchObject(STANDS);
    const own = await kept.call("GET", `/v1/cases/${made.reference}`, { bearer: made.caseToken });
    expect(own.body).toMatchObject(STANDS);
    const desk = await AtDesk.as(kept, AT("luis"), "haven");
    const page = await desk.sees("/desk/dealers/haven?show=all");
    const at = (words: string) => page.text.indexOf(words);
    expect(at("Urgent: cars that cannot be moved")).toBeGreaterThan(0);
    const sheet = await desk.sees(
      `/desk/dealers/haven?show=all&at=${made.reference}.${made.commitment.id}`,
    );
    expect(sheet.text).toContain("Low garage, 1.9 m");
  });

  test("URGENT-3, S1-6: a visit that comes to the car is booked with the urgent call beside it", async () => {
    const { status, body } = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "haven",
        service: "inspection",
        start: "2027-03-05T10:00:00-05:00",
        location: {
          kind: "home",
          address: { streetAddress: "2 Bay St", addressLocality: "Newport", addressCountry: "US" },
        },
        customer: { name: "Rosa Marin", email: "rosa@example.com", phone: "+12125550123" },
        ...STANDS,
      },
    });
    expect(status).toBe(201);
    expect(body.commitments).toMatchObject([
      { kind: "callback", urgency: "immobile", dueAt: "2027-03-04T17:30:00-05:00" },
    ]);
    const agenda = await kept.call("GET", "/v1/admin/dealers/haven/agenda?date=2027-03-05", {
      bearer: await kept.signIn(AT("luis")),
    });
    expect(agenda.body.items).toMatchObject([STANDS]);
    const sales = await kept.call("GET", "/v1/admin/dealers/haven/agenda?date=2027-03-05", {
      bearer: await kept.signIn(AT("ana")),
    });
    expect(JSON.stringify(sales.body)).not.toContain("Low garage");
  });

  test("URGENT-4: whoever asks at night is told when, and whom to call until then", async () => {
    await kept.clockReaches("2027-03-04T23:40:00-05:00");
    const { body } = await calls({ ...STANDS, urgency: "unsafe" });
    expect(body.commitment.dueAt).toBe("2027-03-05T09:30:00-05:00");
    await kept.settle();
    const [told] = await kept.inbox("rosa@example.com");
    expect(told!.text).toContain("leave your car where it is");
    expect(told!.text).toContain("9:30");
    expect(told!.text).toContain("+1 212 555 0199");
    const page = await new OwnBrowser(kept).opens(body.manageUrl);
    expect(page.text).toContain("Harbour Rescue");
  });

  test("URGENT-5: on the form what comes to the car stands first, and nothing besides", async () => {
    const browser = new OwnBrowser(kept);
    const first = await browser.sees("/d/haven");
    expect(first.text).toContain("Can the car be moved safely?");
    const urgent = await browser.sees("/d/haven?urgency=immobile");
    expect(urgent.text).toContain("Have us call you first");
    expect(urgent.text).toContain("Inspection");
    expect(urgent.text).not.toContain("Test drive");
    const form = await browser.sees("/d/haven/call?urgency=immobile");
    expect(form.text).toContain("How do we get to the car?");
    const sent = await browser.sends("/d/haven/call", {
      name: "Rosa Marin",
      topic: "The key does not turn",
      phone: "(212) 555-0123",
      email: "rosa@example.com",
      ...STANDS,
    });
    expect(sent.status).toBe(303);
    await kept.settle();
    const [told] = await kept.inbox("rosa@example.com");
    expect(told!.text).toContain("comes before all others");
    const details = await browser.sees(
      "/d/haven?service=inspection&urgency=immobile&start=2027-03-05T10:00:00-05:00",
    );
    expect(details.text).toContain("How do we get to the car?");
    expect(details.text).not.toContain("Only for a recall");
  });

  test("URGENT-6: staff open it for a caller, who is promised the call without another word", async () => {
    const bearer = await kept.signIn(AT("luis"));
    const opened = await kept.call("POST", "/v1/admin/dealers/haven/cases", {
      bearer,
      body: {
        customer: { name: "Joan Lee", phone: "+12125550124" },
        department: "service",
        topic: "Flat tyre",
        ...STANDS,
      },
    });
    expect(opened.status).toBe(201);
    expect(opened.body.commitments).toMatchObject([
      { kind: "callback", urgency: "immobile", dueAt: "2027-03-04T17:30:00-05:00" },
    ]);
  });
});
