import { describe, expect, test } from "vitest";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";
import { readForm } from "./read-form.ts";

const OURS = "https://kept.example";

function sent(headers: Record<string, string>, body = "name=+Rosa+&phone="): HttpRequest {
  return {
    id: "r-1",
    method: "POST",
    path: "/d/bath",
    params: {},
    query: {},
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      host: "kept.example",
      ...headers,
    },
    cookies: {},
    body,
    claims: undefined,
    receivedAt: 0,
  };
}

function refusal(headers: Record<string, string>): string | undefined {
  try {
    readForm(sent(headers), OURS);
    return undefined;
  } catch (error) {
    return error instanceof HttpProblem ? error.problem.code : String(error);
  }
}

describe("a form", () => {
  test("is read without white space around and without empty fields", () => {
    expect(readForm(sent({ origin: OURS }), OURS)).toEqual({ name: "Rosa" });
  });

  test.each([
    ["our own address", { origin: OURS }],
    ["the address it was sent to", { origin: "https://127.0.0.1:3000", host: "127.0.0.1:3000" }],
    ["a browser that only says the site", { "sec-fetch-site": "same-origin" }],
    ["a browser that hides its origin", { origin: "null", "sec-fetch-site": "same-origin" }],
    ["no browser", {}],
  ])("is taken from %s", (_whom, headers) => {
    expect(refusal(headers)).toBeUndefined();
  });

  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["another site that sits below ours", { origin: "https://kept.example.evil.example" }],
    ["a sandboxed frame", { origin: "null" }],
    ["another site by its metadata", { "sec-fetch-site": "cross-site" }],
    ["a neighbour's subdomain", { origin: "null", "sec-fetch-site": "same-site" }],
    ["an origin that is no address", { origin: "evil" }],
  ])("is refused from %s", (_whom, headers) => {
    expect(refusal(headers)).toBe("foreign-form");
  });

  test("is refused when it is no form", () => {
    expect(refusal({ origin: OURS, "content-type": "application/json" })).toBe(
      "unsupported-media-type",
    );
  });
});

test("ABUSE-8: a form that is not UTF-8 is refused, and a percent sign is a percent sign", () => {
  const site = { "sec-fetch-site": "same-origin" };
  expect(() => readForm(sent(site, "name=%ff"), OURS)).toThrow(HttpProblem);
  expect(readForm(sent(site, "name=100%25+%C3%A9"), OURS)).toEqual({ name: "100% é" });
});
