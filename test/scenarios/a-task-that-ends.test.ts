import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inspecta } from "../fixtures/inspecta.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

/** A Friday morning in Toronto. */
const NOW = "2027-02-26T10:00:00-05:00";
const AT = (person: string) => `${person}@maple.example`;
const OF = (person: string) => `${person}@carcheck.example`;
const ROSA = "rosa@example.com";
const CARCHECK = partnerDocument("carcheck", {
  timeZone: "America/Toronto",
  sees: { inspection: ["name", "vin"] },
});
const CAR = { vin: "1HGCM82633A004352", make: "Fiat", model: "500", year: 2019 };

describe("S1-7 · a task of a partner that ends", () => {
  let kept: Kept;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    await openDealer(kept, dealerDocument("maple", "America/Toronto"));
    await openPartner(kept, CARCHECK);
    for (const email of [...["luis", "sam"].map(AT), ...["nils", "nora"].map(OF)])
      tokens.set(email, await kept.signIn(email));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const as = (email: string) => tokens.get(email)!;

  async function inspected(isTaken: boolean) {
    const opened = await kept.call("POST", "/v1/admin/dealers/maple/cases", {
      bearer: as(AT("luis")),
      body: {
        customer: { name: "Rosa Marin", email: ROSA },
        vehicle: CAR,
        department: "service",
        topic: "Lease end",
      },
    });
    const reference = opened.body.reference as string;
    const path = `/v1/admin/cases/${reference}`;
    const made = await kept.call("POST", `${path}/commitments`, {
      bearer: as(AT("luis")),
      body: { what: "Have the car inspected", partner: "carcheck" },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { id } = made.body;
    const act = (action: string, body: object, who: string) =>
      kept.call("POST", `${path}/commitments/${id}/${action}`, { bearer: as(who), body });
    if (isTaken) expect((await act("accept", {}, OF("nils"))).status).toBe(200);
    await kept.passes("PT2M");
    const mail = (await kept.inbox(ROSA)).find(({ text }) => text.includes(`${reference}?t=`));
    const bearer = /\?t=([\w-]+)/.exec(mail!.text)![1]!;
    const say = (what: string, body: object = {}) =>
      kept.call("POST", `/v1/cases/${reference}/${what}`, { bearer, body });
    const read = (who: string) => kept.call("GET", path, { bearer: as(who) });
    return { path, id, act, say, read, bearer, reference };
  }
  type Task = Awaited<ReturnType<typeof inspected>>;

  const booked = ({ path }: Task) =>
    kept.call("POST", `${path}/appointments`, {
      bearer: as(AT("luis")),
      body: { service: "inspection", start: "2027-03-01T10:00:00-05:00" },
    });

  const newTo = async (email: string, before: number) => (await kept.inbox(email)).slice(before);

  type Ending = (task: Task) => Promise<{ status: number; body: any }>;
  const ENDINGS: readonly (readonly [string, string, Ending])[] = [
    [
      "taken back",
      "Luis Reyes at Maple Motors has taken this back.",
      ({ act }) => act("return", { reason: "We do it here" }, AT("luis")),
    ],
    [
      "kept by its dealer",
      "Luis Reyes at Maple Motors has logged this as done.",
      ({ act }) => act("keep", { outcome: "done", note: "Sold the car" }, AT("luis")),
    ],
    [
      "kept by who leads at its dealer",
      "Sam Ortiz at Maple Motors has logged this as done.",
      ({ act }) => act("keep", { outcome: "informed", note: "Sold the car" }, AT("sam")),
    ],
    [
      "withdrawn by the dealer",
      "Luis Reyes at Maple Motors logged that the customer no longer wants this.",
      ({ act }) => act("withdraw", { reason: "Sold the car" }, AT("luis")),
    ],
    [
      "solved elsewhere",
      "The customer has had this solved elsewhere.",
      ({ say }) => say("solved-elsewhere", { comment: "My cousin did it" }),
    ],
    [
      "withdrawn by the customer",
      "The customer no longer wants this.",
      ({ say, id }) => say(`commitments/${id}/withdraw`),
    ],
    [
      "refused by the customer",
      "The customer does not want this partner for it",
      ({ say, id }) => say(`commitments/${id}/refuse-partner`),
    ],
    [
      "booked at the dealer",
      "The customer has booked an appointment for this at Maple Motors.",
      booked,
    ],
  ];

  for (const isTaken of [false, true])
    for (const [how, words, end] of ENDINGS)
      test(`TASK-10: ${how} once it was ${isTaken ? "taken over" : "offered"}, the partner hears why, once, and sees no more of it`, async () => {
        const task = await inspected(isTaken);
        const nils = (await kept.inbox(OF("nils"))).length;
        const luis = (await kept.inbox(AT("luis"))).length;
        const done = await end(task);
        expect(done.status, JSON.stringify(done.body)).toBeLessThan(300);
        await kept.passes("PT20M");
        const told = await newTo(OF("nils"), nils);
        expect(told.map(({ subject }) => subject)).toEqual([
          `No longer yours to do: Have the car inspected · ${task.reference}`,
        ]);
        const [{ text } = { text: "" }] = told;
        expect(text).toContain(words);
        expect(text).toContain("/desk/partners/carcheck\n");
        for (const none of ["Rosa", ROSA, CAR.vin, "Sold the car", "cousin", "/desk/cases/"])
          expect(text).not.toContain(none);
        // And whoever took it back knows.
        const own = (await newTo(AT("luis"), luis)).map((mail) => mail.text).join("\n");
        expect(own).not.toContain("gave this promise back");
        const person = await kept.signIn(OF("nils"));
        expect((await kept.call("GET", task.path, { bearer: person })).status).toBe(404);
        for (const status of ["offered", "open"]) {
          const list = `/v1/admin/partners/carcheck/commitments?status=${status}`;
          expect((await kept.call("GET", list, { bearer: person })).body.items).toEqual([]);
        }
      });

  test("TASK-10: taken back by who leads, its owner hears by whom, and a partner that declines hears nothing", async () => {
    const task = await inspected(true);
    await task.act("return", { reason: "We do it here" }, AT("sam"));
    await kept.passes("PT2M");
    const [mail] = (await kept.inbox(AT("luis"))).slice(-1);
    expect(mail!.text).toContain("Sam Ortiz took this promise back from Nils Berg.");
    const other = await inspected(true);
    const nils = (await kept.inbox(OF("nils"))).length;
    await other.act("return", { reason: "Not our area" }, OF("nils"));
    await kept.passes("PT2M");
    expect(await newTo(OF("nils"), nils)).toEqual([]);
    expect((await kept.inbox(AT("luis"))).at(-1)!.text).toContain(
      "Nils Berg gave this promise back to you.",
    );
  });

  test("TASK-10: taken back before the mail that asked them has gone out, the partner hears nothing of it", async () => {
    await openPartner(kept, inspecta);
    await kept.clockReaches("2027-02-26T21:00:00-05:00");
    const opened = await kept.call("POST", "/v1/admin/dealers/maple/cases", {
      bearer: await kept.signIn(AT("luis")),
      body: {
        customer: { name: "Rosa Marin", email: ROSA, phone: "+14165550124" },
        vehicle: CAR,
        department: "service",
        topic: "Lease end",
      },
    });
    const casePath = `/v1/admin/cases/${opened.body.reference}`;
    const path = `${casePath}/commitments`;
    const act = async (at: string, body: object) => {
      const done = await kept.call("POST", at, { bearer: await kept.signIn(AT("luis")), body });
      expect(done.status, JSON.stringify(done.body)).toBeLessThan(300);
      await kept.settle();
      return done.body;
    };
    const due = { local: "2027-03-12T12:00" };
    const made = await act(path, { kind: "other", what: "Inspect it", owner: "luis", due });
    const asked = { to: { partner: "inspecta" }, kind: "inspection", note: "Please" };
    await act(`${path}/${made.id}/handoff`, asked);
    const back = { reason: "We do it here" };
    const ines = async () => (await kept.inbox("ines@inspecta.example")).map((one) => one.subject);
    // The mail to the customer has arrived, and the partner's waits for the morning.
    const [offered] = (await kept.call("GET", casePath, { bearer: await kept.signIn(AT("luis")) }))
      .body.commitments;
    expect(offered).toMatchObject({ handoff: { to: { id: "inspecta" } } });
    const after = await act(`${path}/${made.id}/return`, back);
    expect(after).toMatchObject({ status: "open", owner: { id: "luis" } });
    await kept.clockReaches("2027-03-02T12:00:00-05:00");
    expect(await ines()).toEqual([]);
    await act(`${path}/${made.id}/handoff`, asked);
    expect((await ines()).map((one) => one.split(/[?:]/)[0])).toEqual(["Will you take this over"]);
    await act(`${path}/${made.id}/return`, back);
    expect((await ines()).map((one) => one.split(/[?:]/)[0])).toEqual([
      "Will you take this over",
      "No longer yours to do",
    ]);
  });

  test("TASK-10: a customer who never heard that a partner was asked hears of nothing that it does not do", async () => {
    const opened = await kept.call("POST", "/v1/admin/dealers/maple/cases", {
      bearer: as(AT("luis")),
      body: {
        customer: { name: "Rosa Marin", email: ROSA },
        vehicle: CAR,
        department: "service",
        topic: "Lease end",
      },
    });
    const path = `/v1/admin/cases/${opened.body.reference}/commitments`;
    const act = async (at: string, body: object) => {
      const done = await kept.call("POST", at, { bearer: as(AT("luis")), body });
      expect(done.status, JSON.stringify(done.body)).toBeLessThan(300);
      return done.body;
    };
    const due = { local: "2027-03-12T12:00" };
    const made = await act(path, { kind: "other", what: "Inspect it", owner: "luis", due });
    // In the very moment in which it was promised.
    const to = { partner: "carcheck" };
    await act(`${path}/${made.id}/handoff`, { to, kind: "inspection", note: "Please" });
    await act(`${path}/${made.id}/return`, { reason: "We do it here" });
    await kept.passes("PT5M");
    const heard = (await kept.inbox(ROSA)).map((mail) => `${mail.subject}\n${mail.text}`);
    expect(heard).toHaveLength(2);
    expect(heard.join("\n")).not.toContain("carcheck");
    expect(heard.join("\n")).not.toContain("has it now");
  });

  test("TASK-11: what people of a partner are written leads them to their own desk", async () => {
    const task = await inspected(false);
    const [offer] = await kept.inbox(OF("nils"));
    const at = `/desk/partners/carcheck/tasks/${task.reference}/${task.id}`;
    expect(offer!.text).toContain(at);
    expect(offer!.text).not.toContain("/desk/cases/");
    const nils = await AtDesk.as(kept, AT("luis"), "maple").then((desk) => desk.copied());
    await nils.signsIn(OF("nils"));
    expect((await nils.sees(at)).status).toBe(200);
  });

  test("TASK-12: withdrawn by mistake and taken back, the partner hears that it is theirs after all", async () => {
    for (const isTaken of [false, true]) {
      const task = await inspected(isTaken);
      const nils = (await kept.inbox(OF("nils"))).length;
      await task.act("withdraw", { reason: "Sold the car" }, AT("luis"));
      await kept.settle();
      expect((await task.act("undo", {}, AT("luis"))).status).toBe(200);
      await kept.passes("PT10M");
      const told = (await newTo(OF("nils"), nils)).map(({ subject }) => subject);
      expect(told.at(-1)).toBe(`Open after all: Have the car inspected · ${task.reference}`);
      const person = await kept.signIn(OF("nils"));
      expect((await kept.call("GET", task.path, { bearer: person })).status).toBe(200);
    }
  });

  test("TASK-10: kept by mistake and taken back, or by the partner itself, its people hear of no end", async () => {
    for (const isTaken of [false, true]) {
      const task = await inspected(isTaken);
      const nils = (await kept.inbox(OF("nils"))).length;
      await task.act("keep", { outcome: "done", note: "Inspected" }, AT("luis"));
      await kept.settle();
      expect((await task.act("undo", {}, AT("luis"))).status).toBe(200);
      await kept.passes("PT10M");
      expect(await newTo(OF("nils"), nils)).toEqual([]);
    }
    const task = await inspected(true);
    const nils = (await kept.inbox(OF("nils"))).length;
    await task.act("keep", { outcome: "done", note: "Inspected" }, OF("nora"));
    await kept.passes("PT10M");
    expect(await newTo(OF("nils"), nils)).toEqual([]);
  });

  test("TASK-12: what people of a partner enter they do not take back themselves, whole or half", async () => {
    const task = await inspected(true);
    const now = async () => (await task.read(AT("luis"))).body.commitments[0];
    await task.act("acknowledge-request", { partnerReference: "CC-1" }, OF("nils"));
    for (const [who, status] of [
      [OF("nils"), 403],
      [AT("luis"), 409],
    ] as const)
      expect((await task.act("undo", {}, who)).status).toBe(status);
    expect((await now()).task).toMatchObject({ state: "active", partnerReference: "CC-1" });
    await task.act("keep", { outcome: "done", note: "Inspected" }, OF("nils"));
    expect((await task.act("undo", {}, OF("nils"))).status).toBe(403);
    expect((await task.act("undo", {}, AT("luis"))).status).toBe(409);
    expect((await task.act("return", { reason: "x" }, AT("luis"))).status).toBe(409);
    expect(await now()).toMatchObject({ status: "kept", task: { state: "done" } });
  });

  test("TASK-13: denied by the customer, it has an owner and a time at the dealer, and the partner hears that", async () => {
    const task = await inspected(true);
    await task.act("keep", { outcome: "done", note: "Inspected" }, OF("nils"));
    await kept.passes("PT2M");
    const nils = (await kept.inbox(OF("nils"))).length;
    const denied = await task.say(`commitments/${task.id}/dispute`, { comment: "Nobody came" });
    expect(denied.status, JSON.stringify(denied.body)).toBe(200);
    await kept.passes("PT2M");
    const promise = (await task.read(AT("sam"))).body.commitments[0];
    expect(promise).toMatchObject({ status: "open", owner: { id: "sam" } });
    expect(promise.dueAt).toBe("2027-02-26T12:04:00-05:00");
    expect([promise.task, promise.handoff]).toEqual([undefined, undefined]);
    const [{ text, subject } = { text: "", subject: "" }] = await newTo(OF("nils"), nils);
    expect(subject).toContain("No longer yours to do");
    expect(text).toContain("The customer says that what was noted about this is not so.");
    expect(text).not.toContain("Nobody came");
    const person = await kept.signIn(OF("nils"));
    expect((await kept.call("GET", task.path, { bearer: person })).status).toBe(404);
  });

  test("TASK-13: a time denied while a partner is asked ends the offer, and the partner hears that", async () => {
    const task = await inspected(false);
    const later = { due: { local: "2027-03-05T12:00" }, reason: "Busy", agreedWithCustomer: true };
    expect((await task.act("move", later, AT("luis"))).status).toBe(200);
    await kept.passes("PT2M");
    const nils = (await kept.inbox(OF("nils"))).length;
    await task.say(`commitments/${task.id}/dispute`);
    await kept.passes("PT2M");
    const promise = (await task.read(AT("sam"))).body.commitments[0];
    expect(promise).toMatchObject({ status: "open", owner: { id: "sam" } });
    expect(promise.handoff).toBeUndefined();
    expect((await newTo(OF("nils"), nils)).map(({ subject }) => subject)).toEqual([
      `No longer yours to do: Have the car inspected · ${task.reference}`,
    ]);
  });
});
