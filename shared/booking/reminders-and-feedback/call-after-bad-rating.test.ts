import { expect, test } from "vitest";
import { aCase, aCommitment, anAppointment, northside } from "../../../test/fixtures/case-story.ts";
import { at } from "../../../test/fixtures/case-story.ts";
import { owedCall } from "../../commitments/make/owed-call.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { callAfterBadRating } from "./call-after-bad-rating.ts";

const NOW = at("2027-05-11T17:50:00-04:00");
const visit = anAppointment({ status: "completed" });
const withNumber = aCase({ customer: { name: "Rosa Marin", phone: "+12125550123" } });

function owed(rating: number, commitments: Commitment[] = [], over = {}, of = visit) {
  const calls = callAfterBadRating({ case: aCase(over), commitments }, of, rating);
  return calls.map((call) => owedCall({ dealer: northside, matter: withNumber }, call, NOW));
}

test.each([1, 2])(
  "a visit rated %i is a call by the manager before noon of the next day",
  (rating) => {
    expect(owed(rating)).toMatchObject([
      {
        kind: "callback",
        complaint: true,
        people: { owner: { id: "maya" }, accountable: { id: "maya" } },
        due: { dueAt: at("2027-05-12T12:00:00-04:00") },
      },
    ]);
  },
);

test.each([3, 4, 5])("a visit rated %i calls for nothing", (rating) => {
  expect(owed(rating)).toEqual([]);
});

test("FEEDBACK-2: a complaint about that visit which is open already serves", () => {
  const open = aCommitment({ complaint: true, appointment: visit.id });
  expect(owed(1, [open])).toEqual([]);
  expect(owed(1, [{ ...open, status: "kept" }])).toHaveLength(1);
});

test("a visit of a department that is gone is answered for by the dealer's first", () => {
  const gone = anAppointment({ status: "completed", department: "bodyshop" });
  expect(owed(1, [], {}, gone)).toMatchObject([
    { department: "sales", people: { owner: { id: "maya" } } },
  ]);
});

test("who can be called in the evening only is called at the end of that window", () => {
  const windows = [
    { days: ["wednesday"], from: "19:00", to: "20:30", timeZone: "America/New_York" },
  ];
  expect(owed(1, [], { contact: { windows } })).toMatchObject([
    { due: { dueAt: at("2027-05-12T20:30:00-04:00") } },
  ]);
});
