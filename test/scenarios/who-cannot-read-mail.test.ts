import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

describe("booked while the customer is on the line", () => {
  let kept: Kept;
  let ana: string;
  let people = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const openCase = async (customer: object) => {
    people += 1;
    const { body } = await kept.call("POST", "/v1/admin/dealers/bath/cases", {
      bearer: ana,
      body: {
        customer: { name: "Rosa Marin", ...customer },
        department: "sales",
        topic: "Test drive",
      },
    });
    const at = (path = "") => `/v1/admin/cases/${body.reference}${path}`;
    const post = (path: string, sent: object = {}) =>
      kept.call("POST", at(path), { bearer: ana, body: sent });
    return {
      post,
      book: (sent: object) => post("/appointments", { service: "test-drive", ...sent }),
      read: async () => (await kept.call("GET", at(), { bearer: ana })).body,
    };
  };
  const byPhone = () => openCase({ phone: `020 7946 0${200 + people}` });

  test("CONFIRMATION-6: who was told on the phone is owed no call, and that is proof", async () => {
    const matter = await byPhone();
    const booked = await matter.book({ start: "2027-05-06T10:00:00+01:00" });
    expect(booked.status).toBe(201);
    expect(booked.body.commitments).toEqual([]);
    await kept.settle();
    const { timeline, commitments } = await matter.read();
    expect(commitments).toEqual([]);
    expect(timeline).toContainEqual(
      expect.objectContaining({
        type: "appointment.booked",
        by: "Ana Lopez",
        text: expect.stringContaining("told on the phone"),
      }),
    );
    await kept.clockReaches("2027-05-06T12:00:00+01:00");
    const { id } = booked.body.appointment;
    expect(await matter.post(`/appointments/${id}/status`, { status: "no-show" })).toMatchObject({
      status: 200,
      body: { status: "no-show" },
    });
  });

  test("CONFIRMATION-6: who was not told is owed the call; a move says so anew", async () => {
    const matter = await byPhone();
    const start = "2027-05-17T10:00:00+01:00";
    const booked = await matter.book({ start, toldOnThePhone: false });
    expect(booked.body.commitments).toEqual([
      expect.objectContaining({ kind: "callback", status: "open" }),
    ]);
    const { id } = booked.body.appointment;
    const states = async () =>
      (await matter.read()).commitments.map(({ status }: { status: string }) => status).toSorted();
    const moved = await matter.post(`/appointments/${id}/reschedule`, {
      start: "2027-05-17T12:00:00+01:00",
      toldOnThePhone: true,
    });
    expect(moved.status).toBe(200);
    expect(await states()).toEqual(["withdrawn"]);
    await matter.post(`/appointments/${id}/reschedule`, { start: "2027-05-18T12:00:00+01:00" });
    expect(await states()).toEqual(["open", "withdrawn"]);
  });

  test("CONFIRMATION-6: of a customer with an address nobody says so unasked", async () => {
    const email = "has-mail@example.com";
    const matter = await openCase({ email });
    await matter.book({ start: "2027-05-19T10:00:00+01:00" });
    const told = await matter.book({ start: "2027-05-19T12:00:00+01:00", toldOnThePhone: true });
    expect(told.status).toBe(201);
    await kept.settle();
    const lines = (await matter.read()).timeline
      .filter(({ type }: { type: string }) => type === "appointment.booked")
      .map(({ text }: { text: string }) => text.includes("told on the phone"));
    expect(lines).toEqual([false, true]);
    // Who was told has it in writing too.
    const mails = await kept.inbox(email);
    expect(mails.filter(({ subject }) => subject.includes("Test drive"))).toHaveLength(2);
  });

  test("CONFIRMATION-7: nobody is called to confirm a visit that has begun or was missed", async () => {
    const came = await byPhone();
    const first = await came.book({ start: "2027-05-20T10:00:00+01:00", toldOnThePhone: false });
    const missed = await byPhone();
    await missed.book({ start: "2027-05-20T12:00:00+01:00", toldOnThePhone: false });
    await kept.clockReaches("2027-05-20T10:00:00+01:00");
    const { id } = first.body.appointment;
    await came.post(`/appointments/${id}/status`, { status: "arrived" });
    await kept.settle();
    expect((await came.read()).commitments).toMatchObject([{ status: "withdrawn" }]);
    expect((await missed.read()).commitments).toMatchObject([{ status: "open" }]);
    await kept.clockReaches("2027-05-20T13:05:00+01:00");
    expect(await missed.read()).toMatchObject({
      appointments: [{ status: "missed-unconfirmed" }],
      commitments: [{ status: "withdrawn" }],
    });
  });
});
