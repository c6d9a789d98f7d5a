import { gunzipSync } from "node:zlib";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { expect, test } from "vitest";
import { light } from "./light.ts";

const LONG = "A page of the house. ".repeat(100);
const open = { "cache-control": "private, no-cache", "content-type": "text/html" };

function asks(
  result: Partial<APIGatewayProxyStructuredResultV2>,
  headers: Record<string, string> = {},
  method = "GET",
) {
  const handle = light(async () => ({ statusCode: 200, headers: open, body: LONG, ...result }));
  return handle({ headers, requestContext: { http: { method } } } as never);
}

test("what anybody may keep has a tag, and whoever has it gets nothing again", async () => {
  const first = await asks({});
  const etag = String(first.headers?.["etag"]);
  expect(etag).toMatch(/^W\/"\w{32}"$/);
  for (const tag of [etag, `"x", ${etag}`, etag.replace("W/", ""), "*"]) {
    const again = await asks({}, { "if-none-match": tag });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  }
  expect((await asks({}, { "if-none-match": '"x"' })).statusCode).toBe(200);
  expect((await asks({ body: `${LONG}.` }, { "if-none-match": etag })).statusCode).toBe(200);
});

test.each(["gzip, br", "br;q=1.0, gzip;q=0.8", "gzip"])(
  "it is compressed for %s",
  async (takes) => {
    const { headers, body, isBase64Encoded } = await asks({}, { "accept-encoding": takes });
    expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
    expect(isBase64Encoded).toBe(true);
    expect(gunzipSync(Buffer.from(body ?? "", "base64")).toString()).toBe(LONG);
  },
);

test.each(["", "br", "gzip;q=0", "gzip; q=0.0, br"])("and not for “%s”", async (takes) => {
  expect((await asks({}, { "accept-encoding": takes })).body).toBe(LONG);
});

test("what is somebody's is neither tagged nor compressed", async () => {
  const takes = { "accept-encoding": "gzip" };
  for (const result of [
    { headers: { "cache-control": "no-store" } },
    { headers: {} },
    { statusCode: 422 },
  ]) {
    const answer = await asks(result, takes);
    expect(answer.body).toBe(LONG);
    expect(answer.headers).not.toHaveProperty("etag");
  }
  expect((await asks({}, takes, "POST")).body).toBe(LONG);
});
