import type { Route } from "../../../shared/platform/http/http-function.ts";
import { apiPage } from "./api-page.tsx";

/** An hour in shared caches: it changes with a deployment alone. */
const PUBLIC = { "cache-control": "public, max-age=3600" };

/** What the API takes and gives, for programs and for people. */
export function apiDescriptionRoutes(): Route[] {
  return [
    {
      on: "GET /v1/openapi.json",
      handle: async () => ({
        status: 200,
        headers: { ...PUBLIC, "content-type": "application/json; charset=utf-8" },
        body: JSON.stringify(await description()),
      }),
    },
    { on: "GET /docs", handle: async () => apiPage(await description()) },
  ];
}

/** Loaded when somebody asks: no other page should wait for reading it. */
async function description() {
  const { default: openApi } = await import("../../../docs/openapi.json", {
    with: { type: "json" },
  });
  return openApi;
}
