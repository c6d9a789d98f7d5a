import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Kept } from "./harness/kept.ts";

/** What a newcomer does with the sample dealers. */
describe("the sample dealers", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2026-12-01T08:00:00-05:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function firstStart(service: string, query = "") {
    const { status, body } = await kept.call(
      "GET",
      `/v1/dealers/northside/services/${service}/slots?from=2026-12-01&to=2026-12-10${query}`,
    );
    expect(status).toBe(200);
    expect(body.timeZone).toBe("America/New_York");
    expect(body.days).toHaveLength(10);
    return body.days.flatMap(({ slots }: { slots: { start: string }[] }) => slots)[0].start;
  }

  test("are listed, and tell nothing about their staff's addresses", async () => {
    const { body } = await kept.call("GET", "/v1/dealers");
    expect(body.items.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      "harbour",
      "northside",
    ]);
    const profile = await kept.call("GET", "/v1/dealers/northside");
    expect(profile.body).toMatchObject({ name: "Northside Motors", timeZone: "America/New_York" });
    expect(JSON.stringify(profile.body)).not.toContain("@");
  });

  test.each([
    ["test-drive", { options: { model: "500e" } }, "&option.model=500e"],
    [
      "lease-inspection",
      {
        location: {
          kind: "home",
          address: {
            streetAddress: "7 Elm St",
            addressLocality: "Newport",
            postalCode: "02840",
            addressCountry: "US",
          },
        },
      },
      "&location=home",
    ],
    ["drop-off", { vehicle: { registration: "ABC1234" } }, ""],
  ])("a %s is booked and confirmed", async (service, extra, query) => {
    const start = await firstStart(service, query);
    const email = `${service}@example.com`;
    const booked = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "northside",
        service,
        start,
        customer: { name: "Rosa Marin", email, phone: "(212) 555-0123" },
        ...extra,
      },
    });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    expect(booked.headers.get("location")).toBe(`/v1/cases/${booked.body.reference}`);
    expect(booked.body).toMatchObject({
      appointment: { service, status: "confirmed", start, sequence: 0 },
      commitments: [],
    });
    const [mail] = await kept.inbox(email);
    expect(mail!.text).toContain(booked.body.reference);
    expect(mail!.text).toMatch(/\w+day, December \d+, 2026, \d+:\d\d [AP]M EST/);
    expect(mail!.text).toContain(service === "lease-inspection" ? "7 Elm St" : "1200 Harbor Rd");
    expect(mail!.text).toContain(booked.body.manageUrl);
    expect(
      mail!.attachments.some(({ contentType }) => /text\/calendar.*method/i.test(contentType)),
    ).toBe(true);
    const own = await kept.call("GET", `/v1/cases/${booked.body.reference}`, {
      bearer: booked.body.caseToken,
    });
    expect(own.body.customer.phone).toBe("+12125550123");
  });

  test("PROMISE-1: a callback states its absolute due time in answer and mail", async () => {
    const asked = await kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "northside",
        department: "sales",
        topic: "Trade-in value",
        customer: { name: "Kim Yu", email: "kim@example.com", phone: "+12125550199" },
      },
    });
    expect(asked.status).toBe(201);
    expect(asked.body.commitment).toMatchObject({
      kind: "callback",
      status: "open",
      dueAt: "2026-12-01T09:00:00-05:00",
      owner: { id: "ana" },
      accountable: { id: "maya" },
      level: null,
    });
    const [mail] = await kept.inbox("kim@example.com");
    expect(mail!.text).toContain("Tuesday, December 1, 2026, 9:00 AM EST");

    const bearer = await kept.signIn("ana@northside.example");
    const path = `/v1/admin/cases/${asked.body.reference}/commitments/${asked.body.commitment.id}`;
    const tried = await kept.call("POST", `${path}/attempts`, {
      bearer,
      body: { channel: "phone", outcome: "no-answer" },
    });
    expect(tried.body).toMatchObject({ status: "open", attempts: 1 });
    const done = await kept.call("POST", `${path}/keep`, { bearer, body: { outcome: "reached" } });
    expect(done.body.status).toBe("kept");
    await kept.call("POST", "/_local/clock", { body: { advance: "P3D" } });
    const mails = await kept.allMails();
    expect(mails.filter(({ to }) => to === "maya@northside.example")).toEqual([]);
    expect(mails.filter(({ to }) => to === "grace@northside.example")).toEqual([]);
  });

  test("another dealer's staff see nothing, and without a token it is 401", async () => {
    const asked = await kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "northside",
        topic: "Tyres",
        customer: { name: "Al", phone: "+12125550188" },
      },
    });
    const path = `/v1/admin/cases/${asked.body.reference}`;
    const harbour = await kept.call("GET", "/v1/admin/me", {
      bearer: await kept.signIn("care@aurora.example"),
    });
    expect(harbour.body.dealers.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      "harbour",
      "northside",
    ]);
    const stranger = await kept.signIn("nobody@elsewhere.example");
    expect((await kept.call("GET", path, { bearer: stranger })).status).toBe(404);
    const unsigned = await kept.call("GET", path);
    expect(unsigned.status).toBe(401);
    expect(unsigned.headers.get("www-authenticate")).toMatch(/Bearer/);
    const own = await kept.call("GET", path, {
      bearer: await kept.signIn("sam@northside.example"),
    });
    expect(own.status).toBe(200);
    expect(JSON.stringify(own.body)).not.toContain(asked.body.caseToken);
  });

  test.each<[string, string, unknown, number, string]>([
    [
      "an unknown dealer",
      "/v1/callbacks",
      { dealer: "nowhere", topic: "x", customer: { name: "A", email: "a@example.com" } },
      404,
      "dealer-not-found",
    ],
    [
      "an unknown field",
      "/v1/callbacks",
      {
        dealer: "northside",
        topic: "x",
        colour: "red",
        customer: { name: "A", email: "a@example.com" },
      },
      422,
      "invalid-request",
    ],
    [
      "no way to answer",
      "/v1/callbacks",
      { dealer: "northside", topic: "x", customer: { name: "A" } },
      422,
      "invalid-request",
    ],
    [
      "a phone that is none",
      "/v1/callbacks",
      { dealer: "northside", topic: "x", customer: { name: "A", phone: "call me" } },
      422,
      "invalid-request",
    ],
    [
      "a start without offset",
      "/v1/appointments",
      {
        dealer: "northside",
        service: "test-drive",
        start: "2026-12-02T09:00:00",
        customer: { name: "A", email: "a@example.com" },
      },
      422,
      "invalid-request",
    ],
    [
      "a start off the step",
      "/v1/appointments",
      {
        dealer: "northside",
        service: "test-drive",
        start: "2026-12-02T09:01:00-05:00",
        options: { model: "500e" },
        customer: { name: "A", email: "a@example.com" },
      },
      422,
      "slot-not-offered",
    ],
    [
      "a weekday that does not fit",
      "/v1/appointments",
      {
        dealer: "northside",
        service: "test-drive",
        start: "2026-12-02T09:00:00-05:00",
        weekday: "thursday",
        options: { model: "500e" },
        customer: { name: "A", email: "a@example.com" },
      },
      422,
      "weekday-mismatch",
    ],
    [
      "an unknown service",
      "/v1/appointments",
      {
        dealer: "northside",
        service: "car-wash",
        start: "2026-12-02T09:00:00-05:00",
        customer: { name: "A", email: "a@example.com" },
      },
      404,
      "service-not-found",
    ],
    ["an unknown route", "/v1/nothing", {}, 404, "route-not-found"],
  ])("%s is a clear problem", async (_name, path, body, status, code) => {
    const answer = await kept.call("POST", path, { body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(answer.body.type).toMatch(new RegExp(`/problems/${code}$`));
    if (code === "invalid-request") expect(answer.body.errors[0].pointer).toMatch(/^\//);
  });
});
