import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { manifest } from "../../functions/manifest.ts";
import { openApi, operations } from "./openapi.ts";

describe("the API's description", () => {
  test("is valid OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(openApi()));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test("tells of every route of the API and of no other", () => {
    const routes = manifest.flatMap(({ trigger }) =>
      trigger.kind === "http" ? trigger.routes : [],
    );
    const itself = ["GET /v1/openapi.json", "HEAD /v1/openapi.json"];
    const described = [...itself, ...operations.map(({ on }) => on)];
    expect(described.toSorted()).toEqual(
      routes.filter((route) => route.includes(" /v1/")).toSorted(),
    );
  });

  test("asks for an ID token exactly where the gateway does", () => {
    const staff = manifest.flatMap(({ trigger }) =>
      trigger.kind === "http" && trigger.auth === "staff" ? trigger.routes : [],
    );
    const described = operations.filter(({ bearer }) => bearer === "id-token").map(({ on }) => on);
    expect(described.toSorted()).toEqual(staff.filter((route) => route !== "$default").toSorted());
  });
});
