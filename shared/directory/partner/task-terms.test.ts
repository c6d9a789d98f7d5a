import { expect, test } from "vitest";
import { inspecta } from "../../../test/fixtures/inspecta.ts";
import { callersOf, leadTimeOf, seenBy } from "./task-terms.ts";

test("PARTNER-4: a partner sees what its document says for the kind of task, else what a visit to a car takes", () => {
  const usual = ["name", "phone", "registration", "vin", "model", "access-note"];
  expect([...seenBy(inspecta, "inspection")]).toEqual(usual);
  const partner = { sees: { inspection: ["vin" as const] } };
  expect([...seenBy(partner, "inspection")]).toEqual(["vin"]);
  expect([...seenBy(partner, "constructor")]).toEqual(usual);
});

test("a kind of task is one that has a lead time", () => {
  expect(leadTimeOf(inspecta, "inspection")).toBe("P3D");
  expect(leadTimeOf(inspecta, "constructor")).toBeUndefined();
});

test("a customer is told the numbers that call, or the partner's own", () => {
  expect(callersOf(inspecta)).toEqual(["+14015550191"]);
  expect(callersOf({ telephone: "+14015550190" })).toEqual(["+14015550190"]);
});
