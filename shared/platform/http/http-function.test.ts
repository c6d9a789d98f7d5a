import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Unavailable } from "../unavailable.ts";
import { noteWrite } from "../written.ts";
import { json } from "./answer.ts";
import { httpFunction } from "./http-function.ts";
import type { Route } from "./http-function.ts";
import { HttpProblem } from "./http-problem.ts";
import { readJson } from "./request.ts";

const echoed = z.strictObject({ name: z.string().max(5), "a/b": z.string().optional() });
const routes: Route[] = [
  {
    on: "POST /v1/things/{thing}",
    handle: (request) => {
      const { name } = readJson(request, echoed);
      const schema = z.object({ name: z.string(), thing: z.string() });
      return json(201, schema, { name, thing: request.params["thing"] ?? "" });
    },
  },
  {
    on: "GET /v1/cookie",
    handle: ({ cookies: { case: held = "" } }) =>
      json(200, z.object({ case: z.string() }), { case: held }),
  },
  {
    on: "GET /v1/busy",
    handle: () => {
      throw new Unavailable("conflicts", 2);
    },
  },
  {
    on: "POST /v1/busy",
    handle: ({ body }) => {
      if (body !== "") noteWrite();
      throw new Unavailable("conflicts", 2);
    },
  },
  {
    on: "GET /v1/quick",
    handle: () => {
      throw new HttpProblem({ code: "too-many-requests" });
    },
  },
  {
    on: "GET /v1/broken",
    handle: () => {
      throw new Error("Rosa Marin's phone is +12125550123");
    },
  },
];

async function ask(method: string, path: string, init: Partial<APIGatewayProxyEventV2> = {}) {
  const event = {
    routeKey: "$default",
    rawPath: path,
    rawQueryString: "",
    headers: { "content-type": "application/json" },
    requestContext: { requestId: "r-1", http: { method, path } },
    isBase64Encoded: false,
    ...init,
  } as APIGatewayProxyEventV2;
  const answer = await httpFunction(routes)(event);
  return { ...answer, json: JSON.parse(answer.body || "null") };
}

function bytes(values: readonly number[]) {
  return { body: Buffer.from(values).toString("base64"), isBase64Encoded: true };
}

