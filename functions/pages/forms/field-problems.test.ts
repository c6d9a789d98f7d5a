import { describe, expect, test } from "vitest";
import { dealerSchema } from "../../../shared/directory/document/dealer.schema.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { readChoice } from "../times/choice.ts";
import { bookingRequest } from "../booking/details/booking-request.ts";
import { fieldProblems } from "./field-problems.ts";
import type { Form } from "./read-form.ts";
import { invalid } from "../../../shared/kernel/invalid.ts";

const dealer = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
const START = "2027-05-10T14:00:00+01:00";

function problemsOf(form: Form, place = "dealer") {
  const choice = readChoice(dealer, { service: "inspection", place });
  if (choice === undefined) throw new Error("no such service");
  const request = bookingRequest(dealer, choice, form);
  return request.ok ? [] : fieldProblems(request.failure, form, "en");
}

describe("what is wrong with a booking's form", () => {
  test("is nothing when it is whole", () => {
    expect(problemsOf({ start: START, name: "Rosa", email: "rosa@example.com" })).toEqual([]);
  });

  test("is said for each field, in the order of the form", () => {
    expect(problemsOf({ start: START, email: "rosa@" }, "home")).toEqual([
      { field: "name", message: "Enter your full name" },
      { field: "email", message: "Enter an e-mail address like name@example.com" },
      { field: "streetAddress", message: "Enter the street address" },
      { field: "addressLocality", message: "Enter the city" },
    ]);
  });

  test("is said once when neither an address nor a number is given", () => {
    expect(problemsOf({ start: START, name: "Rosa" })).toEqual([
      { field: "email", message: "Enter an e-mail address or a phone number" },
    ]);
  });

  test("is the missing time when none was chosen", () => {
    expect(problemsOf({ name: "Rosa", email: "rosa@example.com" })).toEqual([
      { field: "start", message: "Choose one of the times" },
    ]);
  });

  test("is not for the customer when no field of the form can mend it", () => {
    const errors = [invalid("/options/model", "no-such-option")];
    expect(fieldProblems(errors, {}, "en")).toBeUndefined();
    expect(fieldProblems([], {}, "en")).toBeUndefined();
  });
});
