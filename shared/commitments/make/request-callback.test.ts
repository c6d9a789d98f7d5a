import { expect, test } from "vitest";
import { at, northside } from "../../../test/fixtures/case-story.ts";
import { callWanted, callbackInputSchema } from "./request-callback.ts";

const now = at("2027-05-10T10:00:00-04:00");

function wanted(over: object = {}) {
  const customer = { name: "Rosa Marin", email: "rosa@example.com" };
  const said = { dealer: "northside", topic: "Trade-in value", customer, ...over };
  return callWanted(callbackInputSchema.parse(said), northside, now);
}

test("whoever asks is called by the dealer's first department, in its own time", () => {
  expect(wanted()).toMatchObject({
    value: {
      kind: "callback",
      what: "Trade-in value",
      department: "sales",
      due: { dueAt: at("2027-05-10T11:00:00-04:00") },
    },
  });
});

test("or by the one they name, when they say", () => {
  const due = { at: "2027-05-11T15:00:00-04:00" };
  expect(wanted({ department: "service", due })).toMatchObject({
    value: { department: "service", due: { dueAt: at("2027-05-11T15:00:00-04:00") } },
  });
});

test("no call is promised by nobody, or for a time that nobody can keep", () => {
  expect(wanted({ department: "bodyshop" })).toMatchObject({
    failure: { code: "invalid-request", errors: [{ pointer: "/department" }] },
  });
  const windows = [{ days: ["monday"], from: "15:00", to: "16:00", timeZone: "America/New_York" }];
  const noon = { due: { at: "2027-05-10T12:00:00-04:00" }, contact: { windows } };
  expect(wanted(noon)).toMatchObject({ failure: { code: "due-cannot-be-met" } });
});
