import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DEALER = "fresno";
const BAYS = Array.from({ length: 12 }, (_, at) => ({
  id: `bay-${at}`,
  type: "bay",
  name: `Bay ${at}`,
}));
const DROP_OFF = {
  id: "drop-off",
  kind: "service-drop-off",
  name: "Service drop-off",
  department: "service",
  duration: "PT15M",
  step: "PT15M",
  horizon: "P60D",
  needs: ["bay"],
  locations: ["dealer"],
};

/** Who leaves a car has to get on without it. Friday, 4 June 2027, at opening; closed on Monday, 14 June. */
describe("how a customer gets on while the car is here", () => {
  let kept: Kept;
  let luis: string;
  let people = 0;

  const document = (over: object = {}) => {
    const { services, resources, ...usual } = dealerDocument(DEALER, "America/Los_Angeles");
    return {
      ...usual,
      resources: [...resources, ...BAYS],
      services: [...services, DROP_OFF],
      specialOpeningHours: [{ validFrom: "2027-06-14", validThrough: "2027-06-14", name: "Fair" }],
      transport: [{ kind: "wait" }, { kind: "loaner", perDay: 3 }, { kind: "shuttle", perDay: 1 }],
      ...over,
    };
  };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-06-04T09:00:00-07:00");
    await openDealer(kept, document());
    luis = await kept.signIn(`luis@${DEALER}.example`);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const asks = (start: string, more: object = {}) => {
    people += 1;
    const customer = { name: "Dana Cruz", email: `dana-${people}@example.com` };
    const body = { dealer: DEALER, service: "drop-off", start: `${start}:00-07:00`, customer };
    return kept.call("POST", "/v1/appointments", { body: { ...body, ...more } });
  };
  const books = async (start: string, more: object = {}) => {
    const { status, body } = await asks(start, more);
    expect(status, JSON.stringify(body)).toBe(201);
    const desk = `/v1/admin/cases/${body.reference}`;
    return {
      reference: body.reference as string,
      token: body.caseToken as string,
      id: body.appointment.id as string,
      email: `dana-${people}@example.com`,
      desk,
      visit: `${desk}/appointments/${body.appointment.id}`,
      own: `/v1/cases/${body.reference}/appointments/${body.appointment.id}`,
      appointment: body.appointment,
    };
  };
  type Visit = Awaited<ReturnType<typeof books>>;
  const staff = (visit: Visit, what: string, body: object) =>
    kept.call("POST", `${visit.visit}/${what}`, { bearer: luis, body });
  const customer = (visit: Visit, what: string, body: object) =>
    kept.call("POST", `${visit.own}/${what}`, { bearer: visit.token, body });
  const now = async (visit: Visit) =>
    (await kept.call("GET", visit.desk, { bearer: luis })).body.appointments[0];
  const listed = async (transport: string, from: string, to = from) => {
    const query = new URLSearchParams({ from, to, transport }).toString();
    const path = `/v1/dealers/${DEALER}/services/drop-off/slots?${query}`;
    const { status, body } = await kept.call("GET", path);
    expect(status, JSON.stringify(body)).toBe(200);
    return body.days.filter(({ slots }: any) => slots.length > 0).map(({ date }: any) => date);
  };
  const refused = (answer: { status: number; body: any }, status: number, code: string) => {
    expect([answer.status, answer.body.type], JSON.stringify(answer.body)).toEqual([
      status,
      `/problems/${code}`,
    ]);
  };
  const pointers = ({ status, body }: { status: number; body: any }) => {
    expect(status, JSON.stringify(body)).toBe(422);
    return body.errors.map(({ pointer }: any) => pointer);
  };

  test("TRANSPORT-1, NIGHT-8: the day's list says how they get on and what is not agreed yet", async () => {
    const visit = await books("2027-06-04T10:00", { transport: "shuttle" });
    const desk = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const today = async () =>
      (await desk.sees(`/desk/dealers/${DEALER}/today`)).text.replaceAll("\u00a0", " ");
    expect(await today()).toContain("Transport: Shuttle");
    expect(await today()).not.toContain("Stays overnight");
    expect((await staff(visit, "status", { status: "arrived" })).status).toBe(200);
    const night = { transport: "loaner", readyBy: "2027-06-05T12:00:00-07:00" };
    const asked = await staff(visit, "overnight", night);
    expect(asked.status, JSON.stringify(asked.body)).toBeLessThan(300);
    const open = "Stays overnight until Saturday, 5 June, 12:00. Not agreed yet. Courtesy car.";
    expect(await today()).toContain(open);
    expect((await customer(visit, "overnight/agree", { version: 1 })).status).toBeLessThan(300);
    expect(await today()).toContain("The customer agreed. Courtesy car.");
    expect(await today()).not.toContain("Not agreed yet");
    expect((await staff(visit, "status", { status: "completed" })).status).toBe(200);
  });

  test("TRANSPORT-1: is chosen with the booking, among what the dealer offers to whoever leaves a car", async () => {
    const visit = await books("2027-06-07T10:00", { transport: "loaner" });
    expect(visit.appointment.transport).toEqual({ kind: "loaner" });
    await kept.settle();
    const [mail] = await kept.inbox(visit.email);
    expect(mail!.text).toContain("Transport: Courtesy car");
    expect((await now(visit)).transport).toEqual({ kind: "loaner" });

    expect(pointers(await asks("2027-06-07T10:00", { transport: "rental" }))).toEqual([
      "/transport",
    ]);
    expect(pointers(await asks("2027-06-07T10:00", { transport: "horse" }))).toEqual([
      "/transport",
    ]);
    const inspection = { service: "inspection", transport: "loaner" };
    expect(pointers(await asks("2027-06-07T10:00", inspection))).toEqual(["/transport"]);
    const { body } = await kept.call("GET", `/v1/dealers/${DEALER}`);
    const offered = body.services.map(({ id, transport }: any) => [id, transport]);
    expect(offered).toContainEqual(["drop-off", ["wait", "loaner", "shuttle"]]);
    expect(offered).toContainEqual(["inspection", undefined]);
  });

  test("TRANSPORT-2: of ten who want one of three at once three have it; their day is listed for it no more", async () => {
    const day = "2027-06-08";
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        asks(`${day}T1${at % 5}:${at < 5 ? "00" : "30"}`, { transport: "loaner" }),
      ),
    );
    const lost = answers.filter(({ status }) => status !== 201);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    for (const answer of lost) {
      refused(answer, 409, "slot-taken");
      // Never a time on which it would be refused again.
      const days = answer.body.alternatives.map((text: string) => text.slice(0, 10));
      expect(days).toHaveLength(5);
      expect(days).not.toContain(day);
    }
    expect(await listed("loaner", "2027-06-07", "2027-06-09")).toEqual([
      "2027-06-07",
      "2027-06-09",
    ]);
    expect(await listed("wait", day)).toEqual([day]);
    const bad = await kept.call(
      "GET",
      `/v1/dealers/${DEALER}/services/drop-off/slots?from=${day}&to=${day}&transport=rental`,
    );
    expect(pointers(bad)).toEqual(["/transport"]);
  });

  test("TRANSPORT-2: a reason of the staff lends no car twice", async () => {
    const day = "2027-06-09";
    await books(`${day}T10:00`, { transport: "shuttle" });
    const another = await books("2027-06-10T10:00");
    const answer = await kept.call("POST", `${another.desk}/appointments`, {
      bearer: luis,
      body: {
        service: "drop-off",
        start: `${day}T07:00:00-07:00`,
        transport: "shuttle",
        override: { reason: "She has to be at work at eight" },
      },
    });
    refused(answer, 409, "slot-taken");
  });

  test("TRANSPORT-3: goes along with a visit that is moved, and comes back with one that is cancelled", async () => {
    const first = await books("2027-06-11T10:00", { transport: "shuttle" });
    const second = await books("2027-06-12T10:00", { transport: "shuttle" });
    refused(
      await customer(second, "reschedule", { start: "2027-06-11T15:00:00-07:00" }),
      409,
      "slot-taken",
    );
    const moved = await customer(first, "reschedule", { start: "2027-06-15T10:00:00-07:00" });
    expect(moved.body.transport).toEqual({ kind: "shuttle" });
    expect(await listed("shuttle", "2027-06-11", "2027-06-15")).toEqual(["2027-06-11"]);
    expect((await customer(first, "cancel", {})).status).toBe(200);
    expect(await listed("shuttle", "2027-06-15")).toEqual(["2027-06-15"]);
  });

  test("TRANSPORT-3: a time that becomes free is offered only where its day has what they need", async () => {
    const first = await books("2027-06-29T10:00", { transport: "shuttle" });
    const [second, third] = [await books("2027-06-29T11:00"), await books("2027-06-29T12:00")];
    const waits = await books("2027-06-30T15:00", { transport: "shuttle" });
    await kept.settle();
    expect((await customer(waits, "waiting", {})).status).toBeLessThan(300);
    const offered = async () => {
      await kept.settle();
      const { body } = await kept.call("GET", `/v1/cases/${waits.reference}`, {
        bearer: waits.token,
      });
      return body.waiting.flatMap(({ offer }: any) => (offer === undefined ? [] : [offer.start]));
    };
    await customer(second, "cancel", {});
    expect(await offered()).toEqual([]);
    await staff(first, "transport", { kind: null });
    await customer(third, "cancel", {});
    expect(await offered()).toEqual(["2027-06-29T12:00:00-07:00"]);
    // What is held for them was found for somebody who needs a shuttle.
    await staff(waits, "transport", { kind: "wait" });
    expect(await offered()).toEqual([]);
    expect(await listed("shuttle", "2027-06-29")).toEqual(["2027-06-29"]);
    await customer(waits, "cancel", {});
  });

  test("TRANSPORT-4: is changed at the desk, within what the day has", async () => {
    const visit = await books("2027-06-16T10:00", { transport: "shuttle" });
    const other = await books("2027-06-16T11:00");
    const taken = await staff(other, "transport", { kind: "shuttle" });
    refused(taken, 409, "transport-taken");
    expect(taken.body).toMatchObject({ date: "2027-06-16", transport: "shuttle" });
    expect(pointers(await staff(other, "transport", { kind: "rental" }))).toEqual(["/kind"]);

    const changed = await staff(visit, "transport", { kind: "loaner" });
    expect(changed.body.transport).toEqual({ kind: "loaner" });
    expect((await staff(other, "transport", { kind: "shuttle" })).status).toBe(200);
    const dropped = await staff(other, "transport", { kind: null });
    expect(dropped.body).not.toHaveProperty("transport");
    expect(await listed("shuttle", "2027-06-16")).toEqual(["2027-06-16"]);
    const { body } = await kept.call("GET", `/v1/cases/${other.reference}`, {
      bearer: other.token,
    });
    const told = body.timeline.map(({ text }: any) => text);
    expect(told).toContain("Transport during Service drop-off: Shuttle");
    expect(told).toContain("No transport is needed during Service drop-off");
  });

  const night = (readyBy: string, transport = "loaner", more: object = {}) => ({
    transport,
    readyBy: `${readyBy}:00-07:00`,
    ...more,
  });

  test("NIGHT-1, S4-3: a car stays the night with a way to get on and a time inside opening hours, and counts as agreed once its customer says so", async () => {
    const visit = await books("2027-06-17T10:00");
    const proposed = await staff(visit, "overnight", night("2027-06-18T16:00"));
    expect(proposed.status, JSON.stringify(proposed.body)).toBe(200);
    expect(proposed.body.overnight).toEqual({
      version: 1,
      transport: "loaner",
      readyBy: "2027-06-18T16:00:00-07:00",
      proposedAt: "2027-06-04T09:00:00-07:00",
    });
    await kept.settle();
    const mails = await kept.inbox(visit.email);
    const asked = mails.find(({ subject }) => subject.includes("please agree"))!;
    expect(asked.text).toContain("Ready by: Friday, 18 June 2027");
    expect(asked.text).toContain("Transport: Courtesy car");
    expect(asked.text).toContain(`&go=overnight-${visit.id}`);

    const agreed = await customer(visit, "overnight/agree", { version: 1 });
    expect(agreed.body.overnight.agreedAt).toBe("2027-06-04T09:00:00-07:00");
    expect(agreed.body.transport).toEqual({ kind: "loaner" });
    await kept.settle();
    const told = await kept.inbox(`luis@${DEALER}.example`);
    const leads = await kept.inbox(`sam@${DEALER}.example`);
    expect([...told, ...leads].some(({ subject }) => subject.includes("agrees"))).toBe(true);
    // A second press is no second agreement.
    expect((await customer(visit, "overnight/agree", { version: 1 })).status).toBe(200);
    const { timeline } = (await kept.call("GET", visit.desk, { bearer: luis })).body;
    const said = timeline.filter(({ type }: any) => type === "appointment.overnight-agreed");
    expect(said).toHaveLength(1);
    refused(await customer(visit, "overnight/decline", { version: 1 }), 409, "wrong-state");
  });

  const readyBy = async (visit: Visit) => {
    const { body } = await kept.call("GET", visit.desk, { bearer: luis });
    const words = body.commitments.filter(({ word }: any) => word === "ready-by");
    return words.map(({ status, dueAt, owner }: any) => [status, dueAt.slice(0, 16), owner.id]);
  };

  test("NIGHT-7: by when it is ready is a promise from the proposal on, moved with another and gone with a no", async () => {
    const visit = await books("2027-06-17T12:00");
    await staff(visit, "overnight", night("2027-06-18T16:00"));
    await kept.settle();
    expect(await readyBy(visit)).toEqual([["open", "2027-06-18T16:00", "luis"]]);
    // One mail says it all.
    const mails = (await kept.inbox(visit.email)).map(({ subject }) => subject);
    expect(mails.filter((subject) => !subject.includes("confirmed"))).toEqual([
      "Your car stays overnight: please agree",
    ]);
    await staff(visit, "overnight", night("2027-06-19T16:00"));
    await kept.settle();
    expect(await readyBy(visit)).toEqual([["open", "2027-06-19T16:00", "luis"]]);
    await customer(visit, "overnight/decline", { version: 2 });
    await kept.settle();
    expect(await readyBy(visit)).toEqual([["withdrawn", "2027-06-19T16:00", "luis"]]);
    const after = (await kept.inbox(visit.email)).map(({ subject }) => subject);
    expect(after).toHaveLength(mails.length + 1);

    const gone = await books("2027-06-17T12:30");
    await staff(gone, "overnight", night("2027-06-18T16:00"));
    await customer(gone, "cancel", {});
    await kept.settle();
    expect(await readyBy(gone)).toEqual([["withdrawn", "2027-06-18T16:00", expect.any(String)]]);
  });

  test("NIGHT-7, WORD-1: whose visit is short and who declines a night is promised nothing more", async () => {
    const visit = await books("2027-06-04T09:00");
    await staff(visit, "status", { status: "arrived" });
    await staff(visit, "overnight", night("2027-06-05T16:00"));
    await customer(visit, "overnight/decline", { version: 1 });
    await staff(visit, "status", { status: "in-progress" });
    await kept.settle();
    const { body } = await kept.call("GET", visit.desk, { bearer: luis });
    expect(body.commitments.map(({ word, status }: any) => [word, status])).toEqual([
      ["ready-by", "withdrawn"],
    ]);
  });

  test("NIGHT-1: nothing else is taken for a night", async () => {
    const visit = await books("2027-06-17T11:00");
    const tries: [object, string[]][] = [
      [night("2027-06-18T23:00"), ["/readyBy"]],
      [night("2027-06-19T03:00"), ["/readyBy"]],
      // A Sunday, and a holiday.
      [night("2027-06-20T11:00"), ["/readyBy"]],
      [night("2027-06-03T11:00"), ["/readyBy"]],
      [night("2027-06-16T11:00"), ["/readyBy"]],
      [night("2027-06-17T17:00"), ["/readyBy"]],
      [night("2027-08-17T11:00"), ["/readyBy"]],
      [night("2027-06-18T11:00", "rental"), ["/transport"]],
      [night("2027-06-18T11:00", "wait"), ["/transport"]],
      [{ transport: "loaner" }, ["/readyBy"]],
      [{ transport: "loaner", readyBy: "tomorrow" }, ["/readyBy"]],
    ];
    for (const [body, wrong] of tries) {
      expect(pointers(await staff(visit, "overnight", body)), JSON.stringify(body)).toEqual(wrong);
    }
    const onHoliday = await books("2027-06-10T15:00");
    expect(pointers(await staff(onHoliday, "overnight", night("2027-06-14T11:00")))).toEqual([
      "/readyBy",
    ]);
    expect(await now(visit)).not.toHaveProperty("overnight");
  });

  test("NIGHT-2: what is theirs is theirs on each day of the stay, and the last one is had once", async () => {
    const visits = await Promise.all(
      ["10:00", "10:30", "11:00", "11:30"].map((time) => books(`2027-06-21T${time}`)),
    );
    const answers = await Promise.all(
      visits.map((visit) => staff(visit, "overnight", night("2027-06-23T16:00", "shuttle"))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      refused(answer, 409, "transport-taken");
      expect(answer.body.date).toMatch(/^2027-06-2[123]$/);
    }
    expect(await listed("shuttle", "2027-06-21", "2027-06-24")).toEqual(["2027-06-24"]);

    // Of another who needs only its last day: the day that lacks is named.
    const late = await books("2027-06-22T10:00");
    const taken = await staff(late, "overnight", night("2027-06-24T16:00", "shuttle"));
    expect(taken.body).toMatchObject({ date: "2027-06-22", transport: "shuttle" });

    const winner = visits[answers.findIndex(({ status }) => status === 200)]!;
    expect((await customer(winner, "overnight/decline", { version: 1 })).status).toBe(200);
    expect(await now(winner)).not.toHaveProperty("overnight");
    await kept.settle();
    const mails = await Promise.all(
      ["luis", "sam"].map((name) => kept.inbox(`${name}@${DEALER}.example`)),
    );
    expect(
      mails.flat().some(({ subject }) => subject.includes("declines: the car cannot stay")),
    ).toBe(true);
    expect(await listed("shuttle", "2027-06-21", "2027-06-24")).toHaveLength(4);
  });

  test("NIGHT-3: another proposal is agreed to anew; the word for the former does not count for it", async () => {
    const visit = await books("2027-06-25T10:00");
    await staff(visit, "overnight", night("2027-06-26T11:00"));
    await customer(visit, "overnight/agree", { version: 1 });
    const other = await staff(visit, "overnight", night("2027-06-26T16:00"));
    expect(other.body.overnight).toMatchObject({ version: 2 });
    expect(other.body.overnight).not.toHaveProperty("agreedAt");
    refused(await customer(visit, "overnight/agree", { version: 1 }), 412, "precondition-failed");
    expect((await now(visit)).overnight).not.toHaveProperty("agreedAt");
    expect((await customer(visit, "overnight/agree", { version: 2 })).status).toBe(200);
    // The same said again is no new proposal.
    const same = await staff(visit, "overnight", night("2027-06-26T16:00"));
    expect(same.body.overnight).toMatchObject({ version: 2, agreedAt: expect.any(String) });
  });

  test("NIGHT-4: what is signed on paper counts, and whoever reads mail can deny it", async () => {
    const visit = await books("2027-06-28T10:00");
    const body = night("2027-06-29T11:00", "loaner", { agreedOnPaper: true });
    const signed = await staff(visit, "overnight", body);
    expect(signed.body.overnight).toMatchObject({ onPaper: true, agreedAt: expect.any(String) });
    await kept.settle();
    const mail = (await kept.inbox(visit.email)).find(({ text }) => text.includes("signed"))!;
    expect(mail.text).toContain("That is not so");
    expect((await customer(visit, "overnight/decline", { version: 1 })).status).toBe(200);
    expect(await now(visit)).not.toHaveProperty("overnight");
  });

  test("NIGHT-5: ends with the visit: moved it is not agreed for another day, cancelled it holds nothing", async () => {
    const visit = await books("2027-06-30T10:00");
    await staff(visit, "overnight", night("2027-07-02T11:00", "shuttle"));
    await customer(visit, "overnight/agree", { version: 1 });
    const start = "2027-07-05T10:00:00-07:00";
    const moved = await customer(visit, "reschedule", { start });
    expect(moved.body.transport).toEqual({ kind: "shuttle" });
    expect(moved.body).not.toHaveProperty("overnight");
    await kept.settle();
    // By when it was to be ready they have in writing.
    const told = (await kept.inbox(visit.email)).at(-1)!;
    expect(told.subject).toContain("moved and confirmed");
    expect(told.text).toContain("No longer needed: Have the car ready: Service drop-off");
    expect(await listed("shuttle", "2027-06-30", "2027-07-06")).toEqual([
      "2027-06-30",
      "2027-07-01",
      "2027-07-02",
      "2027-07-03",
      "2027-07-06",
    ]);
    await staff(visit, "overnight", night("2027-07-06T11:00", "shuttle"));
    await customer(visit, "cancel", {});
    expect(await listed("shuttle", "2027-07-05", "2027-07-06")).toHaveLength(2);
    refused(await customer(visit, "overnight/agree", { version: 2 }), 409, "wrong-state");
  });

  test("NIGHT-6: a car that is ready sooner gives the later days back, and a customer who does not come all", async () => {
    await kept.clockReaches("2027-06-05T09:00:00-07:00");
    const visit = await books("2027-06-05T09:30", { transport: "shuttle" });
    await kept.clockReaches("2027-06-05T09:40:00-07:00");
    await staff(visit, "overnight", night("2027-06-07T11:00", "shuttle"));
    await customer(visit, "overnight/agree", { version: 1 });
    for (const status of ["arrived", "in-progress"]) await staff(visit, "status", { status });
    expect(await listed("shuttle", "2027-06-05", "2027-06-07")).toEqual([]);
    await kept.clockReaches("2027-06-06T10:00:00-07:00");
    await staff(visit, "status", { status: "ready" });
    expect((await staff(visit, "status", { status: "completed" })).status).toBe(200);
    expect(await listed("shuttle", "2027-06-06", "2027-06-07")).toEqual(["2027-06-07"]);

    const absent = await books("2027-06-07T10:00", { transport: "shuttle" });
    await kept.settle();
    await kept.clockReaches("2027-06-07T10:30:00-07:00");
    await kept.settle();
    expect((await staff(absent, "status", { status: "no-show" })).status).toBe(200);
    expect(await listed("shuttle", "2027-06-07")).toEqual(["2027-06-07"]);
    expect(await now(absent)).not.toHaveProperty("transport");
  });
});
