import { describe, expect, it } from "vitest";
import { gatewayEvent, gatewayResponse } from "./gateway-event.ts";
import { isOwnHost } from "../http/own-host.ts";
import { matchRoute, routesOf } from "./routes.ts";
import type { Request } from "../http/serve.ts";

const routes = routesOf([
  {
    name: "api",
    purpose: "",
    trigger: { kind: "http", auth: "none", routes: ["POST /a/{id}", "$default"] },
    needs: [],
    timeoutSeconds: 1,
    memoryMegabytes: 128,
    errorImpact: "",
  },
]);

function request(changes: Partial<Request> = {}): Request {
  const rawQuery = changes.rawQuery ?? "";
  return {
    method: "POST",
    path: "/a/1",
    rawQuery,
    query: new URLSearchParams(rawQuery),
    headers: { host: "127.0.0.1:3000", "content-type": "application/json" },
    body: Buffer.from("{}"),
    ...changes,
  };
}

function eventOf(changes: Partial<Request> = {}, claims?: Record<string, string>) {
  const asked = request(changes);
  return gatewayEvent(asked, matchRoute(routes, asked.method, asked.path)!, 0, claims);
}

describe("the event of an HTTP API, payload 2.0", () => {
  it("has the route, its parameters, the query joined and the cookies apart", () => {
    const headers = { host: "h", cookie: "a=1; b=2", "x-many": "1,2" };
    expect(eventOf({ rawQuery: "q=1&q=2&r=%20", headers })).toMatchObject({
      version: "2.0",
      routeKey: "POST /a/{id}",
      rawPath: "/a/1",
      rawQueryString: "q=1&q=2&r=%20",
      queryStringParameters: { q: "1,2", r: " " },
      pathParameters: { id: "1" },
      cookies: ["a=1", "b=2"],
      headers: { host: "h", "x-many": "1,2" },
      requestContext: { http: { method: "POST", path: "/a/1" }, timeEpoch: 0 },
    });
  });

  it("leaves out what is not there", () => {
    const event = eventOf({ path: "/", body: Buffer.alloc(0) });
    for (const absent of ["body", "cookies", "pathParameters", "queryStringParameters"]) {
      expect(event).not.toHaveProperty(absent);
    }
    expect(event).toMatchObject({ isBase64Encoded: false });
  });

  it("sends text as it is and everything else in base64", () => {
    expect(eventOf({ body: Buffer.from('{"é":1}') })).toMatchObject({ body: '{"é":1}' });
    const form = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
    expect(eventOf({ headers: form, body: Buffer.from("a=b") })).toMatchObject({ body: "a=b" });
    const bytes = { headers: { "content-type": "image/png" }, body: Buffer.from([255]) };
    expect(eventOf(bytes)).toMatchObject({ body: "/w==", isBase64Encoded: true });
  });

  it("carries the claims of a token as text", () => {
    expect(eventOf({}, { email_verified: "true" })).toMatchObject({
      requestContext: { authorizer: { jwt: { claims: { email_verified: "true" } } } },
    });
  });
});

describe("the answer of a function", () => {
  it("becomes status, headers in lower case, cookies and bytes", () => {
    const answer = gatewayResponse({
      statusCode: 201,
      headers: { "Content-Type": "image/png", "X-N": 5 },
      cookies: ["a=1", "b=2"],
      body: "/w==",
      isBase64Encoded: true,
    });
    expect(answer).toEqual({
      status: 201,
      headers: { "content-type": "image/png", "x-n": "5", "set-cookie": ["a=1", "b=2"] },
      body: Buffer.from([255]),
    });
  });

  it("is JSON when it has no status, and API Gateway's 500 when it makes no sense", () => {
    expect(gatewayResponse({ a: 1 })).toMatchObject({ status: 200, body: '{"a":1}' });
    expect(gatewayResponse({ statusCode: "soon" })).toMatchObject({ status: 500 });
  });
});

describe("who may ask", () => {
  const asks = (headers: Record<string, string>, path = "/a/1") =>
    isOwnHost(request({ headers, path }), 3000);
  it("is this machine by either of its names, from its own pages or none", () => {
    expect(asks({ host: "127.0.0.1:3000" })).toBe(true);
    expect(asks({ host: "localhost:3000", origin: "http://localhost:3000" })).toBe(true);
  });
  it.each([
    [{ host: "evil.example:3000" }],
    [{ host: "127.0.0.1:3001" }],
    [{ host: "127.0.0.1:3000", origin: "https://evil.example" }],
    [{ host: "127.0.0.1:3000", origin: "null" }],
    [{}],
  ])("is nobody with %o", (headers) => {
    expect(asks(headers)).toBe(false);
  });
  const site = { host: "localhost:3000", origin: "https://www.bath.example" };
  it.each(["/v1/appointments", "/embed/v1/kept.js"])("is any site at %s", (path) => {
    expect(asks(site, path)).toBe(true);
    expect(asks({ ...site, host: "evil.example:3000" }, path)).toBe(false);
  });
  it.each(["/v1/admin/me", "/_local/clock", "/desk", "/d/bath", "/v1"])(
    "is no site at %s",
    (path) => {
      expect(asks(site, path)).toBe(false);
    },
  );
});
