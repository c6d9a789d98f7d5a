import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const ROSA = "rosa@example.com";
const MAYA = "maya@bath.example";

/** What the dealer's document no longer has room for is somebody's decision, and not a surprise. */
describe("visits that cannot take place as they are booked", () => {
  let kept: Kept;
  let maya: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    maya = await kept.signIn(MAYA);
  });

  const book = async (start: string, email = ROSA) => {
    const customer = { name: email.split("@")[0], email };
    const { body, status } = await kept.call("POST", "/v1/appointments", {
      body: { dealer: "bath", service: "test-drive", start, customer },
    });
    expect(status).toBe(201);
    const visit = `/v1/admin/cases/${body.reference}/appointments/${body.appointment.id}`;
    return {
      id: body.appointment.id,
      reference: body.reference,
      post: (action: string, input: object) =>
        kept.call("POST", `${visit}/${action}`, { bearer: maya, body: input }),
    };
  };
  /** The only car is away on these days, or on none. */
  const carAway = async (absences: object[]) => {
    const [car, ...others] = dealerDocument("bath", "Europe/London").resources;
    const resources = [{ ...car, absences }, ...others];
    await openDealer(kept, dealerDocument("bath", "Europe/London", { resources }));
  };
  const AWAY = [{ from: "2027-05-10", through: "2027-05-11" }];
  const listed = async () => {
    const { body } = await kept.call("GET", "/v1/admin/dealers/bath/affected", { bearer: maya });
    return body.affected.map(({ id }: { id: string }) => id);
  };
  const subjects = async (who: string) => (await kept.inbox(who)).map(({ subject }) => subject);
  const decisions = async () =>
    (await kept.inbox(MAYA)).filter(
      ({ text }) => text.includes("cannot take place") || text.includes("To decide"),
    );
  const reminders = async () =>
    (await subjects(ROSA)).filter((subject) => subject.startsWith("Reminder")).length;

  test("VISIT-15: are told to who leads the department the same hour, in one mail, and once", async () => {
    await book("2027-05-10T10:00:00+01:00");
    await book("2027-05-10T12:00:00+01:00", "dana@example.com");
    await book("2027-05-12T12:00:00+01:00", "luis@example.com");
    await carAway(AWAY);
    await kept.clockReaches("2027-05-05T10:45:00+01:00");
    const told = await decisions();
    expect(told).toHaveLength(1);
    for (const who of ["rosa", "dana"]) expect(told[0]!.text).toContain(`To decide: ${who}`);
    expect(told[0]!.text).not.toContain("luis");
    // Written again with the same against it, and the next morning: nothing new.
    await carAway([...AWAY, { from: "2027-07-01", through: "2027-07-01" }]);
    await kept.clockReaches("2027-05-06T10:00:00+01:00");
    expect(await decisions()).toHaveLength(1);
  });

  test("VISIT-15: stay listed until each is moved or confirmed by staff", async () => {
    const rosa = await book("2027-05-10T10:00:00+01:00");
    const dana = await book("2027-05-10T12:00:00+01:00", "dana@example.com");
    await carAway(AWAY);
    await kept.clockReaches("2027-05-05T10:45:00+01:00");
    expect(await listed()).toEqual([rosa.id, dana.id]);
    expect((await rosa.post("confirm-as-is", {})).status).toBe(422);
    const reason = "Maya brings her own car";
    expect(await rosa.post("confirm-as-is", { reason })).toMatchObject({
      status: 200,
      body: { id: rosa.id, status: "confirmed", sequence: 0 },
    });
    expect(await listed()).toEqual([dana.id]);
    const moved = await dana.post("reschedule", { start: "2027-05-12T12:00:00+01:00" });
    expect(moved.status).toBe(200);
    expect(await listed()).toEqual([]);
    const { body } = await kept.call("GET", `/v1/admin/cases/${rosa.reference}`, { bearer: maya });
    expect(JSON.stringify(body.timeline)).toContain(reason);
    // Something else against it is another decision.
    const closed = { validFrom: "2027-05-10", validThrough: "2027-05-10", name: "Fair" };
    await openDealer(
      kept,
      dealerDocument("bath", "Europe/London", { specialOpeningHours: [closed] }),
    );
    expect(await listed()).toEqual([rosa.id]);
    await kept.clockReaches("2027-05-05T11:45:00+01:00");
    expect(await decisions()).toHaveLength(2);
  });

  test("VISIT-16: no reminder goes out as if all were well, and it goes out once it is", async () => {
    const rosa = await book("2027-05-10T10:00:00+01:00");
    await carAway(AWAY);
    await kept.clockReaches("2027-05-09T17:00:00+01:00");
    expect(await reminders()).toBe(0);
    expect((await rosa.post("confirm-as-is", { reason: "A car is lent" })).status).toBe(200);
    await kept.clockReaches("2027-05-09T17:45:00+01:00");
    expect(await reminders()).toBe(1);
    await kept.clockReaches("2027-05-10T09:00:00+01:00");
    expect(await reminders()).toBe(2);
  });

  test("VISIT-16: a car that is back brings the reminder back, by day", async () => {
    await book("2027-05-10T10:00:00+01:00");
    await carAway(AWAY);
    await kept.clockReaches("2027-05-09T22:00:00+01:00");
    await carAway([]);
    await kept.clockReaches("2027-05-10T07:30:00+01:00");
    expect(await reminders()).toBe(0);
    await kept.clockReaches("2027-05-10T08:05:00+01:00");
    expect(await reminders()).toBe(1);
  });

  test("VISIT-15, TIED-2: the desk lists what is to be decided, and asks about promises with a move", async () => {
    const rosa = await book("2027-05-10T10:00:00+01:00");
    const made = await kept.call("POST", `/v1/admin/cases/${rosa.reference}/commitments`, {
      bearer: maya,
      body: {
        kind: "preparation",
        what: "wash the car",
        due: { local: "2027-05-08T12:00" },
        appointment: rosa.id,
      },
    });
    expect(made.status).toBe(201);
    await carAway(AWAY);
    const desk = await AtDesk.as(kept, MAYA, "bath");
    const list = await desk.sees("/desk/dealers/bath/to-decide");
    expect(list.text).toContain("rosa");
    const visit = `/desk/cases/${rosa.reference}/appointments/${rosa.id}`;
    const sheet = await desk.sees(`/desk/cases/${rosa.reference}`);
    expect(sheet.text).toContain("No reminder goes to the customer");
    expect((await desk.sends(`${visit}/as-is`, { reason: "" })).status).toBe(422);
    expect((await desk.sends(`${visit}/as-is`, { reason: "A car is lent" })).status).toBe(303);
    expect((await desk.sees("/desk/dealers/bath/to-decide")).text).toContain(
      "There is nothing to decide",
    );

    const name = `promise-${made.body.id}`;
    const form = await desk.sees(`${visit}/change`);
    expect(form.text).toContain(name);
    const fields = { start: "2027-05-12T12:00:00+01:00", service: "test-drive" };
    expect((await desk.sends(`${visit}/change`, { ...fields, [name]: "due" })).status).toBe(422);
    const moved = await desk.sends(`${visit}/change`, { ...fields, [name]: "withdraw" });
    expect(moved.status).toBe(303);
    const { body } = await kept.call("GET", `/v1/admin/cases/${rosa.reference}`, { bearer: maya });
    expect(body.commitments).toMatchObject([{ status: "withdrawn" }]);
  });
});
