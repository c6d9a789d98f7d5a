import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

describe("booking at the desk", () => {
  let kept: Kept;
  let ana: string;
  let reference: string;
  let email: string;
  let people = 0;

  const at = (path = "") => `/v1/admin/cases/${reference}/appointments${path}`;
  const book = (body: object, headers = {}) =>
    kept.call("POST", at(), { bearer: ana, headers, body: { service: "test-drive", ...body } });
  const openCase = async (customer: object) => {
    const { status, body } = await kept.call("POST", "/v1/admin/dealers/bath/cases", {
      bearer: ana,
      body: { customer, department: "sales", topic: "Test drive" },
    });
    expect(status).toBe(201);
    return body.reference;
  };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    people += 1;
    email = `caller-${people}@example.com`;
    reference = await openCase({ name: "Owen Price", email });
  });

  test("VISIT-3, S2-3: Thursday with a Monday's date is refused; corrected, the same mail goes out", async () => {
    const start = "2027-05-10T14:00:00+01:00";
    const wrong = await book({ start, weekday: "Thursday" });
    expect(wrong.status).toBe(422);
    expect(wrong.body.type).toMatch(/weekday-mismatch$/);
    expect(wrong.body.errors).toEqual([
      expect.objectContaining({ pointer: "/weekday", detail: expect.stringContaining("Monday") }),
    ]);
    const right = await book({ start, weekday: "monday" });
    expect(right.status).toBe(201);
    expect(right.body).toMatchObject({
      reference,
      appointment: { status: "confirmed", start, sequence: 0 },
      commitments: [],
    });
    expect(JSON.stringify(right.body)).not.toContain("oken");
    const mails = await kept.inbox(email);
    const mail = mails.at(-1)!;
    expect(mail.subject).toContain("Test drive");
    expect(mail.text).toContain("Monday, 10 May 2027, 14:00 BST");
    expect(mail.attachments[0]!.contentType).toMatch(/method="?REQUEST/i);
  });

  test("VISIT-4: outside the rules only with a reason, which stays on the record and inside the house", async () => {
    const start = "2027-05-11T18:30:00+01:00";
    const refused = await book({ start });
    expect(refused.status).toBe(422);
    expect(refused.body.alternatives.length).toBeGreaterThan(0);
    const reason = "He can only come after work";
    const booked = await book({ start, override: { reason } });
    expect(booked.status).toBe(201);
    const desk = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: ana });
    expect(JSON.stringify(desk.body.timeline)).toContain(reason);
    const twice = await book({ start, override: { reason } });
    expect(twice.status).toBe(409);
    expect(twice.body.type).toMatch(/slot-taken$/);
    expect(
      await kept.call("POST", at(), {
        bearer: ana,
        body: { service: "test-drive", start, override: { reason: "" } },
      }),
    ).toMatchObject({ status: 422 });
  });

  test("two appointments for one case, and the same key books once", async () => {
    const first = await book({ start: "2027-05-12T10:00:00+01:00" }, { "idempotency-key": "desk" });
    const again = await book({ start: "2027-05-12T10:00:00+01:00" }, { "idempotency-key": "desk" });
    expect(again.status).toBe(201);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.body).toEqual(first.body);
    const inspection = await book({ service: "inspection", start: "2027-05-12T12:00:00+01:00" });
    expect(inspection.status).toBe(201);
    const { body } = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: ana });
    expect(body.appointments.map(({ service }: { service: string }) => service)).toEqual([
      "test-drive",
      "inspection",
    ]);
  });

  test("staff move and cancel, also at the last moment", async () => {
    const { body } = await book({ start: "2027-05-13T10:00:00+01:00" });
    const { id } = body.appointment;
    const wrongDay = await kept.call("POST", at(`/${id}/reschedule`), {
      bearer: ana,
      body: { start: "2027-05-13T12:00:00+01:00", weekday: "friday" },
    });
    expect(wrongDay.status).toBe(422);
    const moved = await kept.call("POST", at(`/${id}/reschedule`), {
      bearer: ana,
      body: { start: "2027-05-13T12:00:00+01:00", weekday: "thursday" },
    });
    expect(moved).toMatchObject({ status: 200, body: { id, sequence: 1 } });
    const cancelled = await kept.call("POST", at(`/${id}/cancel`), { bearer: ana });
    expect(cancelled).toMatchObject({ status: 200, body: { status: "cancelled", sequence: 2 } });
    const after = await kept.call("POST", at(`/${id}/reschedule`), {
      bearer: ana,
      body: { start: "2027-05-13T15:00:00+01:00" },
    });
    expect(after).toMatchObject({ status: 409, body: { status: 409, state: "cancelled" } });
    expect(after.body.type).toMatch(/wrong-state$/);
  });

  test("somebody else's staff learns nothing, and an unknown appointment is 404", async () => {
    await openDealer(kept, dealerDocument("wells", "Europe/London"));
    const stranger = await kept.signIn("ana@wells.example");
    const start = "2027-05-17T10:00:00+01:00";
    const answer = await kept.call("POST", at(), {
      bearer: stranger,
      body: { service: "test-drive", start },
    });
    expect(answer.status).toBe(404);
    expect(answer.body.type).toMatch(/case-not-found$/);
    const unknown = await kept.call("POST", at("/apt_NONE/cancel"), { bearer: ana });
    expect(unknown.body.type).toMatch(/appointment-not-found$/);
  });

  test("CONFIRMATION-4: a customer without a mail address is confirmed by phone: the desk owes a call", async () => {
    const answer = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "bath",
        service: "test-drive",
        start: "2027-05-18T10:00:00+01:00",
        customer: { name: "Rosa Marin", phone: "020 7946 0123" },
      },
    });
    expect(answer.status).toBe(201);
    const { appointment, commitments } = answer.body;
    expect(commitments).toEqual([
      expect.objectContaining({
        kind: "callback",
        status: "open",
        owner: expect.objectContaining({ id: "ana" }),
        dueAt: "2027-05-05T11:00:00+01:00",
      }),
    ]);
    const mails = await kept.inbox("ana@bath.example");
    expect(mails.at(-1)!.text).toContain("Confirm by phone");
    expect(
      (await kept.allMails()).filter(({ to }) => !to.endsWith(".example") && to.includes("rosa")),
    ).toEqual([]);
    reference = answer.body.reference;
    const early = await kept.call("POST", at(`/${appointment.id}/status`), {
      bearer: ana,
      body: { status: "no-show" },
    });
    expect(early.body.type).toMatch(/confirmation-not-delivered$/);

    // Moved, the call about the old time is no longer owed, and one about the new time is.
    const [first] = commitments;
    const before = (await kept.inbox("ana@bath.example")).length;
    const moved = await kept.call(
      "POST",
      `/v1/cases/${reference}/appointments/${appointment.id}/reschedule`,
      {
        bearer: answer.body.caseToken,
        body: { start: "2027-05-19T11:00:00+01:00" },
      },
    );
    expect(moved.status).toBe(200);
    const seen = async () =>
      (await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: ana })).body.commitments;
    const calls = await seen();
    expect(calls).toHaveLength(2);
    expect(calls).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: first.id, status: "withdrawn" }),
        expect.objectContaining({ kind: "callback", status: "open", what: first.what }),
      ]),
    );
    const told = (await kept.inbox("ana@bath.example")).slice(before);
    expect(told.filter(({ text }) => text.includes("Confirm by phone"))).toHaveLength(1);
    // Cancelled, there is nothing left to confirm.
    const cancelled = await kept.call("POST", at(`/${appointment.id}/cancel`), { bearer: ana });
    expect(cancelled.status).toBe(200);
    await kept.settle();
    const toConfirm = (await seen()).filter(({ what }: { what: string }) => what === first.what);
    expect(toConfirm.map(({ status }: { status: string }) => status)).toEqual([
      "withdrawn",
      "withdrawn",
    ]);
  });

  test("CASE-3: a new link kills the old one and goes to the customer", async () => {
    const linkOf = (text: string) =>
      new URL(/http:\/\/\S+\/c\/[^\s#)>]+/.exec(text)![0]).searchParams.get("t")!;
    const old = linkOf((await kept.inbox(email))[0]!.text);
    const look = (bearer: string) => kept.call("GET", `/v1/cases/${reference}`, { bearer });
    expect((await look(old)).status).toBe(200);
    const rotated = await kept.call("POST", `/v1/admin/cases/${reference}/rotate-link`, {
      bearer: ana,
    });
    expect(rotated.status).toBe(200);
    expect((await look(old)).status).toBe(404);
    const fresh = linkOf((await kept.inbox(email)).at(-1)!.text);
    expect((await look(fresh)).status).toBe(200);
  });
});

