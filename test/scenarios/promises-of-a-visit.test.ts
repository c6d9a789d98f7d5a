import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DEALER = "bath";
const AT = (person: string) => `${person}@${DEALER}.example`;

/** What was promised for a visit lives and ends with it. */
describe("promises that belong to a visit", () => {
  let kept: Kept;
  let ana: string;
  let turn = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument(DEALER, "Europe/London"));
    ana = await kept.signIn(AT("ana"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  /** Somebody booked, and what is promised them besides. */
  async function booked(start: string, more: object = {}) {
    const email = `rosa-${++turn}@example.com`;
    const customer = { name: "Rosa", email };
    const { body, status } = await kept.call("POST", "/v1/appointments", {
      body: { dealer: DEALER, service: "test-drive", start, customer, ...more },
    });
    expect(status).toBe(201);
    await kept.settle();
    const { reference, caseToken } = body;
    const { id } = body.appointment;
    const path = `/v1/admin/cases/${reference}`;
    const post = (what: string, input: object) =>
      kept.call("POST", `${path}${what}`, { bearer: ana, body: input });
    const made = async (what: string, due: object) => {
      const input = { kind: "preparation", what, due, appointment: id };
      const answer = await post("/commitments", input);
      expect(answer).toMatchObject({ status: 201, body: { appointment: id } });
      return answer.body;
    };
    const read = async () => (await kept.call("GET", path, { bearer: ana })).body;
    const promise = async (promised: { id: string }) =>
      (await read()).commitments.find((one: { id: string }) => one.id === promised.id);
    const change = (action: string, input: object) =>
      kept.call("POST", `/v1/cases/${reference}/appointments/${id}/${action}`, {
        bearer: caseToken,
        body: input,
      });
    const news = async () => (await kept.inbox(email)).slice(1);
    return { id, post, made, read, promise, change, news };
  }

  test("TIED-1: cancelled, the visit takes its promises with it, and one mail names them", async () => {
    const rosa = await booked("2027-05-10T10:00:00+01:00");
    const wash = await rosa.made("wash the car", { by: "tomorrow" });
    const seat = await rosa.made("fit the child seat", { beforeVisit: "PT30M" });
    const told = (await rosa.news()).length;
    expect((await rosa.change("cancel", {})).status).toBe(200);
    for (const one of [wash, seat]) {
      expect(await rosa.promise(one)).toMatchObject({ status: "withdrawn" });
    }
    const mails = (await rosa.news()).slice(told);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain("wash the car");
    expect(mails[0]!.text).toContain("fit the child seat");
    // Nobody is told any more of what is over.
    await kept.clockReaches("2027-05-07T18:00:00+01:00");
    expect(await rosa.news()).toHaveLength(told + 1);
  });

  test("TIED-2: moved, what is due before the visit moves along, and anything else stays", async () => {
    const rosa = await booked("2027-05-11T14:00:00+01:00");
    const seat = await rosa.made("fit the child seat", { beforeVisit: "PT30M" });
    expect(seat.dueAt).toBe("2027-05-11T13:30:00+01:00");
    const offer = await rosa.made("write the offer", { local: "2027-05-10T12:00" });
    const told = (await rosa.news()).length;
    expect((await rosa.change("reschedule", { start: "2027-05-12T10:00:00+01:00" })).status).toBe(
      200,
    );
    expect(await rosa.promise(seat)).toMatchObject({
      status: "open",
      dueAt: "2027-05-12T09:30:00+01:00",
      originalDueAt: "2027-05-11T13:30:00+01:00",
      level: null,
    });
    expect(await rosa.promise(offer)).toMatchObject({ dueAt: offer.dueAt });
    const mails = (await rosa.news()).slice(told);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain("fit the child seat (Wednesday, 12 May 2027, 09:30");
    expect(mails[0]!.text).not.toContain("write the offer");
  });

  test("TIED-3, S4-4: a visit is not ready while something promised for it is open", async () => {
    const rosa = await booked("2027-05-13T10:00:00+01:00");
    const wash = await rosa.made("wash the car", { local: "2027-05-13T17:00" });
    const set = (status: string) => rosa.post(`/appointments/${rosa.id}/status`, { status });
    await kept.clockReaches("2027-05-13T10:00:00+01:00");
    for (const status of ["arrived", "in-progress"]) expect((await set(status)).status).toBe(200);
    for (const status of ["ready", "completed"]) {
      const refused = await set(status);
      expect([refused.status, refused.body.type, refused.body.commitments]).toEqual([
        409,
        "/problems/promise-open",
        [wash.id],
      ]);
    }
    const kindly = { outcome: "informed", channel: "in-person", note: "No water today" };
    expect((await rosa.post(`/commitments/${wash.id}/keep`, kindly)).status).toBe(200);
    for (const status of ["ready", "completed"]) expect((await set(status)).status).toBe(200);
    const late = { kind: "other", what: "x", due: { within: "PT60M" }, appointment: rosa.id };
    const refused = await rosa.post("/commitments", late);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, "/appointment"]);
  });

  test("TIED-4: “before the visit” needs a visit of this case, and time before it", async () => {
    const rosa = await booked("2027-05-14T10:00:00+01:00");
    const due = { beforeVisit: "PT30M" };
    const input = { kind: "preparation", what: "fit the child seat", due };
    const pointers = async (more: object) => {
      const { status, body } = await rosa.post("/commitments", { ...input, ...more });
      return [status, body.errors[0].pointer];
    };
    expect(await pointers({})).toEqual([422, "/due/beforeVisit"]);
    expect(await pointers({ appointment: "apt_NONE" })).toEqual([422, "/appointment"]);
    const early = { due: { beforeVisit: "P3D" }, appointment: rosa.id };
    expect(await pointers(early)).toEqual([422, "/due"]);
  });

  test("TIED-5: who did not come is told that what was promised for the visit has ended", async () => {
    const rosa = await booked("2027-05-14T12:00:00+01:00");
    const wash = await rosa.made("wash the car", { local: "2027-05-14T17:00" });
    const told = (await rosa.news()).length;
    await kept.clockReaches("2027-05-14T12:30:00+01:00");
    const gone = await rosa.post(`/appointments/${rosa.id}/status`, { status: "no-show" });
    expect(gone.status).toBe(200);
    expect(await rosa.promise(wash)).toMatchObject({ status: "withdrawn" });
    await kept.clockReaches("2027-05-14T12:31:00+01:00");
    const mails = (await rosa.news()).slice(told).filter(({ text }) => text.includes("wash"));
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toMatch(/that is not right/i);
  });

  test("TIED-2: whoever moves a visit says what becomes of its other promises, in one change", async () => {
    const rosa = await booked("2027-05-17T14:00:00+01:00");
    const offer = await rosa.made("write the offer", { local: "2027-05-15T12:00" });
    const wash = await rosa.made("wash the car", { local: "2027-05-15T15:00" });
    const keys = await rosa.made("cut the keys", { local: "2027-05-15T16:00" });
    const move = (promises: object[]) =>
      rosa.post(`/appointments/${rosa.id}/reschedule`, {
        start: "2027-05-19T10:00:00+01:00",
        promises,
      });
    const past = await move([{ id: offer.id, due: { local: "2027-05-01T12:00" } }]);
    expect(past.status).toBe(422);
    const foreign = await move([{ id: "cmt_NONE", withdraw: true }]);
    expect([foreign.status, foreign.body.errors[0].pointer]).toEqual([422, "/promises/0/id"]);
    const told = (await rosa.news()).length;
    const moved = await move([
      { id: offer.id, due: { local: "2027-05-18T12:00" } },
      { id: wash.id, withdraw: true },
    ]);
    expect(moved).toMatchObject({ status: 200, body: { sequence: 1 } });
    expect(await rosa.promise(offer)).toMatchObject({
      status: "open",
      dueAt: "2027-05-18T12:00:00+01:00",
    });
    expect(await rosa.promise(wash)).toMatchObject({ status: "withdrawn" });
    expect(await rosa.promise(keys)).toMatchObject({ status: "open", dueAt: keys.dueAt });
    await kept.passes("PT1M");
    const mails = (await rosa.news()).slice(told);
    // The visit, the new time and what is no longer needed; each of the two can be denied.
    expect(mails).toHaveLength(3);
    expect(mails.filter(({ text }) => /that is not right/i.test(text))).toHaveLength(2);
  });

  test("TIED-5: what a no-show ended is open again when they come after all, or it was a slip", async () => {
    const late = await booked("2027-05-20T12:00:00+01:00");
    const slip = await booked("2027-05-20T14:00:00+01:00");
    const wash = await late.made("wash the car", { local: "2027-05-20T17:00" });
    const keys = await slip.made("cut the keys", { local: "2027-05-20T17:00" });
    await kept.clockReaches("2027-05-20T14:05:00+01:00");
    const told = (await slip.news()).length;
    const set = (rosa: typeof late, status: string) =>
      rosa.post(`/appointments/${rosa.id}/status`, { status });
    for (const rosa of [late, slip]) expect((await set(rosa, "no-show")).status).toBe(200);
    expect(await late.promise(wash)).toMatchObject({ status: "withdrawn" });
    expect((await set(late, "arrived")).status).toBe(200);
    expect((await set(slip, "confirmed")).status).toBe(200);
    expect(await late.promise(wash)).toMatchObject({ status: "open", dueAt: wash.dueAt });
    expect(await slip.promise(keys)).toMatchObject({ status: "open", dueAt: keys.dueAt });
    await kept.passes("PT5M");
    expect(await slip.news()).toHaveLength(told);
  });

  test("TIED-5: who was told that it had ended is told once it is open again, and may be sold to again", async () => {
    const rosa = await booked("2027-05-25T12:00:00+01:00", { salesContact: true });
    const wash = await rosa.made("wash the car", { local: "2027-05-25T17:00" });
    const keys = await rosa.made("cut the keys", { local: "2027-05-25T17:00" });
    await kept.clockReaches("2027-05-25T12:30:00+01:00");
    const set = (status: string) => rosa.post(`/appointments/${rosa.id}/status`, { status });
    expect((await set("no-show")).status).toBe(200);
    expect((await rosa.read()).salesContact).toBe(false);
    await kept.passes("PT10M");
    const told = (await rosa.news()).length;
    expect((await set("arrived")).status).toBe(200);
    expect(await rosa.promise(wash)).toMatchObject({ status: "open", dueAt: wash.dueAt });
    expect((await rosa.read()).salesContact).toBe(true);
    await kept.passes("PT1M");
    const mails = (await rosa.news()).slice(told);
    expect(mails.map(({ subject }) => subject.startsWith("Open again"))).toEqual([true, true]);
    const texts = mails.map(({ text }) => text).join(" ");
    for (const { what } of [wash, keys]) expect(texts).toContain(what);
  });

  test("TIED-1: what is no longer wanted with its visit ends the consent to be sold anything, too", async () => {
    const rosa = await booked("2027-05-26T12:00:00+01:00", { salesContact: true });
    await rosa.made("wash the car", { by: "tomorrow" });
    await rosa.made("cut the keys", { by: "tomorrow" });
    expect((await rosa.change("cancel", {})).status).toBe(200);
    expect((await rosa.read()).salesContact).toBe(false);
  });

  test("VISIT-13: a state that is taken back at once is never told", async () => {
    const rosa = await booked("2027-05-27T10:00:00+01:00");
    await kept.clockReaches("2027-05-27T10:05:00+01:00");
    const set = (status: string) => rosa.post(`/appointments/${rosa.id}/status`, { status });
    const ready = async () =>
      (await rosa.news()).filter(({ subject }) => /ready/i.test(subject)).length;
    for (const status of ["arrived", "ready"]) expect((await set(status)).status).toBe(200);
    expect(await ready()).toBe(0);
    expect((await set("confirmed")).status).toBe(200);
    await kept.passes("PT2M");
    expect(await ready()).toBe(0);
    for (const status of ["arrived", "ready"]) expect((await set(status)).status).toBe(200);
    await kept.passes("PT1M");
    expect(await ready()).toBe(1);
  });
});
