import { describe, expect, it } from "vitest";
import type { RouteKey } from "../../../functions/wiring/function-spec.ts";
import { matchRoute, routesOf } from "./routes.ts";

function routes(...keys: readonly RouteKey[]) {
  return routesOf([
    {
      name: "api",
      purpose: "",
      trigger: { kind: "http", auth: "none", routes: keys },
      needs: [],
      timeoutSeconds: 1,
      memoryMegabytes: 128,
      errorImpact: "",
    },
  ]);
}

describe("choosing a route as API Gateway does", () => {
  const all = routes("GET /a/{id}", "GET /a/me", "GET /a/{rest+}", "POST /a/{id}/b", "$default");
  it.each([
    ["GET", "/a/me", "GET /a/me", {}],
    ["GET", "/a/7", "GET /a/{id}", { id: "7" }],
    ["GET", "/a/7/x", "GET /a/{rest+}", { rest: "7/x" }],
    ["POST", "/a/7/b", "POST /a/{id}/b", { id: "7" }],
    ["GET", "/a/x%20y", "GET /a/{id}", { id: "x y" }],
    ["GET", "/a/%ff", "GET /a/{id}", { id: "%ff" }],
    ["POST", "/a/7", "$default", {}],
    ["GET", "/a/", "$default", {}],
    ["GET", "/b", "$default", {}],
  ])("%s %s is %s", (method, path, key, parameters) => {
    const match = matchRoute(all, method, path);
    expect(match?.route.key).toBe(key);
    expect(match?.parameters).toEqual(parameters);
  });

  it("has no answer without a default", () => {
    expect(matchRoute(routes("GET /a"), "GET", "/b")).toBeUndefined();
  });

  it("takes the root for itself", () => {
    expect(matchRoute(routes("GET /", "$default"), "GET", "/")?.route.key).toBe("GET /");
  });
});
