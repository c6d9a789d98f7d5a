import { expect, test } from "vitest";
import { instant } from "../../kernel/time.ts";
import type { HttpRequest } from "./request.ts";
import { later } from "./later.ts";

const answer = { status: 200, headers: {}, body: "here" };
const request: HttpRequest = {
  id: "r-1",
  receivedAt: instant(0),
  method: "GET",
  path: "/v1/a",
  params: {},
  query: {},
  headers: {},
  cookies: {},
  body: "",
  claims: undefined,
};

test("what is loaded later is loaded once, with the first request", async () => {
  let loads = 0;
  const [first, second] = later(["GET /v1/a", "GET /v1/b"], async () => {
    loads += 1;
    return [
      { on: "GET /v1/a", handle: () => answer },
      { on: "GET /v1/b", handle: () => answer },
    ];
  });
  expect(loads).toBe(0);
  expect(await first?.handle(request)).toBe(answer);
  expect(await second?.handle(request)).toBe(answer);
  expect(loads).toBe(1);
});

test("a route that its module does not have is our own mistake and said so", async () => {
  const [lost] = later(["GET /v1/lost"], async () => []);
  await expect(async () => lost?.handle(request)).rejects.toThrow("has no such route");
});
