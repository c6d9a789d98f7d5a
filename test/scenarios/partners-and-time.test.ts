import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Partner } from "../../shared/directory/document/partner.schema.ts";
import { inspecta } from "../fixtures/inspecta.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

/** A Monday; three working days of the partners are over on Thursday at five. */
const NOW = "2027-02-22T10:00:00-05:00";
const FRIDAY = "2027-02-26T17:00:00-05:00";
const CARE = "care@aurora.example";
const AT = (person: string) => `${person}@newport.example`;
const INES = "ines@inspecta.example";
const NILS = "nils@towly.example";
const ROSA = "rosa@example.com";
const HOME = "+12125550124";
const TOWLY = partnerDocument("towly", {
  leadTimes: { enrolment: "P3D", roadside: "PT1H" },
  sees: { enrolment: ["name", "vin"], roadside: ["name", "phone", "access-note"] },
});

/** What a stranger to the customer may do, see and hold back; and by when it can be done at all. */
describe("partners, and the time that there is for them", () => {
  let kept: Kept;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    await openDealer(kept, dealerDocument("newport", "America/New_York"));
    await openPartner(kept, inspecta);
    await openPartner(kept, TOWLY);
    for (const email of [...["luis", "sam", "grace"].map(AT), CARE, INES, NILS])
      tokens.set(email, await kept.signIn(email));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const as = async (who: string, method: string, path: string, body?: object) => {
    tokens.set(who, await kept.signIn(who));
    return kept.call(method, path, {
      bearer: tokens.get(who)!,
      ...(body === undefined ? {} : { body }),
    });
  };
  const codeOf = ({ status, body }: { status: number; body: any }) => [
    status,
    String(body?.type).split("/").at(-1),
  ];
  const noReports = () =>
    kept.call("POST", "/_local/faults", {
      body: { target: "ses", operation: "Delivery", times: 50, mode: "before" },
    });
  const subjects = async (to: string) => (await kept.inbox(to)).map(({ subject }) => subject);

  async function promised(
    customer: object = {},
    { matter = {}, promise = {} }: { matter?: object; promise?: object } = {},
  ) {
    const made = await as(AT("luis"), "POST", "/v1/admin/dealers/newport/cases", {
      customer: { name: "Rosa Marin", email: ROSA, phone: HOME, ...customer },
      vehicle: { vin: "1HGCM82633A004352" },
      department: "service",
      topic: "Lease end",
      ...matter,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { reference } = made.body;
    const path = `/v1/admin/cases/${reference}`;
    const promisedAs = await as(AT("luis"), "POST", `${path}/commitments`, {
      kind: "other",
      what: "Have the car inspected",
      owner: "luis",
      due: { at: FRIDAY },
      ...promise,
    });
    expect(promisedAs.status, JSON.stringify(promisedAs.body)).toBe(201);
    await kept.settle();
    const { id } = promisedAs.body;
    const act = async (action: string, body: object, who = AT("luis"), of = id) => {
      const done = await as(who, "POST", `${path}/commitments/${of}/${action}`, body);
      await kept.settle();
      return done;
    };
    const read = (who = AT("luis")) => as(who, "GET", path);
    const all = async () => (await read()).body.commitments as Record<string, any>[];
    const now = async () => (await all()).find((one) => one["id"] === id)!;
    const tell = async () => (await all()).find((one) => one["tells"] !== undefined)!;
    const inspected = () =>
      act("handoff", { to: { partner: "inspecta" }, kind: "inspection", note: "Please" });
    const towed = (kind: string) =>
      act("handoff", { to: { partner: "towly" }, kind, note: "Please" });
    const customerSays = async (method: string, what: string, body: object = {}) => {
      const mail = (await kept.inbox(ROSA)).find(({ text }) => text.includes(`${reference}?t=`));
      const bearer = /\?t=([\w-]+)/.exec(mail!.text)![1]!;
      const said = await kept.call(method, `/v1/cases/${reference}/${what}`, { bearer, body });
      await kept.settle();
      return said;
    };
    return { reference, path, id, act, read, all, now, tell, inspected, towed, customerSays };
  }

  test("LEASE-6: an inspection that is booked also ends what a partner was still to be asked for", async () => {
    const it = await promised({ email: undefined });
    expect((await it.inspected()).status).toBe(200);
    const call = await it.tell();
    expect(call).toMatchObject({ status: "open" });
    const booked = await as(AT("luis"), "POST", `${it.path}/appointments`, {
      service: "inspection",
      start: "2027-03-02T10:00:00-05:00",
    });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    await kept.settle();
    expect(await it.now()).toMatchObject({ status: "withdrawn" });
    const left = (await it.all()).filter(({ tells }) => tells !== undefined);
    const said = JSON.stringify(left.filter(({ status }) => status === "open"));
    expect(said).not.toContain("Inspecta");
    await it.act("keep", { outcome: "reached", channel: "phone" }, AT("luis"), call["id"]);
    expect((await it.read(INES)).status).toBe(404);
    expect(await kept.inbox(INES)).toEqual([]);
  });

  test("LEASE-6: it ends what the partner's document says inspects a car, however that is called", async () => {
    const leadTimes = { ...inspecta.leadTimes, begutachtung: "P3D" };
    const german: Partner = { ...inspecta, leadTimes, inspections: ["begutachtung"] };
    await openPartner(kept, german);
    const asked = async (kind: string, hour: number) => {
      const it = await promised();
      const handed = { to: { partner: "inspecta" }, kind, note: "Please" };
      expect((await it.act("handoff", handed)).status).toBe(200);
      const visit = { service: "inspection", start: `2027-03-02T${hour}:00:00-05:00` };
      const booked = await as(AT("luis"), "POST", `${it.path}/appointments`, visit);
      expect(booked.status, JSON.stringify(booked.body)).toBe(201);
      await kept.settle();
      return (await it.now())["status"];
    };
    expect(await asked("begutachtung", 10)).toBe("withdrawn");
    expect(await asked("inspection", 14)).toBe("open");
  });

  test("PARTNER-4: once its task has ended a partner sees of the customer nothing, and nothing new", async () => {
    const it = await promised({}, { matter: { accessNote: "Third floor", urgency: "immobile" } });
    await it.inspected();
    expect((await it.act("accept", {}, INES)).status).toBe(200);
    expect((await it.read(INES)).body.customer.phones).toEqual([{ number: HOME }]);
    const done = { outcome: "done", note: "Inspected: two scratches" };
    expect((await it.act("keep", done, INES)).status).toBe(200);
    const after = (await it.read(INES)).body;
    expect(after).toMatchObject({ reference: it.reference, customer: { phones: [] } });
    expect(JSON.stringify(after.timeline)).toContain("two scratches");
    expect(after.customer.name).toBeUndefined();
    expect(after.vehicle).toBeUndefined();
    expect(after.urgency).toBeUndefined();
    expect(after.accessNote).toBeUndefined();
    const changed = await it.customerSays("PUT", "customer", { name: "Rosa Nueva" });
    expect(changed.status, JSON.stringify(changed.body)).toBeLessThan(300);
    expect((await it.read(INES)).body.timeline).toEqual(after.timeline);
    expect(JSON.stringify((await it.read(INES)).body)).not.toContain("Nueva");
  });

  test("TASK-1: nothing earlier than a partner can do it becomes the time that counts, in whatever way", async () => {
    const it = await promised({}, { promise: { kind: "callback" } });
    const early = { at: "2027-02-23T15:00:00-05:00" };
    expect((await it.towed("enrolment")).status).toBe(200);
    const tried = { channel: "phone", outcome: "bad-time", due: early };
    expect(codeOf(await it.act("attempts", tried))).toEqual([422, "earlier-than-lead-time"]);
    expect((await it.now())["dueAt"]).toBe(FRIDAY);
    expect((await it.now())["attempts"]).toBe(0);
    const later = { ...tried, due: { at: "2027-02-26T15:00:00-05:00" } };
    expect((await it.act("attempts", later)).status).toBe(200);
  });

  test("TASK-1: while the customer is still to hear of it, too", async () => {
    await noReports();
    const it = await promised();
    await it.inspected();
    const due = { at: "2027-02-23T15:00:00-05:00" };
    const moved = { due, reason: "They asked", agreedWithCustomer: true };
    expect(codeOf(await it.act("move", moved))).toEqual([422, "earlier-than-lead-time"]);
  });

  test("TASK-1: a time that is only expected is none that a partner may be asked below", async () => {
    const it = await promised();
    const due = { at: "2027-02-23T15:00:00-05:00" };
    const expected = { due, reason: "We hope", agreedWithCustomer: false };
    expect((await it.act("move", expected)).status).toBe(200);
    expect(codeOf(await it.towed("enrolment"))).toEqual([422, "earlier-than-lead-time"]);
    const said = await it.customerSays("POST", `commitments/${it.id}/accept-time`);
    expect(said.status).toBe(200);
    expect((await it.now())["dueAt"]).toBe(due.at);
  });

  test("INTRO-8: told so late that it cannot be done any more, the partner is not asked, and the owner hears why", async () => {
    const thursday = "2027-02-25T17:00:00-05:00";
    const it = await promised({ email: undefined }, { promise: { due: { at: thursday } } });
    expect((await it.inspected()).status).toBe(200);
    await kept.clockReaches("2027-02-24T10:00:00-05:00");
    const call = await it.tell();
    const told = { outcome: "reached", channel: "phone" };
    expect((await it.act("keep", told, AT("luis"), call["id"])).status).toBe(200);
    const after = await it.now();
    expect(after).toMatchObject({ status: "open", owner: { id: "luis" }, dueAt: thursday });
    expect(after["task"]).toBeUndefined();
    expect(after["handoff"]).toBeUndefined();
    expect(await kept.inbox(INES)).toEqual([]);
    const heard = await kept.inbox(AT("luis"));
    const mail = heard.find(({ subject }) => subject.includes("Inspecta is not asked"));
    expect(mail?.text).toContain("would have to be asked sooner");
    // They had been told on the phone, so they are told again.
    const again = (await it.all()).find(({ tells, status }) => tells && status === "open");
    expect(JSON.stringify(again?.["tells"])).toContain("It will not");
  });

  test("INTRO-8: what is told within a quarter of an hour is asked for as early as it was promised", async () => {
    const hour = { at: "2027-02-22T11:00:00-05:00" };
    const it = await promised({ email: undefined }, { promise: { due: hour } });
    expect((await it.towed("roadside")).status).toBe(200);
    await kept.clockReaches("2027-02-22T10:10:00-05:00");
    const call = await it.tell();
    const told = { outcome: "reached", channel: "phone" };
    expect((await it.act("keep", told, AT("luis"), call["id"])).status).toBe(200);
    expect(await it.now()).toMatchObject({ dueAt: hour.at, handoff: { to: { id: "towly" } } });
    expect((await subjects(NILS)).length).toBeGreaterThan(0);
  });

  test("INTRO-9: asked and taken back before the customer hears of it counts as handing it on", async () => {
    await noReports();
    const it = await promised();
    const asked: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { status, body } = await it.inspected();
      asked.push(status);
      if (body.handoff !== undefined) break;
      expect((await it.act("return", { reason: "Rather not" })).status).toBe(200);
    }
    expect(asked).toEqual([200, 200, 200]);
    expect(await it.now()).toMatchObject({ handoff: { to: { kind: "staff", id: "sam" } } });
    const announced = (await subjects(ROSA)).filter((one) => one.includes("Inspecta"));
    expect(announced.length).toBeLessThanOrEqual(4);
  });

  test("INTRO-9: where the call that was to name the partner is given up, the promise is its owner's, who hears so", async () => {
    const it = await promised({ email: undefined });
    await it.inspected();
    const call = await it.tell();
    const given = await it.act("withdraw", { reason: "Not today" }, AT("luis"), call["id"]);
    expect(given.status, JSON.stringify(given.body)).toBe(200);
    const after = await it.now();
    expect(after).toMatchObject({ status: "open", owner: { id: "luis" } });
    expect(after["task"]).toBeUndefined();
    expect((await kept.inbox(AT("luis"))).at(-1)!.subject).toContain("Inspecta is not asked");
    // It can be asked again at once.
    expect((await it.inspected()).status).toBe(200);
    expect((await it.now())["task"]).toMatchObject({ introduced: false });
  });

  test("WINDOW-4: a partner reaches nobody in a way that its task does not show it", async () => {
    const it = await promised();
    await it.towed("enrolment");
    expect((await it.act("accept", {}, NILS)).status).toBe(200);
    for (const channel of ["phone", "sms", "email"]) {
      const tried = { channel, outcome: "no-answer" };
      expect(codeOf(await it.act("attempts", tried, NILS))).toEqual([409, "channel-not-allowed"]);
    }
    const done = { outcome: "reached", channel: "phone", note: "Done" };
    expect(codeOf(await it.act("keep", done, NILS))).toEqual([409, "channel-not-allowed"]);
    expect((await it.now())["attempts"]).toBe(0);
    // Whoever rings them may be spoken with, and what needs no call is said without one.
    const rang = { channel: "phone", outcome: "no-answer", inbound: true };
    expect((await it.act("attempts", rang, NILS)).status).toBe(200);
    expect((await it.act("keep", { outcome: "done", note: "Done" }, NILS)).status).toBe(200);
  });

  test("WINDOW-4: a partner that calls outside the window does so with no better time either", async () => {
    const windows = [
      {
        days: ["monday", "tuesday", "wednesday", "thursday", "friday"],
        from: "14:00",
        to: "16:00",
      },
    ];
    const it = await promised({}, { matter: { contact: { windows } } });
    await it.inspected();
    expect((await it.act("accept", {}, INES)).status).toBe(200);
    const due = { at: "2027-02-26T15:00:00-05:00" };
    const tried = { channel: "phone", outcome: "bad-time", due };
    expect(codeOf(await it.act("attempts", tried, INES))).toEqual([409, "outside-call-window"]);
    expect((await it.now())["dueAt"]).toBe(FRIDAY);
    await kept.clockReaches("2027-02-22T14:30:00-05:00");
    expect((await it.act("attempts", tried, INES)).status).toBe(200);
  });

  test("WINDOW-4: a partner texts and mails nobody outside the window, whatever came of it", async () => {
    const from = { days: ["monday", "tuesday", "wednesday", "thursday", "friday"], from: "14:00" };
    const it = await promised({}, { matter: { contact: { windows: [{ ...from, to: "16:00" }] } } });
    await it.inspected();
    expect((await it.act("accept", {}, INES)).status).toBe(200);
    expect((await it.read(INES)).body.customer.phones).toEqual([]);
    const due = { at: "2027-02-26T15:00:00-05:00" };
    const entries = [
      ["attempts", { channel: "sms", outcome: "no-answer" }],
      ["attempts", { channel: "sms", outcome: "bad-time", due }],
      ["keep", { outcome: "reached", channel: "sms", note: "Done" }],
      ["keep", { outcome: "informed", channel: "sms", note: "Done" }],
    ] as const;
    for (const [action, entry] of entries)
      expect(codeOf(await it.act(action, entry, INES))).toEqual([409, "outside-call-window"]);
    expect(await it.now()).toMatchObject({ status: "open", attempts: 0, dueAt: FRIDAY });
    // The dealer's own people text as the customer let them.
    expect((await it.act("attempts", entries[0][1])).status).toBe(200);
    await kept.clockReaches("2027-02-22T14:30:00-05:00");
    for (const [action, entry] of entries.slice(0, 3))
      expect((await it.act(action, entry, INES)).status).toBe(200);
  });
});
