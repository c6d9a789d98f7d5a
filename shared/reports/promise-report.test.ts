import { expect, test } from "vitest";
import { aCommitment, anAppointment, at, northside } from "../../test/fixtures/case-story.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { countsAt } from "../commitments/promise/punctuality.ts";
import type { DueBetween } from "../commitments/promise/commitment.store.ts";
import { localDate } from "../kernel/time.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { ReadCounting } from "./counting-promises.ts";
import { promiseReport } from "./promise-report.ts";

const deps = (commitments: ReadCounting, visits: readonly Appointment[] = []) => ({
  commitments,
  appointments: { countedBetween: async () => [...visits] },
});

/** Of April and May at Northside (New York, 08:00–12:00 and 13:00–18:00), as they stood in June. */
const report = (...promises: Commitment[]) => ofDays(["2027-04-01", "2027-05-31"], ...promises);

async function ofDays([from, to]: readonly [string, string], ...promises: Commitment[]) {
  const countingBetween = async ({ status, from: first, until }: DueBetween) =>
    promises.filter(
      (one) => one.status === status && countsAt(one) >= first && countsAt(one) <= until,
    );
  const period = { from: localDate(from), to: localDate(to) };
  const now = at("2027-06-01T12:00:00-04:00");
  const made = await promiseReport(deps({ countingBetween }), {
    dealer: northside,
    brand: undefined,
    ...period,
    now,
  });
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
    solvedElsewhere: 0,
    withdrawnAfterDue: 0,
    givenUp: 0,
    exhausted: 0,
    handedOver: 0,
    openOverdue: 0,
    openLate: 0,
    notKept: 0,
    attemptsPerKeep: 2,
    medianOpenMinutesToFirstContact: 30,
    ninetiethPercentileOpenMinutesToFirstContact: 30,
    ownFaults: 0,
    links: expect.objectContaining({ keptOnTime: expect.stringContaining("figure=keptOnTime") }),
  };
  const ofLuis = { promises: 2, exhausted: 1, openOverdue: 1, disputed: 1, ownFaults: 1 };
  expect(byOwner).toEqual([
    { id: kept.owner.id, name: kept.owner.name, onStaff: true, ...ofKept },
    expect.objectContaining({ ...luis, ...ofLuis, movedAfterDue: 1, attemptsPerKeep: null }),
  ]);
  expect(byOwner.map(({ onStaff }) => onStaff)).toEqual([true, true]);
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
  const made = await promiseReport(deps({ countingBetween }), {
    dealer,
    brand: undefined,
    ...period,
    now,
  });
  expect(made).toMatchObject({
    value: {
      byDepartment: [{ id: "service", name: "Service", medianOpenMinutesToFirstContact: 10 }],
    },
  });
});

test("weeks go on from the days just before, and end where the period does", async () => {
  const dueAt = at("2027-05-03T10:00:00-04:00");
  const { from, to, byWeek, before } = await ofDays(
    ["2027-05-06", "2027-05-12"],
    aCommitment({ dueAt: MAY, status: "kept", keptAt: MAY }),
    aCommitment({ dueAt }),
  );
  expect([from, to]).toEqual(["2027-05-06", "2027-05-12"]);
  const shown = (weeks: typeof byWeek) => weeks.map(({ id, promises }) => [id, promises]);
  expect(shown(byWeek)).toEqual([
    ["2027-05-06", 1],
    ["2027-05-10", 0],
  ]);
  expect([before.from, before.to, before.openOverdue]).toEqual(["2027-04-29", "2027-05-05", 1]);
  expect(shown(before.byWeek)).toEqual([
    ["2027-04-29", 0],
    ["2027-05-03", 1],
  ]);
});

test("visits count by what became of them, and as moved when they had another time before", async () => {
  const visits = [
    anAppointment(),
    anAppointment({ sequence: 2 }),
    anAppointment({ status: "cancelled", sequence: 1 }),
    anAppointment({ status: "no-show" }),
    anAppointment({ status: "missed-unconfirmed" }),
    anAppointment({ status: "completed", sequence: 1 }),
  ];
  const none = { countingBetween: async () => [] };
  const period = { from: localDate("2027-05-01"), to: localDate("2027-05-31") };
  const asked = {
    dealer: northside,
    brand: undefined,
    ...period,
    now: at("2027-06-01T12:00:00-04:00"),
  };
  expect(await promiseReport(deps(none, visits), asked)).toMatchObject({
    value: {
      appointments: {
        booked: 6,
        moved: 2,
        cancelled: 1,
        noShow: 1,
        missedUnconfirmed: 1,
        completed: 1,
      },
    },
  });
});
