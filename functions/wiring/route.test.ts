import { expect, test } from "vitest";
import { instant } from "../../shared/kernel/time.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { served } from "./route.ts";
import type { Route } from "./route.ts";

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

test("a route is loaded with its first request, and what it is made of is opened once", async () => {
  const did: string[] = [];
  const work = {
    by: "public" as const,
    answer: (deps: { name: string }, _: HttpRequest, { on }: { on: string }) => {
      did.push(`${on} with ${deps.name}`);
      return { status: 200, headers: {}, body: "here" };
    },
  };
  const room = async () => {
    did.push("loaded");
    return { a: work, b: work };
  };
  const routes: Route<{ name: string }>[] = [
    { on: "GET /v1/a", who: "public", load: async () => (await room()).a },
    { on: "GET /v1/b", who: "public", load: async () => (await room()).b },
  ];
  const [first, second] = served(routes, () => {
    did.push("opened");
    return { name: "tables" };
  });
  expect(did).toEqual([]);
  expect(await first?.handle(request)).toMatchObject({ body: "here" });
  await second?.handle(request);
  expect(did).toEqual([
    "opened",
    "loaded",
    "GET /v1/a with tables",
    "loaded",
    "GET /v1/b with tables",
  ]);
});
