import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { manifest } from "../../functions/manifest.ts";
import { openApi } from "./openapi.ts";

type Told = { readonly security?: readonly Readonly<Record<string, unknown>>[] };

const paths = openApi()["paths"] as Readonly<Record<string, Readonly<Record<string, Told>>>>;
const described = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, told]) => ({
    on: `${method.toUpperCase()} ${path}`,
    told,
  })),
);
const routes = manifest.flatMap(({ trigger }) => (trigger.kind === "http" ? [trigger] : []));
const servedBy = ({ routes: known, serves = known }: (typeof routes)[number]) => [...serves];

describe("the API's description", () => {
  test("is valid OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(openApi()));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test("tells of every route of the API and of no other", () => {
    const itself = ["GET /v1/openapi.json"];
    const all = [...itself, ...described.map(({ on }) => on)];
    const api = routes.flatMap(servedBy).filter((route) => route.includes(" /v1/"));
    expect(all.toSorted()).toEqual(api.toSorted());
  });

  test("asks for an ID token exactly where the gateway does", () => {
    const staff = routes.filter(({ auth }) => auth === "staff").flatMap(servedBy);
    const asked = described.filter(({ told }) => told.security?.some((one) => "id-token" in one));
    expect(asked.map(({ on }) => on).toSorted()).toEqual(staff.toSorted());
  });
});
