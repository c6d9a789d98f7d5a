import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DEALER = "wells";
/** Tuesday. */
const MORNING = "2027-10-12T09:00:00+01:00";
const at = (time: string, day = "12") => `2027-10-${day}T${time}:00+01:00`;

const DROP_OFF = {
  id: "drop-off",
  kind: "service-drop-off",
  name: "Service drop-off",
  department: "service",
  duration: "PT15M",
  step: "PT15M",
  labourHours: 7,
  needs: ["service-advisor"],
  locations: ["dealer"],
};
const QUICK = { ...DROP_OFF, id: "quick", name: "Oil change", labourHours: 2 };
/** The customer waits for it; the car does not stay. */
const WAIT = { ...DROP_OFF, id: "wait", kind: "inspection", name: "While you wait" };

/** Whoever leaves a car before work hears how it goes, and need not ask. */
describe("next word by", () => {
  let kept: Kept;
  let luis: string;

  beforeAll(async () => {
    kept = await Kept.standingAt(MORNING);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const opened = async (over: object = {}) => {
    const { services, ...usual } = dealerDocument(DEALER, "Europe/London");
    const document = { ...usual, services: [...services, DROP_OFF, QUICK, WAIT], ...over };
    await openDealer(kept, document);
    luis = await kept.signIn(`luis@${DEALER}.example`);
  };
  beforeEach(async () => {
    await kept.reset(MORNING);
    await opened();
  });

  const EMAIL = "rosa@example.com";
  const books = async (over: object = {}) => {
    const customer = { name: "Rosa Marin", email: EMAIL, phone: "+442079460123" };
    const body = { dealer: DEALER, service: "drop-off", start: at("10:00"), customer, ...over };
    const answer = await kept.call("POST", "/v1/appointments", { body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    await kept.clockReaches(at("10:00"));
    luis = await kept.signIn(`luis@${DEALER}.example`);
    const { reference, caseToken, appointment } = answer.body;
    const desk = `/v1/admin/cases/${reference}`;
    return { desk, token: caseToken, reference, visit: `${desk}/appointments/${appointment.id}` };
  };
  type Visit = Awaited<ReturnType<typeof books>>;
  const goes = async ({ visit }: Visit, ...states: string[]) => {
    for (const status of states) {
      const answer = await kept.call("POST", `${visit}/status`, { bearer: luis, body: { status } });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    }
    await kept.settle();
  };
  const words = async ({ desk }: Visit) => {
    const { body } = await kept.call("GET", desk, { bearer: luis });
    return body.commitments.filter(({ word }: any) => word !== undefined);
  };
  const owed = async (visit: Visit) =>
    (await words(visit))
      .filter(({ status }: any) => status === "open")
      .map(({ word, dueAt }: any) => [word, dueAt]);
  const says = async (visit: Visit, change: string, body: object = {}) => {
    const { id } = (await words(visit)).find(({ status }: any) => status === "open");
    const path = `${visit.desk}/commitments/${id}/${change}`;
    const answer = await kept.call("POST", path, { bearer: luis, body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    await kept.settle();
    return id as string;
  };
  const keeps = (visit: Visit) => says(visit, "keep", { outcome: "informed", channel: "email" });
  const to = async (time: string, day?: string) => {
    await kept.clockReaches(at(time, day));
    luis = await kept.signIn(`luis@${DEALER}.example`);
  };
  const subjects = async () => (await kept.inbox(EMAIL)).map(({ subject }) => subject);

  test("WORD-1: a car that stays longer than four open hours has word promised as it arrives", async () => {
    const visit = await books();
    expect(await owed(visit)).toEqual([]);
    await goes(visit, "arrived");
    expect(await owed(visit)).toEqual([["next", at("14:00")]]);
    const [{ kind, what, owner, appointment }] = await words(visit);
    expect([kind, what, owner.id]).toEqual([
      "update",
      "Say how the work is going: Service drop-off",
      "luis",
    ]);
    expect(visit.visit).toContain(appointment);
    await goes(visit, "in-progress", "in-progress");
    expect(await owed(visit)).toHaveLength(1);
  });

  test.each([
    ["whose visit is short", { service: "quick" }, {}],
    ["who waits in the house", { service: "wait" }, {}],
    ["who wants to hear nothing", { updates: "none" }, {}],
    ["of a dealer that promises none", {}, { wordEvery: "PT0M" }],
    ["within what the dealer takes for long", {}, { wordEvery: "PT8H" }],
  ])("WORD-1: a customer %s is promised no word", async (_, booking, dealer) => {
    await kept.reset(MORNING);
    await opened(dealer);
    const visit = await books(booking);
    await goes(visit, "arrived", "in-progress");
    expect(await words(visit)).toEqual([]);
  });

  test("WORD-1: a car that comes hours before its time has word from that time on", async () => {
    const visit = await books({ start: at("12:00") });
    await goes(visit, "arrived");
    expect(await owed(visit)).toEqual([["next", at("16:00")]]);
    const quick = await books({ service: "quick", start: at("16:00"), again: true });
    await goes(quick, "arrived");
    expect(await owed(quick)).toEqual([]);
  });

  test("WORD-1: what the desk finds to do makes a short visit long", async () => {
    const visit = await books({ service: "quick" });
    await goes(visit, "in-progress");
    await to("11:00");
    const jobs = [{ concern: "Brakes", reason: "repair", labourHours: 6 }];
    const path = `${visit.visit}/jobs`;
    expect((await kept.call("POST", path, { bearer: luis, body: { jobs } })).status).toBe(200);
    await kept.settle();
    expect(await owed(visit)).toEqual([["next", at("15:00")]]);
    expect((await subjects()).at(-1)).toBe("Our promise to you, by Tue 12 Oct, 15:00");
  });

  test("WORD-1: whoever notes the car's arrival promises it too", async () => {
    const visit = await books();
    const body = { at: "arrival", items: { seats: "Clean" } };
    const noted = await kept.call("POST", `${visit.visit}/condition`, { bearer: luis, body });
    expect(noted.status, JSON.stringify(noted.body)).toBe(200);
    await kept.settle();
    expect(await owed(visit)).toEqual([["next", at("14:00")]]);
  });

  test("WORD-2: over the night and the Sunday only open time counts", async () => {
    const { services, ...usual } = dealerDocument(DEALER, "Europe/London");
    const long = { ...DROP_OFF, labourHours: 20 };
    await kept.reset("2027-10-16T09:00:00+01:00");
    const document = { ...usual, services: [...services, long] };
    await openDealer(kept, document);
    const customer = { name: "Rosa Marin", email: EMAIL, phone: "+442079460123" };
    const body = { dealer: DEALER, service: "drop-off", start: at("16:00", "16"), customer };
    const { body: made } = await kept.call("POST", "/v1/appointments", { body });
    await to("16:00", "16");
    const desk = `/v1/admin/cases/${made.reference}`;
    const visit = `${desk}/appointments/${made.appointment.id}`;
    const saturday = { desk, visit, token: made.caseToken, reference: made.reference };
    await goes(saturday, "arrived");
    expect(await owed(saturday)).toEqual([["next", at("11:00", "18")]]);
  });

  test("WORD-2: closing it opens the next, and the last is by when it is ready", async () => {
    const visit = await books();
    await goes(visit, "arrived", "in-progress");
    await to("12:00");
    await keeps(visit);
    expect(await owed(visit)).toEqual([["next", at("16:00")]]);
    await to("15:00");
    await keeps(visit);
    // Seven hours of work.
    expect(await owed(visit)).toEqual([["ready-by", at("17:00")]]);
    await keeps(visit);
    // Still not ready, so it is owed as before.
    expect(await owed(visit)).toEqual([["ready-by", at("17:00")]]);
    await to("17:30");
    expect(await owed(visit)).toHaveLength(1);
    await keeps(visit);
    expect(await owed(visit)).toEqual([["next", at("12:30", "13")]]);
  });

  test("WORD-2: the customer hears of both in one mail, and the case page names the time", async () => {
    const visit = await books();
    await goes(visit, "arrived", "in-progress");
    await to("13:00");
    const before = (await subjects()).length;
    await keeps(visit);
    await kept.passes("PT5M");
    const [mail, ...others] = (await kept.inbox(EMAIL)).slice(before);
    expect(others).toEqual([]);
    expect(mail?.text).toContain("Ready by: ");
    expect(mail?.text).toContain("17:00");
    const { body } = await kept.call("GET", `/c/${visit.reference}?t=${visit.token}`);
    expect(body).toBeTypeOf("string");
    const staff = (await kept.inbox(`luis@${DEALER}.example`)).map(({ subject }) => subject);
    expect(staff.filter((subject) => /ready/iu.test(subject))).toEqual([]);
  });

  test("WORD-2, NIGHT-7: whoever declines that it stays the night has the next word promised at once", async () => {
    await opened({ transport: [{ kind: "loaner" }] });
    const visit = await books();
    await goes(visit, "arrived");
    const body = { transport: "loaner", readyBy: at("16:00", "13") };
    expect(
      (await kept.call("POST", `${visit.visit}/overnight`, { bearer: luis, body })).status,
    ).toBe(200);
    expect(await owed(visit)).toEqual([["ready-by", at("16:00", "13")]]);
    await to("11:00");
    const own = visit.visit.replace("/v1/admin", "/v1");
    const no = { bearer: visit.token, body: { version: 1 } };
    expect((await kept.call("POST", `${own}/overnight/decline`, no)).status).toBe(200);
    await kept.settle();
    expect(await owed(visit)).toEqual([["next", at("15:00")]]);
  });

  test("WORD-3: that the car is ready gives the word, gates nothing and is told once", async () => {
    const visit = await books();
    await goes(visit, "arrived", "in-progress");
    await to("12:00");
    const before = (await subjects()).length;
    await goes(visit, "ready");
    await kept.passes("PT5M");
    expect((await words(visit)).map(({ word, status }: any) => [word, status])).toEqual([
      ["next", "kept"],
    ]);
    const mails = (await subjects()).slice(before);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toBe("Ready: Service drop-off");
    await goes(visit, "completed");
    expect(await owed(visit)).toEqual([]);
  });

  test("WORD-3: what is not ready after all is owed as it was", async () => {
    const visit = await books();
    await goes(visit, "arrived", "in-progress", "ready", "in-progress");
    expect(await owed(visit)).toEqual([["next", at("14:00")]]);
    expect(await words(visit)).toHaveLength(1);
  });

  test("WORD-3: a car that waits for a part is told of with that", async () => {
    const jobs = [{ concern: "Leak", reason: "repair", labourHours: 6 }];
    const visit = await books({ jobs });
    await goes(visit, "arrived");
    const { body } = await kept.call("GET", visit.desk, { bearer: luis });
    const [{ id: job }] = body.appointments[0].jobs;
    const partNeeded = [{ job, orderReference: "A-1", expectedAt: "2027-10-20" }];
    const ended = await kept.call("POST", `${visit.visit}/status`, {
      bearer: luis,
      body: { status: "part-needed", partNeeded },
    });
    expect(ended.status, JSON.stringify(ended.body)).toBe(200);
    await kept.settle();
    expect(await owed(visit)).toEqual([]);
  });

  test("WORD-4: an arrival that was pressed too early takes it back, and the next one promises it anew", async () => {
    const visit = await books();
    await goes(visit, "arrived");
    await goes(visit, "confirmed");
    expect((await words(visit)).map(({ status }: any) => status)).toEqual(["withdrawn"]);
    await to("11:00");
    await goes(visit, "arrived");
    expect(await owed(visit)).toEqual([["next", at("15:00")]]);
  });

  test("WORD-4: an entry that is taken back, or denied, leaves one promise and not two", async () => {
    const visit = await books();
    await goes(visit, "arrived", "in-progress");
    const first = await keeps(visit);
    expect(await owed(visit)).toHaveLength(1);
    const undone = await kept.call("POST", `${visit.desk}/commitments/${first}/undo`, {
      bearer: luis,
    });
    expect(undone.status, JSON.stringify(undone.body)).toBe(200);
    await kept.settle();
    expect(await owed(visit)).toEqual([["next", at("14:00")]]);
    await keeps(visit);
    await kept.passes("PT5M");
    const denied = `/v1/cases/${visit.reference}/commitments/${first}/dispute`;
    const own = { bearer: visit.token, body: {} };
    expect((await kept.call("POST", denied, own)).status).toBe(200);
    await kept.settle();
    const open = (await words(visit)).filter(({ status }: any) => status === "open");
    expect(open.map(({ id }: any) => id)).toEqual([first]);
    // Somebody has to answer it, whether or not the car is ready by now.
    luis = await kept.signIn(`luis@${DEALER}.example`);
    await goes(visit, "ready");
    expect(await owed(visit)).toHaveLength(1);
  });

  test("WORD-4: whoever no longer wants it is promised no other", async () => {
    const visit = await books();
    await goes(visit, "arrived", "in-progress");
    await says(visit, "withdraw", { reason: "Will be on a plane" });
    expect(await owed(visit)).toEqual([]);
    await goes(visit, "ready");
    expect(await owed(visit)).toEqual([]);
  });

  test("WORD-5: a dealer says how often, and nothing that makes no sense", async () => {
    const brand = await kept.signIn("care@aurora.example");
    const path = `/v1/admin/dealers/${DEALER}?quiet=true`;
    const document = (await kept.call("GET", path, { bearer: brand })).body;
    for (const wordEvery of ["PT10M", "P10D", "often"]) {
      const body = { ...dealerDocument(DEALER, "Europe/London"), wordEvery };
      const answer = await kept.call("PUT", path, { bearer: brand, body });
      expect(answer.status, wordEvery).toBe(422);
      expect(answer.body.errors).toMatchObject([{ pointer: "/wordEvery" }]);
    }
    expect(document.wordEvery).toBeUndefined();
    await kept.reset(MORNING);
    await opened({ wordEvery: "PT2H" });
    const visit = await books();
    await goes(visit, "arrived");
    expect(await owed(visit)).toEqual([["next", at("12:00")]]);
  });
});
