import { apiPage } from "./api-page.tsx";
import { publicPage } from "../../wiring/page.ts";

/** An hour in shared caches: it changes with a deployment alone. */
const PUBLIC = { "cache-control": "public, max-age=3600" };

/** What the API takes and gives, for programs and for people. */
export const apiDescriptionRoutes = {
  json: publicPage(async () => ({
    status: 200,
    headers: { ...PUBLIC, "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(await description()),
  })),
  page: publicPage(async () => apiPage(await description())),
};

/** Loaded when somebody asks: no other page should wait for reading it. */
async function description() {
  const { default: openApi } = await import("../../../docs/openapi.json", {
    with: { type: "json" },
  });
  return openApi;
}
