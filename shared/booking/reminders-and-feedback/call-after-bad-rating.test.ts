import { expect, test } from "vitest";
import { aCase, aCommitment, anAppointment, northside } from "../../../test/fixtures/case-story.ts";
import { at } from "../../../test/fixtures/case-story.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { callAfterBadRating } from "./call-after-bad-rating.ts";

const NOW = at("2027-05-11T17:50:00-04:00");
const visit = anAppointment({ status: "completed" });
const write = { label: "x", item: {} };
const deps = {
  random: { bytes: (count: number) => new Uint8Array(count).fill(7) },
  cases: { record: () => write },
  commitments: { create: () => write, openByOwner: async () => new Map<string, number>() },
};

async function owed(rating: number, commitments: Commitment[] = [], over = {}, of = visit) {
  const story = { case: aCase(over), commitments };
  const said = { visit: of, rating, dealer: northside };
  return (await callAfterBadRating(deps, story, said, NOW)).commitments;
}

test.each([1, 2])(
  "a visit rated %i is a call by the manager before noon of the next day",
  async (rating) => {
    expect(await owed(rating)).toMatchObject([
      {
        kind: "callback",
        complaint: true,
        appointment: visit.id,
        owner: { id: "maya" },
        accountable: { id: "maya" },
        dueAt: at("2027-05-12T12:00:00-04:00"),
      },
    ]);
  },
);

test.each([3, 4, 5])("a visit rated %i calls for nothing", async (rating) => {
  expect(await owed(rating)).toEqual([]);
});

test("a complaint about that visit which is open already serves", async () => {
  const open = aCommitment({ complaint: true, appointment: visit.id });
  expect(await owed(1, [open])).toEqual([]);
  expect(await owed(1, [{ ...open, status: "kept" }])).toHaveLength(1);
});

test("a visit of a department that is gone is answered for by the dealer's first", async () => {
  const gone = anAppointment({ status: "completed", department: "bodyshop" });
  expect(await owed(1, [], {}, gone)).toMatchObject([
    { department: "sales", owner: { id: "maya" } },
  ]);
});

test("who can be called in the evening only is called at the end of that window", async () => {
  const windows = [
    { days: ["wednesday"], from: "19:00", to: "20:30", timeZone: "America/New_York" },
  ];
  expect(await owed(1, [], { contact: { windows } })).toMatchObject([
    { dueAt: at("2027-05-12T20:30:00-04:00") },
  ]);
});
