import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Partner } from "../../shared/directory/document/partner.schema.ts";
import { inspecta } from "../fixtures/inspecta.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

/** A Monday; three working days of the partner are over on Thursday at five. */
const NOW = "2027-02-22T10:00:00-05:00";
const DUE = "2027-02-25T17:00:00-05:00";
const AT = (person: string) => `${person}@newport.example`;
const INES = "ines@inspecta.example";
const ROSA = "rosa@example.com";
const CALLER = "401 555 0191";
const CAR = { vin: "1HGCM82633A004352", make: "Fiat", model: "500", year: 2019 };
const EVENINGS = [
  {
    days: ["monday", "tuesday", "wednesday", "thursday", "friday"],
    from: "19:00",
    to: "20:30",
    timeZone: "America/New_York",
  },
];
const HOME = "+12125550124";
const WORK = "+12125550125";
const PHONES = {
  phones: [
    { label: "home", number: HOME },
    { label: "work", number: WORK },
  ],
  never: ["work"],
};

/** An inspector rang a work phone in the middle of a meeting, and nobody had said that he would. */
describe("S0 · the inspector nobody introduced", () => {
  let kept: Kept;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    await openDealer(kept, dealerDocument("newport", "America/New_York"));
    await opened(inspecta);
    for (const email of [...["luis", "sam", "grace"].map(AT), INES]) await signedIn(email);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const signedIn = async (email: string) => tokens.set(email, await kept.signIn(email));
  const as = (email: string) => tokens.get(email)!;

  async function opened(partner: Partial<Partner>) {
    const put = await kept.call("PUT", `/v1/admin/partners/${partner.id}`, {
      bearer: await kept.signIn("care@aurora.example"),
      body: partner,
    });
    expect(put.status, JSON.stringify(put.body)).toBeLessThan(300);
  }

  /** A promise about a leased car, for which an inspector is to be asked. */
  async function leased(customer: object = {}, contact: object = PHONES, more: object = {}) {
    const made = await kept.call("POST", "/v1/admin/dealers/newport/cases", {
      bearer: as(AT("luis")),
      body: {
        customer: { name: "Rosa Marin", email: ROSA, phone: HOME, ...customer },
        vehicle: CAR,
        contact,
        department: "service",
        topic: "Lease end",
        ...more,
      },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { reference } = made.body;
    const path = `/v1/admin/cases/${reference}`;
    const promised = await kept.call("POST", `${path}/commitments`, {
      bearer: as(AT("luis")),
      body: { kind: "other", what: "Have the car inspected", due: { at: DUE } },
    });
    expect(promised.status, JSON.stringify(promised.body)).toBe(201);
    const { id } = promised.body;
    await kept.settle();
    const act = (action: string, body: object, who: string) =>
      kept.call("POST", `${path}/commitments/${id}/${action}`, { bearer: as(who), body });
    const assign = (to = "inspecta") =>
      act(
        "handoff",
        { to: { partner: to }, kind: "inspection", note: "Please inspect" },
        AT("luis"),
      );
    const read = (who: string) => kept.call("GET", path, { bearer: as(who) });
    const promise = async (who = AT("luis")) =>
      (await read(who)).body.commitments.find((one: { id: string }) => one.id === id);
    const calls = async () =>
      (await read(AT("luis"))).body.commitments.filter(
        (one: { id: string }) => one.id !== id,
      ) as readonly Record<string, any>[];
    return { reference, path, id, act, assign, read, promise, calls };
  }

  const loseReports = (times: number, mode = "before") =>
    kept.call("POST", "/_local/faults", {
      body: { target: "ses", operation: "Delivery", times, mode },
    });
  const report = async (to: string, subject: string, type = "Delivery") => {
    const mail = (await kept.inbox(to)).findLast((one) => one.subject.includes(subject));
    const body = { id: mail!.id, type };
    expect((await kept.call("POST", "/_local/mail-events", { body })).status).toBeLessThan(300);
    await kept.settle();
  };
  const tasks = async () => {
    const list = `/v1/admin/partners/inspecta/commitments?status=offered`;
    return (await kept.call("GET", list, { bearer: as(INES) })).body.items;
  };
  const subjects = async (to: string) => (await kept.inbox(to)).map(({ subject }) => subject);
  const customerAt = async (reference: string) => {
    const mail = (await kept.inbox(ROSA)).find(({ text }) => text.includes(`${reference}?t=`));
    const bearer = /\?t=([\w-]+)/.exec(mail!.text)![1]!;
    const path = `/v1/cases/${reference}`;
    return {
      read: () => kept.call("GET", path, { bearer }),
      say: (what: string, body: object = {}) =>
        kept.call("POST", `${path}/${what}`, { bearer, body }),
      contact: (body: object) => kept.call("PUT", `${path}/contact`, { bearer, body }),
    };
  };

  test("INTRO-1, S0-4: the partner hears and sees nothing before the mail that names it has arrived", async () => {
    await loseReports(50);
    const { assign, read, promise, reference } = await leased();
    const asked = await assign();
    expect(asked.status, JSON.stringify(asked.body)).toBe(200);
    expect(asked.body).toMatchObject({
      owner: { id: "luis" },
      dueAt: DUE,
      task: { partner: "inspecta", state: "requested", introduced: false },
    });
    expect(asked.body.handoff).toBeUndefined();
    await kept.settle();
    // Somebody there who guesses the reference finds nothing, as everybody does.
    const guessed = await read(INES);
    expect([guessed.status, guessed.body.type]).toEqual([
      404,
      expect.stringMatching(/case-not-found$/),
    ]);
    expect(await tasks()).toEqual([]);
    expect(await subjects(INES)).toEqual([]);
    const mail = (await kept.inbox(ROSA)).at(-1)!;
    expect(mail.subject).toBe("Inspecta will call you for Newport Motors");
    for (const said of ["Aurora", "Inspecta", CALLER, "inspects leased cars", "Fiat 500 2019"])
      expect(mail.text).toContain(said);
    expect(mail.text).toContain(reference);

    await kept.passes("PT5M");
    await report(ROSA, "will call you");
    expect(await promise()).toMatchObject({
      owner: { id: "luis" },
      task: { introduced: true },
      // Thirty minutes from now on, and not from when it was handed over.
      handoff: { to: { kind: "partner", id: "inspecta" }, answerBy: "2027-02-22T10:35:00-05:00" },
    });
    expect(await tasks()).toHaveLength(1);
    const { body } = await read(INES);
    expect(body).toMatchObject({ view: "partner", vehicle: CAR });
    expect((await subjects(INES))[0]).toMatch(/Have the car inspected/);
  });

  test("INTRO-1: a delivery that is reported twice, or late, asks the partner once", async () => {
    const { assign, act, promise } = await leased();
    await assign();
    await kept.settle();
    const told = await kept.inbox(INES);
    expect(told).toHaveLength(1);
    await report(ROSA, "will call you");
    await report(ROSA, "will call you");
    expect(await kept.inbox(INES)).toHaveLength(1);
    expect((await act("accept", {}, INES)).status).toBe(200);
    await report(ROSA, "will call you");
    expect(await promise()).toMatchObject({ owner: { id: "ines" } });
    expect(await kept.inbox(INES)).toHaveLength(1);
  });

  test("INTRO-2, S0-4: bounced, the dealer calls, and the partner is asked once somebody reached them", async () => {
    const { assign, calls, read, path, promise } = await leased({
      email: "bounce@simulator.amazonses.com",
    });
    await assign();
    await kept.settle();
    expect((await read(INES)).status).toBe(404);
    const [call] = await calls();
    expect(call).toMatchObject({ kind: "callback", owner: { id: "luis" }, status: "open" });
    expect(call!["tells"][0].words.join("\n")).toMatch(/Inspecta works for Aurora/);
    expect((await promise()).task).toMatchObject({ introduced: false });
    const done = await kept.call("POST", `${path}/commitments/${call!["id"]}/keep`, {
      bearer: as(AT("luis")),
      body: { outcome: "reached", channel: "phone" },
    });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    await kept.settle();
    expect((await promise()).task).toMatchObject({ introduced: true });
    expect(await tasks()).toHaveLength(1);
  });

  test("INTRO-6: logged by mistake, or denied by the customer, the partner waits until they do know", async () => {
    for (const isTaken of [false, true]) {
      const { assign, calls, act, read, path, promise } = await leased(
        { email: undefined },
        { ...PHONES, windows: undefined },
      );
      await assign();
      await kept.settle();
      const [introduction] = await calls();
      const ofCall = (action: string, body: object) =>
        kept.call("POST", `${path}/commitments/${introduction!["id"]}/${action}`, {
          bearer: as(AT("luis")),
          body,
        });
      const told = () => ofCall("keep", { outcome: "reached", channel: "phone" });
      expect((await told()).status).toBe(200);
      await kept.settle();
      expect((await promise()).task).toMatchObject({ introduced: true });
      if (isTaken) expect((await act("accept", {}, INES)).status).toBe(200);
      await kept.settle();
      // What is read out to them is no secret of theirs.
      expect(JSON.stringify((await calls()).map(({ tells }) => tells))).not.toContain("/verify");
      expect((await ofCall("undo", {})).status).toBe(200);
      await kept.settle();
      expect(await promise()).toMatchObject({
        owner: { id: "luis" },
        status: "open",
        task: { partner: "inspecta", introduced: false },
      });
      expect((await promise()).handoff).toBeUndefined();
      expect((await read(INES)).status).toBe(404);
      expect((await kept.inbox(INES)).at(-1)!.text).toContain("does not know of you yet");
      // Somebody still has to tell them, and then it is asked again.
      expect((await calls()).find(({ id }) => id === introduction!["id"])).toMatchObject({
        status: "open",
        owner: { id: "luis" },
      });
      expect((await told()).status).toBe(200);
      await kept.settle();
      expect((await promise()).handoff).toMatchObject({ to: { id: "inspecta" } });
    }
  });

  test("INTRO-6: whoever says that nobody told them has an owner for it, and no stranger calls meanwhile", async () => {
    const { assign, calls, act, read, path, promise, reference } = await leased();
    await loseReports(50);
    await assign();
    await kept.clockReaches("2027-02-22T10:16:00-05:00");
    const [call] = await calls();
    const done = await kept.call("POST", `${path}/commitments/${call!["id"]}/keep`, {
      bearer: as(AT("luis")),
      body: { outcome: "reached", channel: "phone" },
    });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    await kept.passes("PT2M");
    await signedIn(INES);
    expect((await act("accept", {}, INES)).status).toBe(200);
    const rosa = await customerAt(reference);
    const denied = await rosa.say(`commitments/${call!["id"]}/dispute`, { comment: "Nobody did" });
    expect(denied.status, JSON.stringify(denied.body)).toBe(200);
    await kept.settle();
    expect(await promise()).toMatchObject({ owner: { id: "luis" }, task: { introduced: false } });
    expect((await read(INES)).status).toBe(404);
    expect(await calls()).toMatchObject([{ status: "open", owner: { id: "sam" } }]);
  });

  test("INTRO-2: without an e-mail address the dealer calls first as well", async () => {
    const { assign, calls, read } = await leased({ email: undefined });
    await assign();
    await kept.settle();
    expect((await read(INES)).status).toBe(404);
    expect((await calls())[0]).toMatchObject({ kind: "callback", owner: { id: "luis" } });
  });

  test("INTRO-3, S0-4: nothing reported for 15 minutes, the dealer calls; a late report takes that back", async () => {
    await loseReports(50);
    const { assign, calls, promise } = await leased();
    await assign();
    await kept.clockReaches("2027-02-22T10:14:00-05:00");
    expect(await calls()).toEqual([]);
    await kept.clockReaches("2027-02-22T10:16:00-05:00");
    expect((await promise()).task).toMatchObject({ introduced: false, unheard: true });
    expect(await calls()).toMatchObject([
      { kind: "callback", status: "open", owner: { id: "luis" } },
    ]);
    await signedIn(INES);
    expect(await tasks()).toEqual([]);
    await report(ROSA, "will call you");
    expect(await calls()).toMatchObject([{ status: "withdrawn" }]);
    expect(await tasks()).toHaveLength(1);
  });

  test("INTRO-4: taken back before it arrived, the partner never hears of it, and the customer does", async () => {
    await loseReports(50);
    const { assign, act, read, promise } = await leased();
    await assign();
    await kept.settle();
    const back = await act("return", { reason: "We do it ourselves" }, AT("luis"));
    expect(back.status, JSON.stringify(back.body)).toBe(200);
    expect(back.body.task).toBeUndefined();
    await kept.settle();
    expect((await subjects(ROSA)).at(-1)).toBe("Inspecta will not call you after all");
    await report(ROSA, "will call you");
    expect((await read(INES)).status).toBe(404);
    expect(await kept.inbox(INES)).toEqual([]);
    expect((await promise()).handoff).toBeUndefined();
  });

  test("INTRO-4: replaced by another partner, only the one that was announced last is asked", async () => {
    const other = {
      ...inspecta,
      id: "carcheck",
      name: "Carcheck",
      staff: [{ id: "cato", name: "Cato Lin", email: "cato@carcheck.example" }],
      contact: { name: "Cato Lin", email: "cato@carcheck.example" },
    };
    await opened(other);
    await loseReports(50);
    const { assign, act, promise } = await leased();
    await assign();
    await kept.settle();
    // One is asked at a time.
    expect((await assign("carcheck")).status).toBe(409);
    await act("return", { reason: "Another one is nearer" }, AT("luis"));
    expect((await assign("carcheck")).status).toBe(200);
    await kept.settle();
    await report(ROSA, "Inspecta will call you");
    expect((await promise()).handoff).toBeUndefined();
    await report(ROSA, "Carcheck will call you");
    expect((await promise()).handoff).toMatchObject({ to: { id: "carcheck" } });
    expect(await kept.inbox(INES)).toEqual([]);
    expect(await kept.inbox("cato@carcheck.example")).toHaveLength(1);
  });

  test("INTRO-4: erased meanwhile, nobody is asked any more", async () => {
    await loseReports(50);
    const { assign, read } = await leased();
    await assign();
    await kept.settle();
    const erased = await kept.call("POST", "/v1/admin/brands/aurora/people/erase", {
      bearer: await kept.signIn("care@aurora.example"),
      body: { email: ROSA },
    });
    expect(erased.status).toBe(202);
    await kept.settle();
    await report(ROSA, "will call you");
    await kept.passes("PT20M");
    await signedIn(INES);
    expect((await read(INES)).status).toBe(404);
    expect(await kept.inbox(INES)).toEqual([]);
  });

  test("INTRO-7: a partner that calls from another number than its customer was told is announced anew, and asked after that", async () => {
    await loseReports(50);
    const { assign, promise } = await leased({}, { ...PHONES, windows: undefined });
    await assign();
    await kept.settle();
    await opened({ ...inspecta, callers: ["+14015550199"] });
    // The mail with the number of before arrives.
    await report(ROSA, "will call you");
    expect((await promise()).handoff).toBeUndefined();
    expect(await kept.inbox(INES)).toEqual([]);
    const again = (await kept.inbox(ROSA)).at(-1)!;
    expect(again.text).toContain("401 555 0199");
    expect(again.text).not.toContain(CALLER);
    await report(ROSA, "will call you");
    expect((await promise()).handoff).toMatchObject({ to: { id: "inspecta" } });
  });

  test("INTRO-7: with a task at work already, its customer hears of the new number and of hours that meet no more", async () => {
    const windows = [{ ...EVENINGS[0], from: "12:00", to: "13:00" }];
    const { assign, act, promise } = await leased({}, { ...PHONES, windows });
    await assign();
    await kept.settle();
    await act("accept", {}, INES);
    const before = (await subjects(ROSA)).length;
    await opened({ ...inspecta, callers: ["+14015550199"] });
    await kept.passes("PT6M");
    const told = (await kept.inbox(ROSA)).slice(before);
    expect(told.map(({ subject }) => subject)).toEqual([
      "Inspecta will call you for Newport Motors",
    ]);
    expect(told[0]!.text).toContain("401 555 0199");
    expect(await promise()).toMatchObject({ owner: { id: "ines" } });
    // Written again without another number, nothing is said.
    await opened({ ...inspecta, callers: ["+14015550199"], purpose: "inspects cars" });
    await kept.passes("PT6M");
    expect(await subjects(ROSA)).toHaveLength(before + 1);
    const mornings = inspecta.openingHours.map((one) => ({
      ...one,
      opens: "08:00",
      closes: "11:00",
    }));
    await opened({ ...inspecta, callers: ["+14015550199"], openingHours: mornings });
    await kept.passes("PT6M");
    expect((await promise()).noOverlap).toBe(true);
    expect((await subjects(ROSA)).at(-1)).toContain("will not call you");
  });

  test("INTRO-7: a partner that is not given the number any more does not call, and whoever was told that it would hears so", async () => {
    const { assign, act, promise, reference } = await leased({}, { ...PHONES, windows: undefined });
    await assign();
    await kept.settle();
    await act("accept", {}, INES);
    const before = (await subjects(ROSA)).length;
    await opened({ ...inspecta, sees: { inspection: ["name", "vin"] } });
    await kept.passes("PT6M");
    const told = (await kept.inbox(ROSA)).slice(before);
    expect(told.map(({ subject }) => subject)).toEqual([
      "Inspecta works for Newport Motors, and will not call you",
    ]);
    expect(told[0]!.text).toContain("Inspecta is no longer given your number");
    expect((await promise()).task).toMatchObject({ calls: { unseen: true } });
    const rosa = await customerAt(reference);
    expect((await rosa.read()).body.commitments[0].noOverlap).toBe(true);
    await opened(inspecta);
    await kept.passes("PT6M");
    expect((await subjects(ROSA)).at(-1)).toBe("Inspecta will call you for Newport Motors");
    expect((await promise()).task.calls.unseen).toBeUndefined();
  });

  test("INTRO-7: not given the number any more before its customer knows of it, it is asked once they know that it does not call", async () => {
    await loseReports(50);
    const { assign, promise } = await leased({}, { ...PHONES, windows: undefined });
    await assign();
    await kept.settle();
    await opened({ ...inspecta, sees: { inspection: ["name", "vin"] } });
    await report(ROSA, "will call you");
    expect((await promise()).handoff).toBeUndefined();
    expect((await kept.inbox(ROSA)).at(-1)!.subject).toContain("will not call you");
    await report(ROSA, "will not call you");
    expect((await promise()).handoff).toMatchObject({ to: { id: "inspecta" } });
  });

  test("INTRO-5: not this partner, says the customer: it is the owner's again, and everybody asked hears so", async () => {
    const { assign, reference, id, promise, act, read } = await leased();
    await assign();
    await kept.settle();
    expect((await act("accept", {}, INES)).status).toBe(200);
    const rosa = await customerAt(reference);
    const seen = (await rosa.read()).body.commitments[0].task;
    expect(seen).toMatchObject({
      name: "Inspecta",
      calls: { from: ["+14015550191"], purpose: inspecta.purpose },
    });
    const said = await rosa.say(`commitments/${id}/refuse-partner`);
    expect(said.status, JSON.stringify(said.body)).toBe(200);
    await kept.settle();
    const after = await promise();
    expect(after).toMatchObject({ owner: { id: "luis" }, status: "open" });
    expect(after.task).toBeUndefined();
    expect((await read(INES)).status).toBe(404);
    expect((await kept.inbox(INES)).at(-1)!.text).toContain("does not want this partner");
    expect((await kept.inbox(AT("luis"))).at(-1)!.text).toContain("does not want this partner");
    // Once more finds no partner.
    expect((await rosa.say(`commitments/${id}/refuse-partner`)).status).toBe(409);
  });

  test("INTRO-5: said before it was asked, it never is", async () => {
    await loseReports(50);
    const { assign, reference, id } = await leased();
    await assign();
    await kept.settle();
    const rosa = await customerAt(reference);
    expect((await rosa.say(`commitments/${id}/refuse-partner`)).status).toBe(200);
    await kept.settle();
    await report(ROSA, "will call you");
    expect(await kept.inbox(INES)).toEqual([]);
    expect((await subjects(AT("luis"))).at(-1)).toContain("Inspecta is not asked");
    expect((await subjects(ROSA)).at(-1)).not.toContain("after all");
  });

  test("WINDOW-2, S0-3: the partner sees no number outside its window, never the forbidden one, and calls by the same law", async () => {
    const windows = [{ ...EVENINGS[0], from: "12:00", to: "13:00" }];
    const { assign, act, read, reference } = await leased({}, { ...PHONES, windows });
    expect((await assign()).status).toBe(200);
    await kept.settle();
    await act("accept", {}, INES);
    const early = (await read(INES)).body;
    expect(early.customer.phones).toEqual([]);
    expect(early.commitments[0].call).toEqual({ from: "2027-02-22T12:00:00-05:00", numbers: [] });
    expect(JSON.stringify(early)).not.toContain(WORK);
    const called = (phone: string) =>
      act("attempts", { channel: "phone", phone, outcome: "no-answer" }, INES);
    const codeOf = async (phone: string) => {
      const { status, body } = await called(phone);
      return [status, String(body.type).split("/").at(-1)];
    };
    expect(await codeOf("home")).toEqual([409, "outside-call-window"]);
    await kept.clockReaches("2027-02-22T12:15:00-05:00");
    await signedIn(INES);
    const now = (await read(INES)).body;
    expect(now.customer.phones).toEqual([{ label: "home", number: HOME }]);
    expect(JSON.stringify(now)).not.toContain(WORK);
    expect(await codeOf("work")).toEqual([409, "channel-not-allowed"]);
    expect(await codeOf(WORK)).toEqual([409, "channel-not-allowed"]);
    expect(await codeOf("+14015559999")).toEqual([409, "channel-not-allowed"]);
    expect((await called("home")).status).toBe(200);
    // What the customer says holds at once.
    const rosa = await customerAt(reference);
    const changed = await rosa.contact({ ...PHONES, never: ["work", "home"], windows });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect(await codeOf("home")).toEqual([409, "channel-not-allowed"]);
    expect((await read(INES)).body.customer.phones).toEqual([]);
  });

  test("WINDOW-3, S0-6: hours that never meet offer no call, but another way, and the manager hears it that day", async () => {
    const { assign, read, promise } = await leased({}, { ...PHONES, windows: EVENINGS });
    const asked = await assign();
    expect(asked.body).toMatchObject({ noOverlap: true, callWindows: [] });
    await kept.settle();
    const mail = (await kept.inbox(ROSA)).at(-1)!;
    expect(mail.subject).toBe("Inspecta works for Newport Motors, and will not call you");
    expect(mail.text).toContain("Pick a time");
    expect(mail.text).not.toContain(CALLER);
    const told = (await kept.inbox(AT("sam"))).find(({ subject }) =>
      subject.startsWith("No call possible: Inspecta, Rosa Marin"),
    );
    expect(told!.sentAt.slice(0, 10)).toBe("2027-02-22");
    const seen = (await read(INES)).body;
    expect(seen.customer.phones).toEqual([]);
    expect(seen.commitments[0].call).toBeUndefined();
    expect((await promise()).call).toBeUndefined();
  });

  test("WINDOW-3: without a number that is the reason, nobody says that a call was told of, and one can be given", async () => {
    await loseReports(50);
    const { assign, act, reference, promise } = await leased({ phone: undefined }, {});
    expect((await assign()).body).toMatchObject({ noOverlap: true });
    await kept.settle();
    const mail = (await kept.inbox(ROSA)).at(-1)!;
    expect(mail.subject).toBe("Inspecta works for Newport Motors, and will not call you");
    expect(mail.text).toContain("We have no number on which you may be called");
    expect(mail.text).not.toContain("There is no time");
    expect(mail.text).not.toContain("do not want Inspecta to call");
    const told = (await kept.inbox(AT("sam"))).find(({ subject }) =>
      subject.startsWith("No call possible: Inspecta, Rosa Marin"),
    );
    expect(told!.text).toContain("We have no number on which Rosa Marin may be called");
    expect(told!.text).toContain("can write to them");
    const link = new RegExp(`/c/${reference}\\?t=[\\w-]+`).exec(mail.text)![0];
    const { text } = await new OwnBrowser(kept).opens(link);
    expect(text).toContain("Inspecta will not call: we have no number");
    await act("return", { reason: "We do it ourselves" }, AT("luis"));
    await kept.settle();
    const ended = (await kept.inbox(ROSA)).at(-1)!;
    expect(ended.subject).toBe("Newport Motors looks after it, not Inspecta");
    expect(ended.text).not.toContain("would call you");
    expect((await assign()).status).toBe(200);
    await kept.settle();
    const rosa = await customerAt(reference);
    expect((await rosa.contact({ ...PHONES, windows: undefined })).status).toBe(200);
    await kept.settle();
    expect((await promise()).noOverlap).toBeUndefined();
    expect((await subjects(ROSA)).at(-1)).toBe("Inspecta will call you for Newport Motors");
  });

  test("WINDOW-3, S0-6: where its customer may look at the car themselves, the mail says so and leads there", async () => {
    const house = dealerDocument("newport", "America/New_York");
    const [, usual] = house.services;
    const lease = { ...usual, id: "lease-end", name: "Lease end", opensBefore: "P60D" };
    await openDealer(
      kept,
      dealerDocument("newport", "America/New_York", { services: [usual, lease] }),
    );
    const ends = { leaseMaturityDate: "2027-03-31" };
    const { assign } = await leased({}, { ...PHONES, windows: EVENINGS }, ends);
    expect((await assign()).body).toMatchObject({ noOverlap: true });
    await kept.settle();
    const mail = (await kept.inbox(ROSA)).at(-1)!;
    expect(mail.text).toContain("or look at the car yourself and send photos");
    const link = /Pick a time\s*:?\s*(\S+)/.exec(mail.text)![1]!;
    const { text } = await new OwnBrowser(kept).opens(link);
    expect(text).toContain("I look at the car myself");
  });

  test("WINDOW-3: a partner three hours west can, until the customer changes when", async () => {
    await opened({ ...inspecta, timeZone: "America/Los_Angeles" });
    const { assign, reference, promise } = await leased({}, { ...PHONES, windows: EVENINGS });
    // Three working days there end three hours later.
    const asked = await assign();
    expect(asked.status, JSON.stringify(asked.body)).toBe(422);
    const later = await leased({ name: "Rosa Marin" }, { ...PHONES, windows: EVENINGS });
    await later.act(
      "move",
      { due: { at: "2027-02-26T17:00:00-05:00" }, reason: "Agreed", agreedWithCustomer: true },
      AT("luis"),
    );
    const done = await later.assign();
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    expect(done.body.noOverlap).toBeUndefined();
    await kept.settle();
    const rosa = await customerAt(later.reference);
    const mornings = [{ ...EVENINGS[0], from: "07:00", to: "08:00" }];
    expect((await rosa.contact({ ...PHONES, windows: mornings })).status).toBe(200);
    await kept.settle();
    expect((await later.promise()).noOverlap).toBe(true);
    expect((await subjects(AT("sam"))).some((one) => one.startsWith("No call possible"))).toBe(
      true,
    );
    expect(reference).not.toBe(later.reference);
    expect((await promise()).task).toBeUndefined();
  });
});
