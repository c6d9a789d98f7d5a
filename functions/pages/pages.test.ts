import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { served } from "../wiring/route.ts";
import { assetsRoutes } from "./views/assets.routes.ts";
import { dealersRoutes } from "./booking/dealers/dealers.routes.ts";
import { showProblemPage } from "./views/problem-page.tsx";

const directory = {
  dealers: async () => [
    {
      id: "bath",
      name: '<script>alert("Bath")</script> & Sons',
      brand: "aurora",
      address: { streetAddress: "1 Station Road", addressLocality: "Bath", addressCountry: "GB" },
      telephone: "+441174960100",
      timeZone: "Europe/London",
    },
  ],
};
const handler = httpFunction(
  served(
    [
      { on: "GET /", who: "public", load: async () => dealersRoutes.list },
      { on: "GET /assets/{file}", who: "public", load: async () => assetsRoutes.file },
    ],
    () => ({ directory }),
  ),
  showProblemPage,
);

async function get(path: string) {
  const event = {
    routeKey: "$default",
    rawPath: path,
    rawQueryString: "",
    headers: { accept: "text/html" },
    requestContext: { requestId: "r-1", http: { method: "GET", path } },
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2;
  const { statusCode, headers, body } = await handler(event);
  return { status: statusCode, headers, body: body ?? "" };
}

describe("a page", () => {
  test("lets nothing run, frames nothing and tells other sites nothing", async () => {
    const { headers } = await get("/");
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-cache",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
    });
    const policy = String(headers?.["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
  });

  test("shows markup that somebody typed as text", async () => {
    const { body } = await get("/");
    expect(body).toContain("&lt;script&gt;alert(&quot;Bath&quot;)&lt;/script&gt; &amp; Sons");
    expect(body).not.toContain("<script");
  });

  test("uses no script and no style of its own, which its policy would forbid", async () => {
    const { body } = await get("/");
    expect(body).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
  });

  test("names its stylesheet by content, to be kept for ever", async () => {
    const { body } = await get("/");
    const file = /\/assets\/(kept\.[0-9A-Z]{8}\.css)/.exec(body)?.[1] ?? "";
    const style = await get(`/assets/${file}`);
    expect(style.status).toBe(200);
    expect(style.headers?.["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(style.body).toMatch(/prefers-color-scheme: ?dark/);
    expect(style.body.length + body.length).toBeLessThan(50_000);
  });

  test("says with a way on that there is nothing", async () => {
    const { status, headers, body } = await get("/assets/old.css");
    expect(status).toBe(404);
    expect(headers?.["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toContain('href="/"');
  });
});
