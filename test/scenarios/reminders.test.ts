import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const NOW = "2027-03-24T10:00:00+00:00";
const OWEN = "owen@example.com";

describe("reminders", () => {
  let kept: Kept;

  const book = async (start: string, service = "test-drive") => {
    const { status, body } = await kept.call("POST", "/v1/appointments", {
      body: { dealer: "bath", service, start, customer: { name: "Owen", email: OWEN } },
    });
    expect(status).toBe(201);
    return (action: string, change: object = {}) =>
      kept.call(
        "POST",
        `/v1/cases/${body.reference}/appointments/${body.appointment.id}/${action}`,
        {
          bearer: body.caseToken,
          body: change,
        },
      );
  };
  const reminders = async () =>
    (await kept.inbox(OWEN))
      .filter(({ subject }) => subject.startsWith("Reminder"))
      .map(({ sentAt }) => sentAt.replace(/:\d\d\.\d+Z$/, "Z"));
  /** The armed timers of appointments, soonest first. */
  const armed = async () => {
    await kept.settle();
    const { body } = await kept.call("GET", "/_local/schedules");
    const items: { name: string; firesAt: string; input: unknown }[] = body.items;
    return items.filter(({ input }) => JSON.stringify(input).includes("appointment"));
  };

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset();
    const document = dealerDocument("bath", "Europe/London");
    const services = [
      ...document.services,
      { ...document.services[0], id: "silent", reminders: [] },
      { ...document.services[0], id: "often", reminders: ["P2D", "P1D", "PT3H"] },
    ];
    await openDealer(kept, dealerDocument("bath", "Europe/London", { services }));
  });

  test("S2-11: across the clock change the wall time stays, each reminder comes once", async () => {
    const move = await book("2027-03-29T14:00:00+01:00");
    await kept.clockReaches("2027-03-29T17:00:00+01:00");
    // 14:00 on the day before is 14:00 BST too: the clocks went forward that very morning.
    expect(await reminders()).toEqual(["2027-03-28T13:00Z", "2027-03-29T11:00Z"]);
    const mails = await kept.inbox(OWEN);
    for (const { text } of mails) expect(text).toContain("Monday, 29 March 2027, 14:00 BST");
    expect((await move("cancel")).status).toBe(409);
    expect(await armed()).toEqual([]);
  });

  test("REMINDER-1: a day before counts days of the calendar, not 24 hours", async () => {
    const openingHours = [{ dayOfWeek: ["Sunday"], opens: "09:00", closes: "18:00" }];
    await openDealer(kept, dealerDocument("bath", "Europe/London", { openingHours }));
    await book("2027-03-28T14:00:00+01:00");
    await kept.clockReaches("2027-03-28T17:00:00+01:00");
    expect(await reminders()).toEqual(["2027-03-27T14:00Z", "2027-03-28T11:00Z"]);
  });

  test("TIMER-3: one timer is armed at a time, and it knows ids alone", async () => {
    await book("2027-03-30T14:00:00+01:00");
    const [timer, ...others] = await armed();
    expect(others).toEqual([]);
    expect(timer!.firesAt).toMatch(/2027-03-29T13:00:00/);
    expect(JSON.stringify(timer)).not.toContain("owen");
    await kept.clockReaches("2027-03-29T14:30:00+01:00");
    const [next, ...more] = await armed();
    expect(more).toEqual([]);
    expect(next!.firesAt).toMatch(/2027-03-30T11:00:00/);
  });

  test("REMINDER-4, B-33: moved after reminders were armed, the old ones never come and the new one does", async () => {
    const change = await book("2027-03-30T14:00:00+01:00");
    await armed();
    expect((await change("reschedule", { start: "2027-04-01T15:00:00+01:00" })).status).toBe(200);
    expect(await armed()).toEqual([
      expect.objectContaining({ firesAt: expect.stringMatching("2027-03-31T14:00:00") }),
    ]);
    await kept.clockReaches("2027-04-01T18:00:00+01:00");
    expect(await reminders()).toEqual(["2027-03-31T14:00Z", "2027-04-01T12:00Z"]);
  });

  test("B-33: cancelled, no reminder ever comes", async () => {
    const change = await book("2027-03-30T14:00:00+01:00");
    await armed();
    expect((await change("cancel")).status).toBe(200);
    expect(await armed()).toEqual([]);
    await kept.clockReaches("2027-03-31T18:00:00+01:00");
    expect(await reminders()).toEqual([]);
  });

  test("REMINDER-2: nobody is woken: what would come at night comes the evening before", async () => {
    await book("2027-03-25T09:00:00+00:00");
    await kept.clockReaches("2027-03-25T12:00:00+00:00");
    // A day before has passed already; two hours before is 07:00.
    expect(await reminders()).toEqual(["2027-03-24T20:45Z"]);
  });

  test("REMINDER-3: none for a booking later than its reminder would have been", async () => {
    await book("2027-03-24T12:00:00+00:00");
    await kept.clockReaches("2027-03-24T15:00:00+00:00");
    expect(await reminders()).toEqual([]);
  });

  test("as the service says: three, or none", async () => {
    await book("2027-03-31T12:00:00+01:00", "often");
    await book("2027-04-01T12:00:00+01:00", "silent");
    await kept.clockReaches("2027-04-01T18:00:00+01:00");
    expect(await reminders()).toEqual([
      "2027-03-29T11:00Z",
      "2027-03-30T11:00Z",
      "2027-03-31T08:00Z",
    ]);
  });

  test("a lost timer is found, and one delivered three times reminds once", async () => {
    await book("2027-03-30T14:00:00+01:00");
    const [timer] = await armed();
    await kept.call("DELETE", `/_local/schedules/${timer!.name}`);
    await kept.clockReaches("2027-03-29T14:10:00+01:00");
    expect(await reminders()).toHaveLength(1);
    await kept.clockReaches("2027-03-30T11:59:00+01:00");
    const [second] = await armed();
    await kept.call("POST", "/_local/clock", { body: { to: "2027-03-30T11:59:59+01:00" } });
    await kept.call("POST", `/_local/schedules/${second!.name}/fire`, { body: { times: 3 } });
    await kept.clockReaches("2027-03-30T18:00:00+01:00");
    expect(await reminders()).toHaveLength(2);
  });
});
