import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DAY = "2027-05-11";
const at = (time: string) => `${DAY}T${time}:00+01:00`;

/** Tuesday 10:00 at dealers open 09:00–18:00 with two advisors of sales. */
describe("a promise that is unlikely to be kept is told of before it is late", () => {
  let kept: Kept;
  let customers = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt(at("10:00"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  /** A dealer of its own for each story, in the morning. */
  async function open(id: string, change: (document: any) => void = () => undefined) {
    await kept.reset(at("10:00"));
    const document: any = dealerDocument(id, "Europe/London");
    const ana = document.staff.find((one: any) => one.id === "ana");
    document.staff.push({ ...ana, id: "bea", name: "Bea Ward", email: `bea@${id}.example` });
    change(document);
    await openDealer(kept, document);
    const bearers: Record<string, string> = {};
    for (const who of ["ana", "bea", "maya"])
      bearers[who] = await kept.signIn(`${who}@${id}.example`);
    const mails = async (who: string) =>
      (await kept.inbox(`${who}@${id}.example`)).filter(({ subject }) =>
        subject.startsWith("Unlikely to be kept"),
      );
    const promise = async (due: string, more: object = {}) => {
      customers += 1;
      const customer = { name: "Dana", email: `d${customers}@example.com`, phone: "020 7946 0124" };
      const cases = `/v1/admin/dealers/${id}/cases`;
      const body = { customer, department: "sales", topic: "Trade-in" };
      const { reference } = (await kept.call("POST", cases, { bearer: bearers["ana"]!, body }))
        .body;
      const path = `/v1/admin/cases/${reference}`;
      const asked = { kind: "callback", what: "Call Dana", due: { at: at(due) }, ...more };
      const post = (who: string, to: string, input: object) =>
        kept.call("POST", `${path}${to}`, { bearer: bearers[who]!, body: input });
      const made = await post("ana", "/commitments", asked);
      expect(made.status, JSON.stringify(made.body)).toBe(201);
      const own = `/commitments/${made.body.id}`;
      const story = async () => (await kept.call("GET", path, { bearer: bearers["maya"]! })).body;
      return {
        reference,
        id: made.body.id as string,
        email: customer.email,
        act: (who: string, what: string, input: object = {}) => post(who, `${own}/${what}`, input),
        now: async () => (await story()).commitments.find((one: any) => one.id === made.body.id),
        warnings: async () =>
          (await story()).timeline.filter(({ type }: any) => type === "commitment.at-risk"),
      };
    };
    const away = async (who: string, absence: object) => {
      const staff = document.staff.map((one: any) =>
        one.id === who ? { ...one, absences: [{ from: DAY, through: DAY, ...absence }] } : one,
      );
      await openDealer(kept, { ...document, staff });
    };
    return { promise, mails, away, document };
  }

  test("RISK-2, RISK-5: an owner who is away without a stand-in: who answers hears it once, with somebody who has room, and the customer nothing", async () => {
    const { promise, mails, away } = await open("away");
    const { now, warnings, email } = await promise("15:00");
    const heard = (await kept.inbox(email)).length;
    await away("ana", { fromTime: "12:00" });
    await kept.clockReaches(at("13:59"));
    expect((await now()).atRisk).toBeUndefined();
    await kept.clockReaches(at("14:01"));
    expect((await now()).atRisk).toEqual({
      since: at("14:00"),
      because: { code: "owner-away", until: "2027-05-12T00:00:00+01:00" },
      withRoom: { id: "bea", name: "Bea Ward" },
    });
    await kept.clockReaches(at("14:59"));
    expect(await warnings()).toHaveLength(1);
    const [mail, ...more] = await mails("maya");
    expect(more).toEqual([]);
    expect(mail!.text).toContain("Ana Lopez is away, and nobody stands in");
    expect(mail!.text).toContain("Bea Ward is there and has time for it");
    expect(mail!.text).toContain("hand-off?to=staff:bea");
    expect(await mails("ana")).toEqual([]);
    expect(await kept.inbox(email)).toHaveLength(heard);
    // From due on it is late, and says no more that it may be.
    await kept.clockReaches(at("15:01"));
    expect(await now()).toMatchObject({ overdue: true, level: 1 });
    expect((await now()).atRisk).toBeUndefined();
  });

  test("RISK-2: whoever has a stand-in, or is back before it is due, is at no risk", async () => {
    const { promise, away } = await open("stand");
    const { now } = await promise("15:00");
    await away("ana", { fromTime: "12:00", substitute: "bea" });
    await kept.clockReaches(at("14:59"));
    expect((await now()).atRisk).toBeUndefined();
    const back = await open("back");
    const soon = await back.promise("15:00");
    await back.away("ana", { fromTime: "12:00", throughTime: "14:50" });
    await kept.clockReaches(at("14:59"));
    expect((await soon.now()).atRisk).toBeUndefined();
  });

  test("RISK-3, RISK-5: more calls than are made by then: owner and manager hear it, and without room that another time is needed", async () => {
    const { promise, mails } = await open("calls", (document) => {
      document.staff = document.staff.filter(({ id }: any) => id !== "bea");
      document.departments[0].callsPerHour = 2;
    });
    const override = { reason: "They all want three o’clock" };
    const by = { due: { at: at("15:00") } };
    const first = await promise("15:00");
    for (const _ of [1, 2]) {
      const { act } = await promise("16:00");
      expect(
        (await act("maya", "move", { ...by, reason: "Sooner", agreedWithCustomer: true, override }))
          .status,
      ).toBe(200);
    }
    await kept.clockReaches(at("14:01"));
    const { atRisk } = await first.now();
    expect(atRisk.because).toEqual({ code: "too-many-calls", calls: 3, made: 2 });
    for (const who of ["ana", "maya"]) {
      const mine = (await mails(who)).filter(({ text }) => text.includes(first.reference));
      expect(mine).toHaveLength(1);
      expect(mine[0]!.text).toContain("Calls that Ana Lopez has to make by then: 3, time for: 2");
    }
    // The manager could make it themselves.
    expect(atRisk.withRoom).toEqual({ id: "maya", name: "Maya Chen" });
  });

  test("RISK-3, RISK-7: where nobody else is there, the mail says to agree another time", async () => {
    const { promise, mails, away, document } = await open("alone");
    const { now } = await promise("15:00");
    document.staff = document.staff.map((one: any) =>
      ["bea", "maya"].includes(one.id)
        ? { ...one, absences: [{ from: DAY, through: DAY, fromTime: "12:00" }] }
        : one,
    );
    await away("ana", { fromTime: "12:00" });
    await kept.clockReaches(at("14:05"));
    expect((await now()).atRisk.withRoom).toBeUndefined();
    const [mail] = await mails("grace");
    expect(mail!.text).toContain("Please agree another time with the customer");
    expect(mail!.text).toMatch(/\/promises\/[^/\s]+\/move/);
  });

  test("RISK-4: a visit that goes on past its end keeps its host from the next promise", async () => {
    const { promise, mails } = await open("visit");
    const customer = { name: "Rosa Marin", email: "rosa@example.com" };
    const body = { dealer: "visit", service: "test-drive", start: at("13:00"), customer };
    const booked = (await kept.call("POST", "/v1/appointments", { body })).body;
    const host = booked.appointment.resources.find(({ type }: any) => type === "sales-advisor");
    expect(host.name).toBe("Ana Lopez");
    const { now } = await promise("15:00");
    await kept.clockReaches(at("13:05"));
    const bearer = await kept.signIn("maya@visit.example");
    const visit = `/v1/admin/cases/${booked.reference}/appointments/${booked.appointment.id}`;
    const status = (to: string) =>
      kept.call("POST", `${visit}/status`, { bearer, body: { status: to } });
    expect((await status("arrived")).status).toBe(200);
    await kept.clockReaches(at("14:01"));
    expect((await now()).atRisk).toEqual({
      since: at("14:00"),
      because: { code: "visit-overruns", service: "Test drive", plannedEnd: at("13:45") },
      withRoom: { id: "bea", name: "Bea Ward" },
    });
    expect((await mails("ana"))[0]!.text).toContain("planned until 13:45");
  });

  test("RISK-6: what is kept, or taken in hand, before is not told; the ladder goes on as if nobody had looked", async () => {
    const { promise, mails, away } = await open("calm");
    const [kept1, taken, plain] = [
      await promise("15:00"),
      await promise("15:00"),
      await promise("15:00"),
    ];
    await away("ana", { fromTime: "12:00", throughTime: "16:00" });
    await kept1.act("maya", "keep", { outcome: "reached", channel: "phone", note: "Spoken to" });
    await kept.clockReaches(at("14:01"));
    expect(await kept1.warnings()).toEqual([]);
    expect(await mails("maya")).toHaveLength(2);
    const said = await taken.act("maya", "acknowledge");
    expect(said.body.atRisk).toBeUndefined();
    await kept.clockReaches(at("14:31"));
    expect(await plain.now()).toMatchObject({ level: 0, atRisk: { since: at("14:00") } });
    // Another time is another look.
    const due = { at: at("17:00") };
    const moved = { due, reason: "They asked for it", agreedWithCustomer: true };
    const after = await plain.act("maya", "move", moved);
    expect([after.status, after.body.atRisk]).toEqual([200, undefined]);
    await away("ana", { fromTime: "12:00" });
    await kept.clockReaches(at("16:01"));
    expect(await plain.warnings()).toHaveLength(2);
  });

  test("RISK-7, RISK-8: one press of who leads hands it over, pressed twice once; no look makes a page stale", async () => {
    const { promise, away } = await open("press");
    const { reference, id, now, act } = await promise("15:00");
    const { etag } = await now();
    await kept.clockReaches(at("13:55"));
    expect((await now()).etag).toBe(etag);
    await away("ana", { fromTime: "12:00" });
    await kept.clockReaches(at("14:05"));
    const maya = await AtDesk.as(kept, "maya@press.example", "press");
    expect((await maya.sees("/desk/dealers/press?show=all")).text).toContain("At risk");
    const page = `/desk/cases/${reference}/promises/${id}/hand-off?to=staff:bea`;
    const shown = await maya.sees(page);
    expect(shown.text).toContain('value="staff:bea" selected');
    const seen = await maya.hidden(page, "seen");
    const press = { seen, to: "staff:bea", "at-once": "yes" };
    const to = `/desk/cases/${reference}/promises/${id}/hand-off`;
    const [one, two] = await Promise.all([maya.sends(to, press), maya.sends(to, press)]);
    expect([one.status, two.status]).toContain(303);
    expect(await now()).toMatchObject({ owner: { id: "bea" } });
    expect((await now()).atRisk).toBeUndefined();
    await kept.clockReaches(at("14:10"));
    const gave = (await kept.inbox("bea@press.example")).filter(({ text }) =>
      text.includes(reference),
    );
    expect(gave).toHaveLength(1);
    // Over the API the same; and nobody gives away what they do not lead.
    expect((await act("ana", "handover", { to: "maya" })).status).toBe(403);
    const etagNow = (await now()).etag;
    expect((await act("maya", "handover", { to: "bea" })).body.etag).toBe(etagNow);
    expect((await act("maya", "handover", { to: "ana" })).status).toBe(422);
    await kept.clockReaches(at("14:59"));
    expect((await now()).atRisk).toBeUndefined();
  });
});