describe("an HTTP function", () => {
  test("answers through the schema", async () => {
    const answer = await ask("POST", "/v1/things/t%C3%A9", { body: '{"name":"Rosa"}' });
    expect(answer).toMatchObject({ statusCode: 201, json: { name: "Rosa", thing: "té" } });
    expect(answer.headers?.["cache-control"]).toBe("no-store");
  });

  test.each([
    ["malformed JSON", { body: "{" }, 400, "malformed-json"],
    ["a field named twice", { body: '{"name":"a","name":"b"}' }, 400, "malformed-json"],
    [
      "another media type",
      { body: "{}", headers: { "content-type": "text/plain" } },
      415,
      "unsupported-media-type",
    ],
    ["no body", {}, 400, "malformed-json"],
    ["more than 64 KiB", { body: `"${"x".repeat(65_536)}"` }, 413, "body-too-large"],
    ["bytes that are no text", { ...bytes([0x22, 0xff, 0x22]) }, 400, "malformed-json"],
    ["half a character", { body: '{"name":"\\ud800"}' }, 422, "invalid-request"],
    ["a wrong field", { body: '{"name":"much too long"}' }, 422, "invalid-request"],
  ])("%s is a problem", async (_name, init, status, code) => {
    const answer = await ask("POST", "/v1/things/1", init);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers?.["content-type"]).toBe("application/problem+json");
    expect(answer.json).toMatchObject({ type: `/problems/${code}`, status, instance: "r-1" });
  });

  test.each([
    ["names a field twice", { body: '{"name":"a","name":"b"}' }],
    ["is 10 000 lists deep", { body: "[".repeat(10_000) + "]".repeat(10_000) }],
    ["is 10 000 objects deep", { body: `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}` }],
    ["is deep where it has a name", { body: `{"name":${"[".repeat(9_000)}${"]".repeat(9_000)}}` }],
    ["is not UTF-8", { ...bytes([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]) }],
  ])("ABUSE-8: a body that %s is 400", async (_name, init) => {
    expect((await ask("POST", "/v1/things/1", init)).statusCode).toBe(400);
  });

  test("ABUSE-9: whatever is answered belongs to this site alone", async () => {
    for (const path of ["/v1/things/1", "/v1/broken"]) {
      const { headers } = await ask("GET", path);
      expect(headers).toMatchObject({
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": expect.stringContaining("geolocation=()"),
      });
    }
  });

  test("ABUSE-4: whoever was too quick hears when to come again", async () => {
    const answer = await ask("GET", "/v1/quick");
    expect(answer).toMatchObject({ statusCode: 429, headers: { "retry-after": "3600" } });
  });

  test("says which rule a field breaks, with its numbers and in English", async () => {
    const { json: problem } = await ask("POST", "/v1/things/1", {
      body: '{"name":"much too long"}',
    });
    expect(problem.errors).toEqual([
      {
        pointer: "/name",
        detail: "Too big: expected string to have <=5 characters",
        rule: "text-too-long",
        params: { most: 5 },
      },
    ]);
  });

  test("names each wrong field by pointer, unknown ones too", async () => {
    const { json: problem } = await ask("POST", "/v1/things/1", {
      body: '{"name":7,"a/b":1,"~x":1}',
    });
    expect(problem.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual([
      "/a~1b",
      "/name",
      "/~0x",
    ]);
  });

  test("names the place of half a character", async () => {
    const { json: problem } = await ask("POST", "/v1/things/1", {
      body: '{"name":"R😀","a/b":"\\ud83d"}',
    });
    expect(problem.errors).toEqual([
      { pointer: "/a~1b", detail: "is not Unicode text", rule: "not-unicode" },
    ]);
  });

  test("an address longer than any id of ours leads nowhere", async () => {
    const answer = await ask("POST", `/v1/things/${"x".repeat(201)}`, { body: '{"name":"Rosa"}' });
    expect(answer).toMatchObject({ statusCode: 404, json: { type: "/problems/route-not-found" } });
  });

  test("of two cookies with one name the first holds", async () => {
    const cookies = ["case=near", "case=far"];
    const answer = await ask("GET", "/v1/cookie", { cookies });
    expect(answer.json).toEqual({ case: "near" });
  });

  test("says when to try again", async () => {
    const answer = await ask("GET", "/v1/busy");
    expect(answer).toMatchObject({ statusCode: 503, headers: { "retry-after": "2" } });
  });

  test("ONCE-5: says that nothing was changed only where that is certain", async () => {
    const types = [
      await ask("GET", "/v1/busy"),
      await ask("POST", "/v1/busy", { body: "" }),
      await ask("POST", "/v1/busy", { body: "written" }),
    ].map(({ statusCode, json: { type } }) => [statusCode, type]);
    expect(types).toEqual([
      [503, "/problems/try-again"],
      [503, "/problems/try-again"],
      [503, "/problems/perhaps-done"],
    ]);
  });

  test("keeps the message of a bug to itself", async () => {
    const answer = await ask("GET", "/v1/broken");
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain("Rosa");
  });

  test("HEAD is answered as GET, without the body", async () => {
    const [seen, head] = [await ask("GET", "/v1/cookie"), await ask("HEAD", "/v1/cookie")];
    expect(head).toMatchObject({ statusCode: 200, headers: seen.headers ?? {}, body: "" });
  });

  test("an unknown route is 404 in our form", async () => {
    const answer = await ask("GET", "/v1/nothing");
    expect(answer).toMatchObject({ statusCode: 404, json: { type: "/problems/route-not-found" } });
  });
});
