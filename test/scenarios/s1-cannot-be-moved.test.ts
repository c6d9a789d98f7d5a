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

describe("S1 · solved elsewhere", () => {
  let kept: Kept;
  let luis: string;
  let sam: string;

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    await openDealer(kept, HAVEN);
    await openDealer(kept, dealerDocument("cove", "America/New_York"));
    luis = await kept.signIn(AT("luis"));
    sam = await kept.signIn(AT("sam"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  /** A visit tomorrow, and a call that Luis has promised beside it. */
  async function aMatter() {
    const booked = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "haven",
        service: "inspection",
        start: "2027-03-05T10:00:00-05:00",
        customer: { name: "Rosa Marin", email: "rosa@example.com", phone: "+12125550123" },
        salesContact: true,
      },
    });
    expect(booked.status).toBe(201);
    const { reference, caseToken: token, manageUrl } = booked.body;
    const made = await kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
      bearer: luis,
      body: { what: "Say what the tow costs", owner: "luis", due: { within: "PT240M" } },
    });
    expect(made.status).toBe(201);
    await kept.settle();
    return { reference, token, manageUrl, promise: made.body.id as string };
  }

  const solves = (
    { reference, token }: { readonly reference: string; readonly token: string },
    body: object = { comment: "The garage at the corner did it" },
  ) => kept.call("POST", `/v1/cases/${reference}/solved-elsewhere`, { bearer: token, body });

  const seenBy = async (bearer: string, reference: string) =>
    (await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer })).body;

  const mailsTo = async (to: string, text: string) =>
    (await kept.inbox(to)).filter((mail) => `${mail.subject} ${mail.text}`.includes(text));

  test("SOLVED-1, S1-7: all that was planned ends, and the customer, the owner and the manager hear once", async () => {
    const matter = await aMatter();
    const done = await solves(matter);
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    expect(done.body.stillBooked).toEqual([]);
    const seen = await seenBy(luis, matter.reference);
    expect(seen.commitments).toMatchObject([{ status: "withdrawn", solvedElsewhere: true }]);
    expect(seen.appointments).toMatchObject([{ status: "cancelled" }]);
    expect(seen.solvedElsewhere.at).toBe(NOW);
    expect(seen.salesContact).toBe(false);
    expect(JSON.stringify(seen.timeline)).toContain("The garage at the corner did it");
    await kept.passes("PT15M");
    expect(await mailsTo("rosa@example.com", "solved elsewhere")).toHaveLength(1);
    const [manager, ...more] = await mailsTo(AT("sam"), "Solved elsewhere: Rosa Marin");
    expect(more).toEqual([]);
    expect(manager!.text).toContain("Say what the tow costs");
    expect(await mailsTo(AT("luis"), "Say what the tow costs")).toHaveLength(1);
    const report = await kept.call(
      "GET",
      "/v1/admin/dealers/haven/report?from=2027-03-01&to=2027-03-31",
      { bearer: sam },
    );
    expect(report.body).toMatchObject({ solvedElsewhere: 1, withdrawn: 1, notKept: 0 });
  });

  test("SOLVED-2: pressed twice it is said once, and an old link says nothing", async () => {
    const matter = await aMatter();
    const first = await solves(matter);
    await kept.passes("PT10M");
    const again = await solves(matter);
    expect(again.status).toBe(200);
    expect(again.body.solvedElsewhere).toEqual(first.body.solvedElsewhere);
    await kept.passes("PT15M");
    expect(await mailsTo(AT("sam"), "Solved elsewhere: Rosa Marin")).toHaveLength(1);
    const other = await aMatter();
    await kept.call("POST", `/v1/admin/cases/${other.reference}/rotate-link`, { bearer: luis });
    expect((await solves(other)).status).toBe(404);
    expect((await seenBy(luis, other.reference)).commitments).toMatchObject([{ status: "open" }]);
  });

  test("SOLVED-3, S1-7: what was handed to others ends with the words, and they are told", async () => {
    const matter = await aMatter();
    const other = await kept.call("POST", `/v1/admin/cases/${matter.reference}/commitments`, {
      bearer: luis,
      body: { kind: "other", what: "Fetch the car", owner: "luis", due: { within: "PT240M" } },
    });
    const offered = await kept.call(
      "POST",
      `/v1/admin/cases/${matter.reference}/commitments/${other.body.id}/handoff`,
      { bearer: luis, body: { to: { dealer: "cove" }, note: "Low garage" } },
    );
    expect(offered.status, JSON.stringify(offered.body)).toBe(200);
    await kept.settle();
    const there = offered.body.handoff.to.id;
    expect(there).toBe("cove");
    const done = await kept.call(
      "POST",
      `/v1/cases/${matter.reference}/commitments/${matter.promise}/withdraw`,
      { bearer: matter.token, body: { reason: "Solved Elsewhere" } },
    );
    expect(done.body).toMatchObject({ status: "withdrawn", solvedElsewhere: true });
    const seen = await seenBy(luis, matter.reference);
    expect(seen.commitments).toMatchObject([
      { status: "withdrawn", solvedElsewhere: true },
      { status: "withdrawn", solvedElsewhere: true },
    ]);
    await kept.passes("PT15M");
    expect(await mailsTo("sam@cove.example", "Fetch the car")).toHaveLength(2);
    expect(seen.appointments).toMatchObject([{ status: "confirmed" }]);
  });

  test("SOLVED-4: nobody asks how it was, and nobody calls about what was left to do", async () => {
    const matter = await aMatter();
    const [visit] = (await seenBy(luis, matter.reference)).appointments;
    const at = `/v1/admin/cases/${matter.reference}/appointments/${visit.id}`;
    await kept.clockReaches("2027-03-05T10:05:00-05:00");
    await kept.call(
      "POST",
      `/v1/admin/cases/${matter.reference}/commitments/${matter.promise}/keep`,
      {
        bearer: luis,
        body: { outcome: "done" },
      },
    );
    for (const status of ["arrived", "completed"]) {
      const { status: code, body } = await kept.call("POST", `${at}/status`, {
        bearer: luis,
        body: { status },
      });
      expect(code, JSON.stringify(body)).toBe(200);
    }
    const left = await kept.call("PUT", `${at}/follow-up`, {
      bearer: luis,
      body: { what: "The rear brakes" },
    });
    expect(left.status, JSON.stringify(left.body)).toBeLessThan(300);
    expect((await solves(matter, {})).status).toBe(200);
    await kept.clockReaches("2027-04-05T10:00:00-04:00");
    const seen = await seenBy(luis, matter.reference);
    expect(seen.timeline.map(({ type }: { type: string }) => type)).not.toContain(
      "feedback.requested",
    );
    expect(seen.commitments.filter(({ status }: { status: string }) => status === "open")).toEqual(
      [],
    );
  });

  test("SOLVED-5: the page asks first, and which visits end with it", async () => {
    const matter = await aMatter();
    const browser = new OwnBrowser(kept);
    const page = await browser.opens(matter.manageUrl);
    expect(page.text).toContain("It is solved, thank you");
    const at = `/c/${matter.reference}/solved`;
    const asked = await browser.sees(at);
    expect(asked.text).toContain("Cancel the ones that are ticked");
    const sent = await browser.sends(at, { comment: "A friend" });
    expect(sent.status).toBe(303);
    const seen = await seenBy(luis, matter.reference);
    expect(seen.appointments).toMatchObject([{ status: "confirmed" }]);
    expect(seen.commitments).toMatchObject([{ status: "withdrawn", solvedElsewhere: true }]);
    const after = await browser.sees(`/c/${matter.reference}`);
    expect(after.text).toContain("You told us that it is solved");
    expect(after.text).toContain("What is still booked stands below");
    const [manager] = await mailsTo(AT("sam"), "Solved elsewhere: Rosa Marin");
    expect(manager!.text).toContain("Still booked");
  });

  const openIn = (seen: { commitments: { status: string }[] }) =>
    seen.commitments.filter(({ status }) => status === "open");

  test("SOLVED-6: what fails on the way ends by itself, and the manager hears once", async () => {
    const matter = await aMatter();
    const fault = { target: "dynamodb", operation: "TransactWriteItems", mode: "throttle" };
    await kept.call("POST", "/_local/faults", { body: { ...fault, times: 1_000, perSecond: 1 } });
    await solves(matter);
    await kept.call("DELETE", "/_local/faults");
    await kept.passes("PT15M");
    const seen = await seenBy(luis, matter.reference);
    expect(seen.solvedElsewhere.at).toBe(NOW);
    expect(openIn(seen)).toEqual([]);
    expect(seen.appointments).toMatchObject([{ status: "cancelled" }]);
    const told = await mailsTo(AT("sam"), "Solved elsewhere: Rosa Marin");
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain("Say what the tow costs");
    expect(told[0]!.text).not.toContain("Still booked");
  });

  test("SOLVED-2: two presses at once are one", async () => {
    const matter = await aMatter();
    const both = await Promise.all([solves(matter), solves(matter)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    await kept.passes("PT15M");
    expect(await mailsTo(AT("sam"), "Solved elsewhere: Rosa Marin")).toHaveLength(1);
    expect(await mailsTo("rosa@example.com", "solved elsewhere")).toHaveLength(1);
  });

  test("SOLVED-7: more promises than one transaction takes end as one does", async () => {
    const matter = await aMatter();
    for (let n = 1; n < 45; n += 1) {
      const made = await kept.call("POST", `/v1/admin/cases/${matter.reference}/commitments`, {
        bearer: luis,
        body: { kind: "other", what: `Part ${n}`, owner: "luis", due: { within: "PT240M" } },
      });
      expect(made.status).toBe(201);
    }
    expect((await solves(matter)).status).toBe(200);
    expect(openIn(await seenBy(luis, matter.reference))).toEqual([]);
  });

  test("SOLVED-8: whoever waits for a time waits no more, and none is held for them", async () => {
    const { body: waits } = await kept.call("POST", "/v1/waiting", {
      body: {
        dealer: "haven",
        service: "inspection",
        customer: { name: "Rosa Marin", email: "rosa@example.com" },
        from: "2027-03-05T09:00:00-05:00",
        before: "2027-03-05T12:00:00-05:00",
      },
    });
    await kept.settle();
    const matter = { reference: waits.reference, token: waits.caseToken };
    expect((await seenBy(luis, matter.reference)).waiting).toHaveLength(1);
    expect((await solves(matter)).status).toBe(200);
    await kept.settle();
    const seen = await seenBy(luis, matter.reference);
    expect(seen.waiting).toEqual([]);
    expect(openIn(seen)).toEqual([]);
    expect(seen.commitments).toMatchObject([{ solvedElsewhere: true }]);
  });
});
