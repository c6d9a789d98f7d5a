import { expect, it } from "vitest";
import openApi from "../../../docs/openapi.json" with { type: "json" };
import { apiPage } from "./api-page.tsx";

it("shows every call of the printed description, also those that give no JSON", async () => {
  const { status, body } = apiPage(openApi);
  expect(status).toBe(200);
  const calls = Object.values(openApi.paths).flatMap((methods) => Object.keys(methods));
  expect(body.split('<section class="card"')).toHaveLength(calls.length + 1);
});
