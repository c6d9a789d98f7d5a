import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DEAD = "bounce@simulator.amazonses.com";
const OWEN = "owen@example.com";

/** Wednesday evening after closing: sixty open minutes end on Thursday at ten. */
describe("a confirmation that does not arrive", () => {
  let kept: Kept;
  let manager: string;

  const book = async (email: string, start = "2027-05-10T14:00:00+01:00") => {
    const customer = { name: "Owen Price", email, phone: "+442079460123", language: "en-GB" };
    const body = { dealer: "bath", service: "test-drive", start, customer };
    const booked = await kept.call("POST", "/v1/appointments", { body });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    await kept.settle();
    return booked.body;
  };
  const atDesk = async (reference: string) =>
    (await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: manager })).body;
  const glance = async (reference: string) => {
    const { appointments, commitments, mails } = await atDesk(reference);
    return {
      visit: appointments[0].status,
      calls: commitments.map(({ kind, status, dueAt }: Record<string, string>) =>
        [kind, status, dueAt].join(" "),
      ),
      mails: mails
        .filter(({ to }: { to: string }) => !to.endsWith("bath.example"))
        .map(({ state }: { state: string }) => state),
    };
  };
  const loseReports = (times: number) =>
    kept.call("POST", "/_local/faults", {
      body: { target: "ses", operation: "Delivery", times, mode: "before" },
    });
  const CALL = "callback open 2027-05-06T10:00:00+01:00";

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T20:10:00+01:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset();
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    manager = await kept.signIn("maya@bath.example");
  });

  test("CONFIRMATION-1, S2-4: bounced, the visit is unconfirmed and a call is due in 60 open minutes", async () => {
    const { reference } = await book(DEAD);
    expect(await glance(reference)).toEqual({
      visit: "unconfirmed",
      calls: [CALL],
      mails: ["bounced"],
    });
    const { mails } = await atDesk(reference);
    const confirmation = mails.find(({ to }: { to: string }) => to === DEAD);
    expect(confirmation.bounce).toBe("permanent");
    // A second booking sends nothing there and is doubted at once.
    const again = await book(DEAD, "2027-05-11T14:00:00+01:00");
    expect(await glance(again.reference)).toMatchObject({
      visit: "unconfirmed",
      mails: ["suppressed"],
    });
    expect(await kept.inbox(DEAD)).toHaveLength(1);
  });

  test("CONFIRMATION-2, S2-4: not delivered for 15 minutes, doubted then; a late report takes both back", async () => {
    await loseReports(1);
    const { reference, caseToken, appointment } = await book(OWEN);
    await kept.clockReaches("2027-05-05T20:24:00+01:00");
    expect(await glance(reference)).toEqual({ visit: "confirmed", calls: [], mails: ["sent"] });
    await kept.clockReaches("2027-05-05T20:25:00+01:00");
    expect(await glance(reference)).toMatchObject({ visit: "unconfirmed", calls: [CALL] });
    const [mail, ...others] = await kept.inbox(OWEN);
    expect(others).toEqual([]);
    const report = { id: mail!.id, type: "Delivery" };
    await kept.call("POST", "/_local/mail-events", { body: report });
    expect(await glance(reference)).toEqual({
      visit: "confirmed",
      calls: ["callback withdrawn 2027-05-06T10:00:00+01:00"],
      mails: ["delivered"],
    });
    expect(await kept.inbox(OWEN)).toHaveLength(1);
    const path = `/v1/cases/${reference}/appointments/${appointment.id}/cancel`;
    expect((await kept.call("POST", path, { bearer: caseToken, body: {} })).status).toBe(200);
  });

  test("CONFIRMATION-3, S2-5: never delivered, a no-show is refused and the visit is missed-unconfirmed", async () => {
    await loseReports(10);
    const { reference, appointment } = await book(OWEN, "2027-05-06T11:00:00+01:00");
    await kept.clockReaches("2027-05-06T11:30:00+01:00");
    const path = `/v1/admin/cases/${reference}/appointments/${appointment.id}/status`;
    const pressed = await kept.call("POST", path, {
      bearer: await kept.signIn("maya@bath.example"),
      body: { status: "no-show" },
    });
    expect([pressed.status, pressed.body.type]).toEqual([
      409,
      expect.stringMatching(/confirmation-not-delivered$/),
    ]);
    manager = await kept.signIn("maya@bath.example");
    expect((await glance(reference)).visit).toBe("missed-unconfirmed");
  });

  test("reported as unwanted, it did arrive: the visit stays, and the desk sees the report", async () => {
    const { reference } = await book("complaint@simulator.amazonses.com");
    expect(await glance(reference)).toEqual({
      visit: "confirmed",
      calls: [],
      mails: ["complained"],
    });
  });

  test("told by phone, the visit is confirmed again", async () => {
    const { reference } = await book(DEAD);
    await kept.clockReaches("2027-05-06T09:30:00+01:00");
    const bearer = await kept.signIn("ana@bath.example");
    manager = bearer;
    const [call] = (await atDesk(reference)).commitments;
    const kept1 = await kept.call(
      "POST",
      `/v1/admin/cases/${reference}/commitments/${call.id}/keep`,
      { bearer, body: { outcome: "reached", channel: "phone" } },
    );
    expect(kept1.status, JSON.stringify(kept1.body)).toBe(200);
    await kept.settle();
    expect((await glance(reference)).visit).toBe("confirmed");
  });

  test("a lost timer is found by sweep, and no timer stays once the mail arrived", async () => {
    await loseReports(1);
    const { reference } = await book(OWEN);
    const { body } = await kept.call("GET", "/_local/schedules");
    const watch = body.items.find(({ input }: { input: object }) => "mail" in input);
    expect(watch.firesAt).toMatch(/19:25:00/);
    await kept.call("DELETE", `/_local/schedules/${watch.name}`);
    await kept.clockReaches("2027-05-05T20:35:00+01:00");
    expect((await glance(reference)).visit).toBe("unconfirmed");
    await book("rosa@example.com", "2027-05-12T14:00:00+01:00");
    const left = (await kept.call("GET", "/_local/schedules")).body.items;
    expect(left.filter(({ input }: { input: object }) => "mail" in input)).toEqual([]);
  });
});