describe("who did not come", () => {
  let kept: Kept;
  let ana: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const book = async (start: string, customer: object) => {
    const { status, body } = await kept.call("POST", "/v1/appointments", {
      body: { dealer: "bath", service: "test-drive", start, customer },
    });
    expect(status).toBe(201);
    return {
      state: async () => {
        const path = `/v1/admin/cases/${body.reference}`;
        return (await kept.call("GET", path, { bearer: ana })).body.appointments[0].status;
      },
      set: (status: string) =>
        kept.call(
          "POST",
          `/v1/admin/cases/${body.reference}/appointments/${body.appointment.id}/status`,
          { bearer: ana, body: { status } },
        ),
    };
  };

  test("VISIT-8: a no-show is logged of whom we can prove was told", async () => {
    const told = await book("2027-05-06T10:00:00+01:00", { name: "A", email: "told@example.com" });
    const silent = await book("2027-05-06T11:00:00+01:00", { name: "B", phone: "020 7946 0124" });
    const forgotten = await book("2027-05-06T12:00:00+01:00", {
      name: "C",
      phone: "020 7946 0125",
    });
    await kept.settle();
    expect(await told.set("no-show")).toMatchObject({ status: 409 });
    await kept.clockReaches("2027-05-06T12:59:00+01:00");
    expect(await told.set("no-show")).toMatchObject({ status: 200, body: { status: "no-show" } });
    const denied = await silent.set("no-show");
    expect(denied.status).toBe(409);
    expect(denied.body.type).toMatch(/confirmation-not-delivered$/);
    expect(await silent.state()).toBe("missed-unconfirmed");
    expect(await forgotten.state()).toBe("confirmed");
    await kept.clockReaches("2027-05-06T13:00:00+01:00");
    expect(await forgotten.state()).toBe("missed-unconfirmed");
    expect((await forgotten.set("no-show")).body.type).toMatch(/confirmation-not-delivered$/);
    expect(await told.set("arrived")).toMatchObject({ status: 200 });
  });
});

