import { expect, test } from "vitest";
import { aCommitment, anAppointment, base, NOW } from "../../test/fixtures/case-story.ts";
import { plus } from "../kernel/time.ts";
import type { Condition } from "../story/parts/condition.schema.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { AppointmentStatus } from "../story/parts/appointment.schema.ts";
import { twiceComplained, wrongCondition } from "./condition-model.ts";

const record = { at: NOW, by: { id: "luis", name: "Luis Reyes" }, items: [] };
const later = { ...record, at: plus(NOW, 1) };
const visit = (condition: Condition, status: AppointmentStatus = "ready") =>
  anAppointment({ condition, status });
const noted = (condition: Condition) => ({
  ...base,
  type: "appointment.condition-noted" as const,
  moment: "arrival" as const,
  appointment: visit(condition),
});
const completed = (condition: Condition) => ({
  ...base,
  type: "appointment.status-changed" as const,
  previous: "ready" as const,
  appointment: visit(condition, "completed"),
});

test("what was noted twice, or never, or is still to be noted is right", () => {
  const both = { arrival: record, "hand-back": later };
  expect([...wrongCondition(completed(both), noted(both))]).toEqual([]);
  expect([...wrongCondition(completed({}), undefined)]).toEqual([]);
  expect([...wrongCondition(noted({ arrival: later }), noted({ arrival: record }))]).toEqual([]);
});

test("a visit that is over with one record, and an arrival that was changed afterwards, are found", () => {
  expect([...wrongCondition(completed({ arrival: record }), undefined)]).toHaveLength(1);
  expect([...wrongCondition(noted({ "hand-back": record }), undefined)]).toHaveLength(1);
  const both = { arrival: record, "hand-back": record };
  expect([...wrongCondition(noted({ ...both, arrival: later }), noted(both))]).toHaveLength(1);
});

test("a second complaint about a visit whose first nobody has answered is found", () => {
  const made = (id: string, at = NOW) => ({
    ...base,
    at,
    type: "commitment.made" as const,
    commitment: aCommitment({ id, complaint: true, appointment: "apt_1" }),
  });
  const kept = {
    ...made("cmt_1", plus(NOW, 1)),
    type: "commitment.kept" as const,
    outcome: "reached" as const,
    note: "",
  };
  const of = (...events: CaseEvent[]) =>
    twiceComplained({
      now: NOW,
      cases: [],
      events,
      commitments: [],
      appointments: [],
      waiting: [],
      mails: [],
      documents: [],
      brand: undefined,
      everDead: new Set(),
      mostLate: 0,
    });
  expect(of(made("cmt_1"), made("cmt_2"))).toHaveLength(1);
  expect(of(made("cmt_1"), kept, made("cmt_2", plus(NOW, 2)))).toEqual([]);
  expect(
    of(made("cmt_1"), made("cmt_2", plus(NOW, 2)), { ...kept, at: plus(NOW, 3) }),
  ).toHaveLength(1);
});
