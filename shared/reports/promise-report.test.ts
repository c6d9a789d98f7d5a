import { expect, test } from "vitest";
import { aCommitment, at, northside } from "../../test/fixtures/case-story.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { countsAt } from "../commitments/promise/punctuality.ts";
import type { DueBetween } from "../commitments/promise/commitment.store.ts";
import { localDate } from "../kernel/time.ts";
import { promiseReport } from "./promise-report.ts";

/** Of April and May at Northside (New York, 08:00–12:00 and 13:00–18:00), as they stood in June. */
async function report(...promises: Commitment[]) {
  const countingBetween = async ({ status, from, until }: DueBetween) =>
    promises.filter(
      (one) => one.status === status && countsAt(one) >= from && countsAt(one) <= until,
    );
  const period = { from: localDate("2027-04-01"), to: localDate("2027-05-31") };
  const now = at("2027-06-01T12:00:00-04:00");
  const made = await promiseReport({ countingBetween }, { dealer: northside, ...period, now });
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

const MAY = at("2027-05-06T10:00:00-04:00");
const APRIL = at("2027-04-30T23:59:59-04:00");
const luis = { id: "luis", name: "Luis Reyes" };
const first = { promisedAt: at("2027-05-06T09:00:00-04:00"), dueAt: MAY };
const kept = aCommitment({
  ...first,
  status: "kept",
  keptAt: MAY,
  attempts: 2,
  tally: { firstContactAt: at("2027-05-06T09:30:00-04:00"), movedBeforeDue: 1 },
});
const late = aCommitment({
  owner: luis,
  department: "service",
  kind: "update",
  dueAt: APRIL,
  exhaustedAt: MAY,
  disputedAt: MAY,
  tally: { movedAfterDue: 1, disputed: 1 },
});
const ours = aCommitment({ ...first, owner: luis, department: "service", tally: { heldUp: true } });

test("every figure stands for each person, department, kind and month", async () => {
  const { byOwner, byDepartment, byKind, byMonth } = await report(kept, late, ours);
  const ofKept = {
    promises: 1,
    keptOnTime: 1,
    keptLate: 0,
    movedBeforeDue: 1,
    movedAfterDue: 0,
    disputed: 0,
    withdrawn: 0,
    withdrawnAfterDue: 0,
    givenUp: 0,
    exhausted: 0,
    openOverdue: 0,
    openLate: 0,
    notKept: 0,
    attemptsPerKeep: 2,
    medianOpenMinutesToFirstContact: 30,
    ninetiethPercentileOpenMinutesToFirstContact: 30,
    ownFaults: 0,
  };
  const ofLuis = { promises: 2, exhausted: 1, openOverdue: 1, disputed: 1, ownFaults: 1 };
  expect(byOwner).toEqual([
    { id: kept.owner.id, name: kept.owner.name, ...ofKept },
    expect.objectContaining({ ...luis, ...ofLuis, movedAfterDue: 1, attemptsPerKeep: null }),
  ]);
  expect(byDepartment).toEqual([
    { id: "sales", name: "Sales", ...ofKept },
    expect.objectContaining({ id: "service", name: "Service", ...ofLuis }),
  ]);
  expect(byKind.map(({ id, promises }) => [id, promises])).toEqual([
    ["callback", 2],
    ["update", 1],
  ]);
  // The last second of April, where the dealer is.
  expect(byMonth.map(({ id, promises, ownFaults }) => [id, promises, ownFaults])).toEqual([
    ["2027-04", 1, 0],
    ["2027-05", 2, 1],
  ]);
});

test("what was taken over counts at the department that took it, in its open minutes", async () => {
  const saturday = [{ dayOfWeek: ["Saturday" as const], opens: "09:00", closes: "14:00" }];
  const departments = northside.departments.map((one) =>
    one.id === "service" ? { ...one, openingHours: saturday } : one,
  );
  const taken = aCommitment({
    department: "trucks",
    host: { dealer: northside.id, department: "service" },
    promisedAt: at("2027-05-07T17:00:00-04:00"),
    dueAt: at("2027-05-08T14:00:00-04:00"),
    tally: { firstContactAt: at("2027-05-08T09:10:00-04:00") },
  });
  const countingBetween = async ({ status }: DueBetween) => (status === "open" ? [taken] : []);
  const period = { from: localDate("2027-05-01"), to: localDate("2027-05-31") };
  const dealer = { ...northside, departments };
  const now = at("2027-06-01T12:00:00-04:00");
  const made = await promiseReport({ countingBetween }, { dealer, ...period, now });
  expect(made).toMatchObject({
    value: {
      byDepartment: [{ id: "service", name: "Service", medianOpenMinutesToFirstContact: 10 }],
    },
  });
});
