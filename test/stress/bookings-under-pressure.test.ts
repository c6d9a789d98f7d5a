import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
import { Kept } from "../scenarios/harness/kept.ts";

/** So many bays that are alike, and a service that needs any of them. */
function baysOf(places: number) {
  return {
    resources: Array.from({ length: places }, (_, index) => ({
      id: `bay-${index}`,
      type: "bay",
      name: `Bay ${index}`,
    })),
    services: [
      {
        id: "visit",
        kind: "inspection",
        name: "Visit",
        department: "service",
        duration: "PT60M",
        step: "PT30M",
        needs: ["bay"],
        locations: ["dealer"],
      },
    ],
  };
}

describe("bookings under pressure", () => {
  let kept: Kept;
  const customer = (name: string) => ({ name, email: `${name}@example.com` });
  const drive = (start: string, name: string) => ({
    dealer: "bath",
    service: "test-drive",
    start,
    options: { model: "500e" },
    customer: customer(name),
  });
  const book = (body: object, key?: string) =>
    kept.call("POST", "/v1/appointments", {
      body,
      ...(key === undefined ? {} : { headers: { "idempotency-key": key } }),
    });

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("VISIT-2, B-1: ten want the same car, one gets it, nine hear of other times", async () => {
    const start = "2027-05-10T10:00:00+01:00";
    const names = Array.from({ length: 10 }, (_, index) => `racer-${index}`);
    const answers = await Promise.all(names.map((name) => book(drive(start, name))));
    const lost = answers.filter(({ status }) => status !== 201);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(lost).toHaveLength(9);
    for (const { status, body } of lost) {
      expect(status).toBe(409);
      expect(body.type).toMatch(/\/problems\/slot-taken$/);
      expect(body.alternatives.length).toBeGreaterThan(0);
      expect(body.alternatives).not.toContain(start);
    }
    const mails = await kept.allMails();
    expect(mails.filter(({ to }) => to.startsWith("racer-"))).toHaveLength(1);
  });

  test("CALENDAR-1: a hundred at once for 1, 5 and 32 places: that many get one, the rest are told", async () => {
    const start = "2027-05-10T10:00:00+01:00";
    for (const places of [1, 5, 32]) {
      const dealer = `bays-${places}`;
      await openDealer(
        kept,
        Object.assign(dealerDocument(dealer, "Europe/London"), baysOf(places)),
      );
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, index) => {
          const who = customer(`rival-${places}-${index}`);
          return book({ dealer, service: "visit", start, customer: who });
        }),
      );
      const counts = Map.groupBy(answers, ({ status }) => status);
      expect(Object.fromEntries([...counts].map(([status, of]) => [status, of.length]))).toEqual({
        201: places,
        409: 100 - places,
      });
      expect(new Set(counts.get(409)?.map(({ body }) => body.type.split("/").at(-1)))).toEqual(
        new Set(["slot-taken"]),
      );
      const bays = counts.get(201)?.map(({ body }) => body.appointment.resources[0].name);
      expect(new Set(bays).size).toBe(places);
    }
  });

  test("the offered alternative can be booked", async () => {
    const taken = await book(drive("2027-05-10T10:15:00+01:00", "late"));
    expect(taken.status).toBe(409);
    const again = await book(drive(taken.body.alternatives[0], "late"));
    expect(again.status).toBe(201);
  });

  test("B-7: the car is free and the only salesperson busy: not listed, not bookable", async () => {
    const other = dealerDocument("wells", "Europe/London");
    const second = {
      id: "demo-panda",
      type: "demonstrator",
      name: "Panda",
      options: { model: "panda" },
    };
    const resources = [...other.resources, second];
    const bigger: typeof other = Object.assign(other, { resources });
    await openDealer(kept, bigger);
    const start = "2027-05-11T10:00:00+01:00";
    const first = { ...drive(start, "owen"), dealer: "wells", options: { model: "panda" } };
    expect((await book(first)).status).toBe(201);
    const { body } = await kept.call(
      "GET",
      "/v1/dealers/wells/services/test-drive/slots?from=2027-05-11&to=2027-05-11&option.model=500e",
    );
    expect(body.days[0].slots.map((slot: { start: string }) => slot.start)).not.toContain(start);
    const { status } = await book({ ...drive(start, "rosa"), dealer: "wells" });
    expect(status).toBe(409);
  });

  test("ONCE-1: the same request with its key is answered with the first answer", async () => {
    const body = drive("2027-05-12T11:00:00+01:00", "repeat");
    const first = await book(body, "key-1");
    const second = await book({ ...body, customer: { ...body.customer } }, "key-1");
    expect(first.status).toBe(201);
    expect(first.headers.get("idempotent-replayed")).toBeNull();
    expect(second.status).toBe(201);
    expect(second.headers.get("idempotent-replayed")).toBe("true");
    expect(second.body).toEqual(first.body);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
    const other = await book(drive("2027-05-12T13:00:00+01:00", "repeat"), "key-1");
    expect(other.status).toBe(422);
    expect(other.body.type).toMatch(/idempotency-key-reused$/);
  });

  test("ONCE-2: ten of the same request at once with one key make one booking", async () => {
    const body = drive("2027-05-13T11:00:00+01:00", "hasty");
    const answers = await Promise.all(Array.from({ length: 10 }, () => book(body, "key-2")));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ body: { reference } }) => reference)).size).toBe(1);
    expect(await kept.inbox("hasty@example.com")).toHaveLength(1);
  });

  test("B-9: the mail fails after the booking is stored; it goes out later, once", async () => {
    await kept.call("POST", "/_local/faults", {
      body: { target: "ses", times: 3, mode: "before" },
    });
    const body = drive("2027-05-14T11:00:00+01:00", "unlucky");
    const first = await book(body, "key-3");
    expect(first.status).toBe(201);
    expect(await kept.inbox("unlucky@example.com")).toEqual([]);
    const replay = await book(body, "key-3");
    expect(replay.headers.get("idempotent-replayed")).toBe("true");
    const { body: story } = await kept.call("GET", `/v1/cases/${first.body.reference}`, {
      bearer: first.body.caseToken,
    });
    expect(story.mails[0].state).toBe("queued");
    await kept.call("POST", "/_local/clock", { body: { advance: "PT2H" } });
    expect(await kept.inbox("unlucky@example.com")).toHaveLength(1);
  });

  test("a mail that SES took before the line broke is not sent twice", async () => {
    await kept.call("POST", "/_local/faults", { body: { target: "ses", times: 1, mode: "after" } });
    const first = await book(drive("2027-05-14T14:00:00+01:00", "doubtful"));
    expect(first.status).toBe(201);
    await kept.call("POST", "/_local/clock", { body: { advance: "PT2H" } });
    expect(await kept.inbox("doubtful@example.com")).toHaveLength(1);
  });

  test("VISIT-1: a transaction that fails before or after it took effect books once or not at all", async () => {
    for (const [mode, start] of [
      ["before", "2027-05-17T11:00:00+01:00"],
      ["after", "2027-05-17T13:00:00+01:00"],
      ["throttle", "2027-05-17T15:00:00+01:00"],
      ["conflict", "2027-05-18T11:00:00+01:00"],
    ] as const) {
      await kept.call("POST", "/_local/faults", {
        body: { target: "dynamodb", operation: "TransactWriteItems", times: 1, mode },
      });
      const { status, body } = await book(drive(start, `fault-${mode}`));
      expect(status, `${mode}: ${JSON.stringify(body)}`).toBe(201);
      expect(await kept.inbox(`fault-${mode}@example.com`)).toHaveLength(1);
    }
  });

  test.each([
    ["conflicts remain", "11:00", { operation: "TransactWriteItems", mode: "conflict" }],
    ["throttled writes remain", "13:00", { operation: "TransactWriteItems", mode: "throttle" }],
    ["throttled reads remain", "15:00", { operation: "Query", mode: "throttle" }],
  ])("when only %s it is 503 with Retry-After and nothing is booked", async (_, time, fault) => {
    await kept.call("POST", "/_local/faults", {
      body: { target: "dynamodb", times: 100, ...fault },
    });
    const start = `2027-05-19T${time}:00+01:00`;
    const busy = await book(drive(start, "patient"));
    expect(busy.status).toBe(503);
    expect(busy.headers.get("retry-after")).toMatch(/^\d+$/);
    await kept.call("DELETE", "/_local/faults");
    expect((await book(drive(start, "patient"))).status).toBe(201);
  });

  test("VISIT-7, B-13: book, move away, book the old time", async () => {
    const start = "2027-05-20T11:00:00+01:00";
    const { body } = await book(drive(start, "mover"));
    const moved = await kept.call(
      "POST",
      `/v1/cases/${body.reference}/appointments/${body.appointment.id}/reschedule`,
      { bearer: body.caseToken, body: { start: "2027-05-20T15:00:00+01:00" } },
    );
    expect(moved.status).toBe(200);
    expect(moved.body).toMatchObject({ id: body.appointment.id, sequence: 1 });
    expect((await book(drive(start, "next"))).status).toBe(201);
  });

  test("B-35: a cancellation withdraws the invitation and frees the time", async () => {
    const start = "2027-05-21T11:00:00+01:00";
    const { body } = await book(drive(start, "leaver"));
    const cancelled = await kept.call(
      "POST",
      `/v1/cases/${body.reference}/appointments/${body.appointment.id}/cancel`,
      { bearer: body.caseToken, body: {} },
    );
    expect(cancelled.body.status).toBe("cancelled");
    const [confirmation, cancellation] = await kept.inbox("leaver@example.com");
    const calendar = (mail: typeof confirmation) =>
      Buffer.from(
        mail!.attachments.find(({ contentType }) => /calendar/.test(contentType))!.content,
        "base64",
      ).toString();
    const uid = (text: string) => /^UID:(.*)$/m.exec(text)![1];
    expect(calendar(cancellation)).toMatch(/METHOD:CANCEL/);
    expect(calendar(cancellation)).toMatch(/STATUS:CANCELLED/);
    expect(calendar(cancellation)).toMatch(/SEQUENCE:1/);
    expect(uid(calendar(cancellation))).toBe(uid(calendar(confirmation)));
    expect((await book(drive(start, "follower"))).status).toBe(201);
    const again = await kept.call(
      "POST",
      `/v1/cases/${body.reference}/appointments/${body.appointment.id}/cancel`,
      { bearer: body.caseToken, body: {} },
    );
    expect(again.status).toBe(409);
  });

  test("CASE-1, B-39: guessed references, no token and another customer's token are one 404", async () => {
    const mine = await book(drive("2027-05-24T11:00:00+01:00", "mine"));
    const yours = await book(drive("2027-05-24T13:00:00+01:00", "yours"));
    const look = (reference: string, bearer?: string) =>
      kept.call("GET", `/v1/cases/${reference}`, bearer === undefined ? {} : { bearer });
    const refusals = [
      await look(mine.body.reference),
      await look(mine.body.reference, "x".repeat(43)),
      await look(mine.body.reference, yours.body.caseToken),
      await look("ZZZZZZZZZZ", mine.body.caseToken),
    ];
    for (const { status, body } of refusals) {
      expect(status).toBe(404);
      expect(body).toMatchObject({ type: expect.stringMatching(/case-not-found$/) });
      expect(JSON.stringify(body)).not.toContain("mine@example.com");
    }
    expect((await look(mine.body.reference, mine.body.caseToken)).status).toBe(200);
  });

  test("VISIT-5: an eleventh new case within the hour is too many", async () => {
    const ask = () =>
      kept.call("POST", "/v1/callbacks", {
        body: {
          dealer: "bath",
          topic: "Again",
          customer: { ...customer("eager"), phone: "+442079460123" },
        },
      });
    const answers = [];
    for (let count = 0; count < 11; count += 1) answers.push((await ask()).status);
    expect(answers).toEqual([...Array(10).fill(201), 429]);
  });
});
