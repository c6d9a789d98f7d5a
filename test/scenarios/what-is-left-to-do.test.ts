import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DEALER = "wells";
const BRAKES = "Front brake pads worn";
/** Tuesday. */
const TUESDAY = "2027-05-04T09:00:00+01:00";
/** Open from Monday to Saturday: the fifth working day after it. */
const FIFTH = "2027-05-10T18:00:00+01:00";

/** A second advisor, who has less to do than Luis. */
function withEva() {
  const document = dealerDocument(DEALER, "Europe/London");
  const eva = { id: "eva", name: "Eva Stone", email: `eva@${DEALER}.example` };
  const staff = [...document.staff, { ...eva, role: "advisor", departments: ["service"] }];
  return { ...document, staff };
}

/** Brake pads are worn; nothing is booked. */
describe("what is left to do after a visit", () => {
  let kept: Kept;
  let luis: string;
  let people = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt(TUESDAY);
  });
  beforeEach(async () => {
    await kept.reset(TUESDAY);
    await openDealer(kept, withEva());
    luis = await kept.signIn(`luis@${DEALER}.example`);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const done = async (method: string, path: string, body: object | undefined, bearer = luis) => {
    const answer = await kept.call(method, path, { ...(body && { body }), bearer });
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  };
  const book = async (start: string, over: object = {}) => {
    people += 1;
    const phone = `+4420794602${String(people).padStart(2, "0")}`;
    const customer = { name: "Rosa Marin", email: `rosa-${people}@example.com`, phone };
    const body = { dealer: DEALER, service: "inspection", start, customer, ...over };
    const booked = await kept.call("POST", "/v1/appointments", { body });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    const { reference, caseToken, appointment } = booked.body;
    const desk = `/v1/admin/cases/${reference}`;
    return { reference, caseToken, customer, desk, visit: appointment.id };
  };
  type Booked = Awaited<ReturnType<typeof book>>;
  const logged = ({ desk, visit }: Booked, ...states: string[]) =>
    states.reduce<Promise<any>>(async (before, status) => {
      await before;
      return done("POST", `${desk}/appointments/${visit}/status`, { status });
    }, Promise.resolve());
  const noted = ({ desk, visit }: Booked, what: string | null) =>
    done("PUT", `${desk}/appointments/${visit}/follow-up`, { what });
  /** A visit that is over and left the brakes to do. */
  const leftToDo = async (over: object = {}) => {
    const booked = await book("2027-05-04T10:00:00+01:00", over);
    await logged(booked, "in-progress");
    await noted(booked, BRAKES);
    await logged(booked, "completed");
    return booked;
  };
  const seen = async ({ desk }: Booked) => done("GET", desk, undefined);
  const promises = async (booked: Booked): Promise<any[]> => (await seen(booked)).commitments;
  const left = async (booked: Booked) => (await seen(booked)).appointments[0].followUp;

  test("AFTER-1, S1-8: becomes a call of the same advisor five working days later, once, and no advertising", async () => {
    const rosa = await leftToDo();
    expect(await left(rosa)).toMatchObject({
      what: BRAKES,
      by: { id: "luis", name: "Luis Reyes" },
      callAt: FIFTH,
    });
    await kept.clockReaches("2027-05-10T17:59:00+01:00");
    expect(await promises(rosa)).toEqual([]);

    const { body: armed } = await kept.call("GET", "/_local/schedules");
    const { name } = armed.items.find(
      ({ input, firesAt }: any) =>
        JSON.stringify(input).includes(rosa.visit) && Date.parse(firesAt) >= Date.parse(FIFTH),
    );
    // A minute before its time: it comes early, and is done in its time.
    await kept.call("POST", `/_local/schedules/${name}/fire`, { body: { times: 3 } });
    await kept.settle();
    expect(await promises(rosa)).toEqual([]);
    await kept.clockReaches("2027-05-10T18:10:00+01:00");
    const [call, ...others] = await promises(rosa);
    expect(others).toEqual([]);
    expect(call).toMatchObject({
      kind: "callback",
      what: `Left to do: ${BRAKES}`,
      department: "service",
      owner: { id: "luis" },
      status: "open",
      dueAt: "2027-05-11T10:00:00+01:00",
    });
    expect(await left(rosa)).toMatchObject({ settled: "promised" });
    const mails = await kept.inbox(rosa.customer.email);
    const told = mails.filter(({ text }) => text.includes(BRAKES));
    expect(told).toHaveLength(1);
    expect(told[0]?.from).not.toContain("news");
    expect(told[0]?.headers["list-unsubscribe"]).toBeUndefined();
    await kept.clockReaches("2027-05-11T09:30:00+01:00");
    expect(await promises(rosa)).toHaveLength(1);
  });

  test("AFTER-1: comes up once though its timer is lost, or the answer of its write", async () => {
    const rosa = await leftToDo();
    await kept.clockReaches("2027-05-10T17:50:00+01:00");
    const { body: armed } = await kept.call("GET", "/_local/schedules");
    const { name } = armed.items.find(
      ({ input, firesAt }: any) =>
        JSON.stringify(input).includes(rosa.visit) && Date.parse(firesAt) >= Date.parse(FIFTH),
    );
    await kept.call("DELETE", `/_local/schedules/${name}`);
    await kept.clockReaches("2027-05-10T18:04:00+01:00");
    const fault = { target: "dynamodb", operation: "TransactWriteItems", times: 1, mode: "after" };
    await kept.call("POST", "/_local/faults", { body: fault });
    await kept.clockReaches("2027-05-10T18:30:00+01:00");
    expect(await promises(rosa)).toMatchObject([
      { what: `Left to do: ${BRAKES}`, owner: { id: "luis" } },
    ]);
  });

  test("AFTER-1: is somebody else's where the advisor is away", async () => {
    const rosa = await leftToDo();
    const care = await kept.signIn("care@aurora.example");
    const document = withEva();
    const absences = [{ from: "2027-05-08", through: "2027-05-20", substitute: "eva" }];
    const staff = document.staff.map((one) => (one.id === "luis" ? { ...one, absences } : one));
    await done("PUT", `/v1/admin/dealers/${DEALER}`, { ...document, staff }, care);
    await kept.clockReaches("2027-05-10T18:10:00+01:00");
    expect(await promises(rosa)).toMatchObject([
      { what: `Left to do: ${BRAKES}`, owner: { id: "eva" } },
    ]);
  });

  test("AFTER-2: is nobody's to call for where it was booked, there or in another case of theirs", async () => {
    const rosa = await leftToDo();
    const start = "2027-05-20T10:00:00+01:00";
    await done("POST", `${rosa.desk}/appointments`, { service: "inspection", start });
    const luisa = await book("2027-05-04T14:00:00+01:00");
    await logged(luisa, "in-progress", "completed");
    await noted(luisa, BRAKES);
    const { customer } = luisa;
    await book("2027-05-21T10:00:00+01:00", { customer });
    await kept.clockReaches("2027-05-11T09:30:00+01:00");
    for (const booked of [rosa, luisa]) {
      expect(await promises(booked)).toEqual([]);
      expect((await seen(booked)).appointments[0].followUp.settled).toBe("booked");
    }
  });

  test("AFTER-2: is nobody's to call for once the case is closed, but a cancelled visit is no booking", async () => {
    const rosa = await leftToDo();
    await done("POST", `${rosa.desk}/close`, { reason: "She had it done elsewhere" });
    const luisa = await book("2027-05-04T14:00:00+01:00");
    await logged(luisa, "in-progress", "completed");
    await noted(luisa, BRAKES);
    const again = await done("POST", `${luisa.desk}/appointments`, {
      service: "inspection",
      start: "2027-05-20T10:00:00+01:00",
    });
    const cancel = `${luisa.desk}/appointments/${again.appointment.id}/cancel`;
    await done("POST", cancel, { toldOnThePhone: true });
    await kept.clockReaches("2027-05-11T09:30:00+01:00");
    expect(await promises(rosa)).toEqual([]);
    expect((await seen(rosa)).appointments[0].followUp.settled).toBe("closed");
    const open = (await promises(luisa)).filter(({ status }) => status === "open");
    expect(open).toMatchObject([{ kind: "callback", what: `Left to do: ${BRAKES}` }]);
  });

  test("AFTER-2: a visit that its customer missed has done none of it", async () => {
    const rosa = await leftToDo();
    const again = await done("POST", `${rosa.desk}/appointments`, {
      service: "inspection",
      start: "2027-05-05T10:00:00+01:00",
    });
    await kept.clockReaches("2027-05-05T11:30:00+01:00");
    await logged({ ...rosa, visit: again.appointment.id }, "no-show");
    await kept.clockReaches("2027-05-10T18:10:00+01:00");
    expect(await promises(rosa)).toMatchObject([
      { kind: "callback", what: `Left to do: ${BRAKES}`, status: "open" },
    ]);
  });

  test("AFTER-3: is answered in writing to whoever wants no calls", async () => {
    const rosa = await leftToDo({ contact: { channels: ["email"] } });
    await kept.clockReaches("2027-05-10T18:10:00+01:00");
    const [letter, ...others] = await promises(rosa);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ kind: "other", owner: { id: "luis" } });
    expect(letter.what).toBe(`Written answer (${BRAKES})`);
    expect(letter.call).toBeUndefined();
  });

  test("AFTER-4: other words do not put the call off, and none at all end it", async () => {
    const rosa = await leftToDo();
    await kept.clockReaches("2027-05-07T10:00:00+01:00");
    await noted(rosa, "Front and rear brake pads worn");
    expect(await left(rosa)).toMatchObject({
      what: "Front and rear brake pads worn",
      callAt: FIFTH,
    });
    await noted(rosa, null);
    expect(await left(rosa)).toBeUndefined();
    await kept.clockReaches("2027-05-12T10:00:00+01:00");
    expect(await promises(rosa)).toEqual([]);
    // The customer reads of none of it.
    const own = await kept.call("GET", `/v1/cases/${rosa.reference}`, { bearer: rosa.caseToken });
    expect(JSON.stringify(own.body)).not.toContain("brake");
  });

  test("AFTER-4: is counted from the visit's end, also where that was pressed too early", async () => {
    const rosa = await leftToDo();
    await logged(rosa, "confirmed");
    expect(await left(rosa)).toEqual({
      what: BRAKES,
      by: { id: "luis", name: "Luis Reyes" },
      notedAt: TUESDAY,
    });
    await kept.clockReaches("2027-05-05T12:00:00+01:00");
    await logged(rosa, "in-progress", "completed");
    expect(await left(rosa)).toMatchObject({ callAt: "2027-05-11T18:00:00+01:00" });
  });

  test("AFTER-4: is refused before the customer is there, without words, and beyond a line", async () => {
    const rosa = await book("2027-05-04T10:00:00+01:00");
    const ask = (body: object) =>
      kept.call("PUT", `${rosa.desk}/appointments/${rosa.visit}/follow-up`, { bearer: luis, body });
    expect((await ask({ what: BRAKES })).body).toMatchObject({ status: 409, state: "confirmed" });
    for (const what of ["", "Two\nlines", "x".repeat(301)]) {
      expect((await ask({ what })).body).toMatchObject({
        status: 422,
        errors: [{ pointer: "/what" }],
      });
    }
    expect((await seen(rosa)).appointments[0].followUp).toBeUndefined();
  });

  test("AFTER-5: the sheet says when the customer is asked how it was, and which rule says no", async () => {
    const rosa = await book("2027-05-04T10:00:00+01:00");
    await logged(rosa, "in-progress", "completed");
    await noted(rosa, BRAKES);
    const at = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const sheet = async ({ reference }: Booked) =>
      (await at.sees(`/desk/cases/${reference}`)).text.replaceAll("\u00a0", " ");
    expect(await sheet(rosa)).toContain("The customer will be asked on Wednesday, 5 May");
    expect(await sheet(rosa)).toContain(`Left to do: ${BRAKES}`);
    const mute = await book("2027-05-04T12:00:00+01:00", {
      customer: { name: "Ida Marin", phone: "+442079460999" },
    });
    await logged(mute, "in-progress", "completed");
    expect(await sheet(mute)).toContain("there is no e-mail address");

    await done("POST", `${rosa.desk}/commitments`, {
      kind: "callback",
      what: "The rattle",
      due: { local: "2027-05-05T12:00" },
    });
    expect(await sheet(rosa)).toContain("We do not ask how the visit was while a call");
    const [call] = await promises(rosa);
    const keep = `${rosa.desk}/commitments/${call.id}/keep`;
    await done("POST", keep, { outcome: "reached", channel: "phone", inbound: true });
    expect(await sheet(rosa)).toContain("on Tuesday, 18 May");

    await noted(rosa, null);
    await kept.clockReaches("2027-05-20T10:00:00+01:00");
    expect(await sheet(rosa)).toContain("The customer was asked how the visit was");
    const again = await book("2027-05-20T12:00:00+01:00", { customer: rosa.customer });
    await logged(again, "in-progress", "completed");
    expect(await sheet(again)).toContain("asked within the last 90 days");
    await kept.clockReaches("2027-05-22T10:00:00+01:00");
    expect(await sheet(again)).toContain("asked within the last 90 days");
    expect((await seen(again)).appointments[0].unasked).toBe("asked-lately");
  });

  test("AFTER-4: is noted on a form of the desk, and taken back by it", async () => {
    const rosa = await book("2027-05-04T10:00:00+01:00");
    await logged(rosa, "in-progress");
    const at = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const path = `/desk/cases/${rosa.reference}/appointments/${rosa.visit}/follow-up`;
    expect((await at.sees(path)).text).not.toContain("Nothing is left to do");
    expect(await at.sends(path, {})).toMatchObject({ status: 422 });
    expect(await at.sends(path, { what: `Front brake\r\npads worn` })).toMatchObject({
      status: 303,
    });
    expect(await left(rosa)).toMatchObject({ what: BRAKES });
    expect((await at.sees(path)).text).toContain("Nothing is left to do");
    expect(await at.sends(path, { what: BRAKES, none: "yes" })).toMatchObject({ status: 303 });
    expect(await left(rosa)).toBeUndefined();
  });
});
