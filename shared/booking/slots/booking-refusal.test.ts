import { expect, test } from "vitest";
import { at } from "../../../test/fixtures/case-story.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { localDate } from "../../kernel/time.ts";
import { bookingProblem, choiceRefusal } from "./booking-refusal.ts";
import type { BookingRefusal } from "./booking-refusal.ts";

const date = localDate("2027-05-10");
const alternatives = [at("2027-05-10T14:00:00+01:00"), at("2027-05-10T13:00:00+01:00")];
const zoned = { timeZone: "Europe/London", alternatives };
const near = { alternatives: ["2027-05-10T14:00:00+01:00", "2027-05-10T13:00:00+01:00"] };
const wrong = { code: "invalid-request", errors: [invalid("/due", "due-passed")] } as const;

test.each<[BookingRefusal, Problem]>([
  [wrong, wrong],
  [
    { code: "weekday-mismatch", date, weekday: "Monday" },
    {
      code: "weekday-mismatch",
      params: { date, weekday: "Monday" },
      errors: [invalid("/weekday", "other-weekday", { date, weekday: "Monday" })],
    },
  ],
  [
    { code: "slot-taken", ...zoned },
    { code: "slot-taken", members: near },
  ],
  [
    { code: "slot-not-offered", ...zoned },
    { code: "slot-not-offered", members: near },
  ],
  [
    { code: "wrong-state", status: "arrived" },
    { code: "wrong-state", params: { status: "arrived" }, members: { state: "arrived" } },
  ],
  [
    { code: "confirmation-not-delivered", status: "confirmed" },
    { code: "confirmation-not-delivered", members: { state: "confirmed" } },
  ],
  [{ code: "not-begun" }, { code: "wrong-state", detail: "not-begun" }],
  [
    { code: "too-late-to-change", minimumNotice: "P1D" },
    { code: "too-late-to-change", params: { minimumNotice: "P1D" } },
  ],
  [{ code: "no-offer" }, { code: "no-offer" }],
  [{ code: "service-not-found" }, { code: "service-not-found" }],
])("a refusal says what a person needs to go on: %j", (refusal, problem) => {
  expect(bookingProblem(refusal)).toEqual(problem);
});

test("what of a choice is not there is told in the request's own words", () => {
  const pointers = { location: "/location/kind", option: (name: string) => `/options/${name}` };
  const errors = [
    { part: "location", places: ["dealer", "home"] },
    { part: "option", name: "colour" },
  ] as const;
  expect(choiceRefusal(errors, pointers)).toEqual({
    code: "invalid-request",
    detail: "not-given-like-that",
    errors: [
      invalid("/location/kind", "not-given-there", { places: "dealer, home" }),
      invalid("/options/colour", "no-such-option"),
    ],
  });
});
