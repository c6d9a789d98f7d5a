import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const BROWSER = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("addresses", () => {
  let kept: Kept;
  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const get = (path: string, headers = {}) => kept.call("GET", path, { headers });

  test.each(["/nothing", "/d/bath/nothing", "/v1/nothing", "/desk/nothing/here", "/assets/x.css"])(
    "%s is none of ours: a page for people, a problem for programs",
    async (path) => {
      const page = await get(path, BROWSER);
      expect(page.status).toBe(404);
      expect(page.headers.get("content-type")).toContain("text/html");
      expect(page.body).toContain("<h1>");
      const problem = await get(path, { accept: "*/*" });
      expect(problem.status).toBe(404);
      expect(problem.headers.get("content-type")).toContain("application/problem+json");
      expect(problem.body.type).toBe("/problems/route-not-found");
      expect((await kept.call("POST", path, { body: {} })).status).toBe(404);
    },
  );

  test.each([
    ["/d/bath/?service=test-drive&embed=yes", "/d/bath?service=test-drive&embed=yes"],
    ["/D/Bath", "/d/bath"],
    ["/d", "/"],
    ["/d/BATH/privacy/", "/d/bath/privacy"],
    ["//evil.example/%2f..", "/evil.example/%2f.."],
  ])("%s leads to %s", async (path, to) => {
    const led = await get(path, BROWSER);
    expect([led.status, led.headers.get("location")]).toEqual([308, to]);
    expect((await get(to, BROWSER)).status).not.toBe(308);
  });

  test("programs find icon, rules for robots, a list of pages and where weaknesses are told", async () => {
    const icon = await get("/favicon.ico");
    expect([icon.status, icon.headers.get("content-type")]).toEqual([200, "image/x-icon"]);
    const robots = await get("/robots.txt");
    expect(robots.headers.get("content-type")).toContain("text/plain");
    expect(robots.body).toContain("Disallow: /c/");
    const [, map = ""] = /Sitemap: (.*)/.exec(robots.body) ?? [];
    const sitemap = await get(new URL(map).pathname);
    expect(sitemap.headers.get("content-type")).toContain("xml");
    expect(sitemap.body).toContain(`<loc>${new URL("/d/bath", map).href}</loc>`);
    const security = await get("/.well-known/security.txt");
    expect(security.body).toMatch(/^Contact: mailto:\S+@\S+\nExpires: 2027-06-09T/);
    for (const path of ["/robots.txt", "/sitemap.xml", "/favicon.ico"])
      expect((await kept.call("HEAD", path)).status).toBe(200);
  });

  test("the icon of a page is a file that is there", async () => {
    const { body, headers } = await get("/", BROWSER);
    const icons = [...body.matchAll(/<link rel="icon" href="([^"]*)"/g)].map(([, href]) => href!);
    expect(icons).toHaveLength(2);
    for (const href of icons) {
      expect(href).toMatch(/^\/[\w./-]+$/);
      expect((await get(href)).status).toBe(200);
    }
    expect(headers.get("content-security-policy")).not.toContain("data:");
  });
});

describe("pages that anybody may keep", () => {
  let kept: Kept;
  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  test.each(["/", "/d/bath", "/d/bath/privacy", "/robots.txt"])(
    "%s is sent once, and small",
    async (path) => {
      const headers = { "accept-encoding": "gzip" };
      const first = await kept.call("GET", path, { headers });
      const etag = first.headers.get("etag") ?? "";
      expect(etag).not.toBe("");
      const again = await kept.call("GET", path, { headers: { "if-none-match": etag } });
      expect([again.status, again.body]).toEqual([304, ""]);
      if (first.body.length > 1_000) expect(first.headers.get("content-encoding")).toBe("gzip");
      if (path !== "/robots.txt")
        expect(first.body).toMatch(/<meta name="description" content="[^"]{20,}"/);
    },
  );
});
