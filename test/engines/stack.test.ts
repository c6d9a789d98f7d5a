import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instant } from "../../shared/kernel/time.ts";
import { fixtureEntries, fixtureManifest } from "./small-product/fixture-functions.ts";
import { readSettings } from "../../infra/local/settings.ts";
import { startStack } from "../../infra/local/stack.ts";
import type { Stack } from "../../infra/local/stack.ts";

const NOW = "2026-12-01T09:00:00.000Z";
const START_MILLISECONDS = 60_000;

/** Functions made for this test behind the real server, engine, stream, mail, timers and clock. */
describe("the stack on one machine", { timeout: 60_000 }, () => {
  let stack: Stack;
  beforeAll(async () => {
    const { engine, endpoint } = readSettings(process.env);
    stack = await startStack({
      engine,
      endpoint,
      port: 0,
      now: instant(Date.parse(NOW)),
      manifest: fixtureManifest,
      entries: fixtureEntries,
    });
  }, START_MILLISECONDS);
  afterAll(() => stack.stop());
  async function call(method: string, path: string, body?: unknown, headers = {}) {
    const response = await fetch(`${stack.url}${path}`, {
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer: any = text.startsWith("{") ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: answer };
  }
  const settle = () => call("POST", "/_local/clock", { advance: "PT0S" });
  const reset = () => call("POST", "/_local/reset");
  const sortKeys = async (id: string) => {
    const { body } = await call("GET", `/things/${id}`);
    return body.items.map((item: any) => item.sk.S);
  };
  const inbox = async (to = "") => {
    const { body } = await call("GET", `/_local/inbox${to === "" ? "" : `?to=${to}`}`);
    return body.items;
  };

  it("carries an event from the table over relay into the inbox, and the report back", async () => {
    await reset();
    await call("POST", "/things/a", { to: "rosa@example.com" });
    await settle();
    expect(await inbox("rosa@example.com")).toMatchObject([{ subject: "About thing#a – é" }]);
    expect(await sortKeys("a")).toEqual(["event#a", "report#Delivery", "seen"]);
  });

  it("arms timers, fires them on the clock and works through what follows", async () => {
    await reset();
    await call("POST", "/things/a", { at: "2026-12-01T12:00:00" });
    await settle();
    const { body } = await call("GET", "/_local/schedules");
    expect(body.items).toMatchObject([
      {
        name: "thing-a",
        group: "kept",
        firesAt: "2026-12-01T12:00:00.000Z",
        input: { thing: "thing#a" },
      },
    ]);
    const moved = await call("POST", "/_local/clock", { advance: "PT3H" });
    expect(moved.body).toEqual({ now: "2026-12-01T12:00:00.000Z", fired: 1 });
    expect(await inbox("fired@example.com")).toMatchObject([
      { sentAt: "2026-12-01T12:00:00.000Z" },
    ]);
    expect(await sortKeys("a")).toContain("fired#2026-12-01T12:00:00.000Z");
    expect((await call("GET", "/_local/schedules")).body.items).toEqual([]);
  });

  it("gives the functions its own clock", async () => {
    await reset();
    expect((await call("GET", "/time")).body).toMatchObject({ now: Date.parse(NOW), date: NOW });
    await call("POST", "/_local/clock", { advance: "PT4M1S" });
    const { body } = await call("GET", "/time");
    expect(body.date).toBe("2026-12-01T09:04:01.000Z");
    expect(Date.parse(body.text)).toBe(Date.parse(body.date));
  });

  it("runs what recurs at each of its times", async () => {
    await reset();
    await call("POST", "/_local/clock", { advance: "PT15M" });
    expect(await sortKeys("sweeps")).toEqual([
      "2026-12-01T09:05:00.000Z",
      "2026-12-01T09:10:00.000Z",
      "2026-12-01T09:15:00.000Z",
    ]);
  });

  it("delivers a timer twice or loses it when asked", async () => {
    await reset();
    await call("POST", "/things/a", { at: "2026-12-01T12:00:00" });
    await settle();
    expect((await call("POST", "/_local/schedules/thing-a/fire", { times: 2 })).status).toBe(200);
    expect(await sortKeys("a")).toContain(`fired#${NOW}`);
    expect((await call("DELETE", "/_local/schedules/thing-a")).status).toBe(204);
    expect((await call("DELETE", "/_local/schedules/thing-a")).status).toBe(404);
    expect((await call("POST", "/_local/clock", { advance: "PT4H" })).body.fired).toBe(0);
  });

  it.each(["before", "after", "throttle"])("survives a call that fails %s", async (mode) => {
    await call("POST", "/_local/faults", { target: "dynamodb", times: 1, mode });
    expect((await call("POST", `/things/${mode}`, {})).status).toBe(201);
    expect((await call("GET", "/_local/faults")).body.items).toEqual([]);
  });

  it("fails as often as asked: longer than the client's patience is a failure", async () => {
    const fault = { target: "dynamodb", operation: "PutItem", times: 50, mode: "before" };
    await call("POST", "/_local/faults", fault);
    expect((await call("POST", "/things/never", {})).status).toBe(500);
    await call("DELETE", "/_local/faults");
    expect(await sortKeys("never")).toEqual([]);
  });

  it("retries an event while SES is away, and the mail goes out once", async () => {
    await call("POST", "/_local/faults", { target: "ses", times: 4, mode: "throttle" });
    await call("POST", "/things/late", { to: "late@example.com" });
    await settle();
    expect(await inbox("late@example.com")).toHaveLength(1);
  });

  it("parks an event that always fails, and shows it", async () => {
    await call("POST", "/things/poison", { fails: "always" });
    await settle();
    const { body } = await call("GET", "/_local/dead-letters");
    expect(body.items).toMatchObject([{ source: "case-events" }]);
  });

  it("reports what SES would about a mail when asked", async () => {
    await call("POST", "/things/bounced", { to: "bounced@example.com" });
    await settle();
    const [{ id }] = await inbox("bounced@example.com");
    await call("POST", "/_local/mail-events", { id, type: "Bounce" });
    expect(await sortKeys("bounced")).toContain("report#Bounce");
  });

  it("counts the functions' calls", async () => {
    await call("GET", "/_local/requests");
    await call("POST", "/things/counted", {});
    expect((await call("GET", "/_local/requests")).body.dynamodb.PutItem).toBe(1);
  });

  it("lets staff in with a token of its issuer and nobody else", async () => {
    const refused = await call("GET", "/staff");
    expect(refused.status).toBe(401);
    expect(refused.body).toEqual({ message: "Unauthorized" });
    expect(refused.headers.get("www-authenticate")).toBe("Bearer");
    const { body } = await call("POST", "/_local/token", { email: "maya@northside.example" });
    const bearer = { authorization: `Bearer ${body.token}` };
    const { body: echo } = await call("GET", "/staff", undefined, bearer);
    expect(echo.requestContext.authorizer.jwt.claims).toMatchObject({
      email: "maya@northside.example",
      email_verified: "true",
    });
    const forged = { authorization: `Bearer ${body.token.slice(0, -4)}AAAA` };
    expect((await call("GET", "/staff", undefined, forged)).status).toBe(401);
  });

  it("hands on cookies, bytes and API Gateway's own 500", async () => {
    const { headers } = await call("GET", "/cookies");
    expect(headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2"]);
    expect(headers.get("content-type")).toBe("image/png");
    const broken = await call("GET", "/broken");
    expect([broken.status, broken.body]).toEqual([500, { message: "Internal Server Error" }]);
  });

  it.each([
    ["POST", "/_local/clock", { to: "2026-11-30T00:00:00Z" }, 422],
    ["POST", "/_local/clock", { advance: "soon" }, 422],
    ["POST", "/_local/clock", {}, 422],
    ["POST", "/_local/token", { email: "nobody" }, 422],
    ["POST", "/_local/mail-events", { id: "x", type: "Delivery" }, 404],
    ["POST", "/_local/mail-events", { id: "x", type: "Rumour" }, 422],
    ["POST", "/_local/schedules/none/fire", { times: 1 }, 404],
    ["POST", "/_local/faults", { target: "ses", times: 1, mode: "conflict" }, 422],
    ["POST", "/_local/faults", { target: "moon", times: 1, mode: "before" }, 422],
    ["PUT", "/_local/clock", {}, 405],
    ["GET", "/_local/nothing", undefined, 404],
  ])("answers %s %s %o with a problem", async (method, path, body, status) => {
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.body).toMatchObject({ status, detail: expect.any(String) });
  });

  it("shows a page, and refuses other sites", async () => {
    const page = await call("GET", "/_local/");
    expect(page.body).toContain("<h1>Kept on this machine</h1>");
    const foreign = await call("GET", "/_local/clock", undefined, {
      origin: "https://evil.example",
    });
    expect(foreign.status).toBe(403);
  });

  it("is as on the first day after a reset", async () => {
    await call("POST", "/things/a", { to: "rosa@example.com", at: "2026-12-01T12:00:00" });
    await call("POST", "/_local/clock", { advance: "PT1H" });
    expect((await call("POST", "/_local/reset")).status).toBe(204);
    expect((await call("GET", "/_local/clock")).body).toEqual({ now: NOW });
    expect(await inbox()).toEqual([]);
    expect(await sortKeys("a")).toEqual([]);
    await call("POST", "/things/a", { to: "rosa@example.com" });
    await settle();
    expect(await inbox()).toHaveLength(1);
  });

  it("begins at another instant after a reset that names one, also before", async () => {
    const earlier = "2026-03-06T16:30:00.000Z";
    expect((await call("POST", "/_local/reset", { now: earlier })).status).toBe(204);
    expect((await call("GET", "/time")).body.date).toBe(earlier);
    await reset();
    expect((await call("GET", "/time")).body.date).toBe(earlier);
    await call("POST", "/_local/reset", { now: NOW });
    expect((await call("POST", "/_local/reset", { at: NOW })).status).toBe(422);
  });

  it("makes everything old at a reset that functions remember for some seconds", async () => {
    const before = (await call("GET", "/time")).body.elapsed;
    await reset();
    expect((await call("GET", "/time")).body.elapsed - before).toBeGreaterThan(3_600_000);
  });
});
