import { expect, test } from "vitest";
import { NOW, anAppointment } from "../../../test/fixtures/case-story.ts";
import { DAY, plus } from "../../kernel/time.ts";
import { askAtOf, callAtOf, whatFollowsVisit } from "./what-follows-visit.ts";

const by = { id: "luis", name: "Luis Reyes" };
const days = (count: number) => plus(NOW, count * DAY);
const left = (callAt: number) =>
  anAppointment({
    status: "completed",
    followUp: { what: "Brakes", notedAt: NOW, by, callAt: days(callAt) },
  });

test("of the question how it was and a call what comes first is next, and the other one waits", () => {
  const first = whatFollowsVisit(left(6), days(1));
  expect(first).toMatchObject({ generation: 2, nextAction: { kind: "feedback", at: days(1) } });
  expect([askAtOf(first), callAtOf(first)]).toEqual([days(1), days(6)]);
  const held = whatFollowsVisit(first, days(15));
  expect(held.nextAction).toEqual({ kind: "follow-up", at: days(6) });
  expect(askAtOf(held)).toBe(days(15));
  const asked = whatFollowsVisit(first, undefined);
  expect(asked.nextAction).toEqual({ kind: "follow-up", at: days(6) });
  expect(askAtOf(asked)).toBeUndefined();
});

test("what is settled comes up no more, and nothing is left where nobody is asked", () => {
  const visit = left(6);
  const settled = { ...visit, followUp: { ...visit.followUp!, settled: "booked" as const } };
  expect(whatFollowsVisit(settled, days(15)).nextAction).toMatchObject({ kind: "feedback" });
  expect(whatFollowsVisit(settled, undefined)).not.toHaveProperty("nextAction");
});