describe("how a visit goes", () => {
  let kept: Kept;
  let ana: string;
  let path: string;
  let id: string;
  const EMAIL = "rosa@example.com";
  const set = (status: string) =>
    kept.call("POST", `${path}/appointments/${id}/status`, { bearer: ana, body: { status } });
  const visit = async () => (await kept.call("GET", path, { bearer: ana })).body;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-12T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
    const { body } = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "bath",
        service: "test-drive",
        start: "2027-05-14T10:00:00+01:00",
        customer: { name: "Rosa Marin", email: EMAIL },
      },
    });
    path = `/v1/admin/cases/${body.reference}`;
    id = body.appointment.id;
    await kept.settle();
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("VISIT-12: nothing of a visit's day is logged before that day", async () => {
    for (const status of ["arrived", "in-progress", "no-show"]) {
      const early = await set(status);
      expect([status, early.status, early.body.type]).toEqual([
        status,
        409,
        "/problems/wrong-state",
      ]);
    }
    expect((await visit()).appointments[0].status).toBe("confirmed");
    await kept.clockReaches("2027-05-14T00:05:00+01:00");
    expect((await set("arrived")).status).toBe(200);
  });

  test("VISIT-13: what was pressed too early is taken back, and its reminder still comes", async () => {
    const before = (await kept.inbox(EMAIL)).length;
    expect(await set("confirmed")).toMatchObject({ status: 200, body: { status: "confirmed" } });
    expect((await set("confirmed")).status).toBe(200);
    await kept.clockReaches("2027-05-14T09:00:00+01:00");
    const told = (await kept.inbox(EMAIL)).slice(before);
    expect(told.map(({ sentAt }) => Date.parse(sentAt))).toEqual([
      Date.parse("2027-05-14T08:00:00+01:00"),
    ]);
    const lines = (await visit()).timeline.map(({ text }: { text: string }) => text);
    expect(lines).toContain("Test drive: confirmed (taken back)");
  });

  test("VISIT-6: a visit goes its way step by step and not backwards", async () => {
    expect((await set("ready")).status).toBe(409);
    expect((await set("sleeping")).status).toBe(422);
    for (const status of ["arrived", "in-progress", "ready", "completed"]) {
      expect(await set(status)).toMatchObject({ status: 200, body: { status } });
    }
    expect(await set("completed")).toMatchObject({ status: 200 });
    expect(await set("arrived")).toMatchObject({ status: 409 });
    expect(await set("no-show")).toMatchObject({ status: 409 });
  });

  test("VISIT-13: a visit that was ended by mistake is open again the same day, and later not", async () => {
    expect(await set("confirmed")).toMatchObject({ status: 200, body: { status: "confirmed" } });
    for (const status of ["arrived", "completed"]) expect((await set(status)).status).toBe(200);
    await kept.clockReaches("2027-05-15T09:00:00+01:00");
    const late = await set("confirmed");
    expect([late.status, late.body.type, late.body.state]).toEqual([
      409,
      "/problems/wrong-state",
      "completed",
    ]);
  });
});
