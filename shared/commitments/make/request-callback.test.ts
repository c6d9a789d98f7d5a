import { expect, test } from "vitest";
import { at, northside } from "../../../test/fixtures/case-story.ts";
import { answerWanted, callbackInputSchema } from "./request-callback.ts";

const now = at("2027-05-10T10:00:00-04:00");

const email = "rosa@example.com";
const phone = "+12125550123";

function wanted(over: object = {}) {
  const customer = { name: "Rosa Marin", email, phone };
  const said = { dealer: "northside", topic: "Trade-in value", customer, ...over };
  return answerWanted(callbackInputSchema.parse(said), northside, now);
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

test("CALL-3: without a number nobody is promised a call", () => {
  const noNumber = { errors: [{ pointer: "/customer/phone", rule: "phone-for-a-call" }] };
  const customer = { name: "Rosa Marin", email };
  expect(wanted({ customer })).toMatchObject({ failure: noNumber });
  const both = { channels: ["email", "phone"] };
  expect(wanted({ customer, contact: both })).toMatchObject({ failure: noNumber });
  const phones = [{ label: "home", number: phone }];
  expect(wanted({ customer, contact: { phones, never: ["home"] } })).toMatchObject({
    failure: noNumber,
  });
  expect(wanted({ customer, contact: { phones } })).toMatchObject({ value: { kind: "callback" } });
});

test("CALL-3: whoever wants no calls is answered in writing, bound by no window", () => {
  const windows = [{ days: ["monday"], from: "15:00", to: "16:00", timeZone: "America/New_York" }];
  const contact = { channels: ["email"], windows };
  for (const customer of [
    { name: "Rosa Marin", email },
    { name: "Rosa Marin", email, phone },
  ]) {
    expect(wanted({ customer, contact })).toMatchObject({
      value: {
        kind: "other",
        what: "Trade-in value",
        ours: { code: "written-answer", params: { about: "Trade-in value" } },
        due: { dueAt: at("2027-05-10T11:00:00-04:00") },
      },
    });
  }
  expect(wanted({ customer: { name: "Rosa Marin", phone }, contact })).toMatchObject({
    failure: { errors: [{ pointer: "/customer/email" }] },
  });
});
