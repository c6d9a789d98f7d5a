import { expect, test } from "vitest";
import {
  aCase,
  aCommitment,
  anAppointment,
  at,
  base,
  northside,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import type { CaseEvent, EventOf } from "../../story/parts/event.schema.ts";
import type { Gather } from "../plan/message.ts";
import type { PlannedMail } from "../plan/plan.ts";
import { sendFrom } from "./send-from.ts";

const customer = {
  kind: "customer",
  id: "customer",
  name: "Rosa",
  email: "rosa@example.com",
  language: "en-US",
} as const;
const staff = { ...customer, kind: "staff", id: "ana", email: "ana@northside.example" } as const;
const ready: CaseEvent = {
  ...base,
  type: "appointment.status-changed",
  appointment: anAppointment({ status: "ready" }),
  previous: "in-progress",
};
const commitment = aCommitment();
/** Northside is open from eight to noon and from one to six in New York; this is a Monday. */
const monday = (time: string) => at(`2027-05-10T${time}-04:00`);

function from(
  over: Partial<PlannedMail>,
  event: CaseEvent,
  now: ReturnType<typeof at>,
  matter = aCase(),
) {
  const planned = { recipient: customer, template: "visit-ready" } as const;
  const story = storyAfter(event, { case: matter });
  return sendFrom({ ...planned, ...over }, { event, story, dealer: northside }, now);
}

test.each([
  ["in the day at once", "12:30:00", "2027-05-10T12:30:00-04:00"],
  ["at night in the morning", "21:00:00", "2027-05-11T08:00:00-04:00"],
  ["early at eight", "07:59:00", "2027-05-10T08:00:00-04:00"],
])("how a visit goes on is told %s", (_, time, sent) => {
  expect(from({}, ready, monday(time))).toBe(at(sent));
});

test("MAIL-5: the night is the customer's: what is day at the dealer may be night where they are", () => {
  const window = {
    days: ["monday"],
    from: "09:00",
    to: "10:00",
    timeZone: "Europe/London",
  } as const;
  const abroad = aCase({ contact: { windows: [{ ...window, days: ["monday"] }] } });
  expect(from({}, ready, monday("16:30:00"), abroad)).toBe(at("2027-05-11T08:00:00+01:00"));
});

test("what a customer asked for or must know waits for no morning", () => {
  const now = monday("23:30:00");
  expect(from({ template: "appointment-cancelled" }, ready, now)).toBe(now);
});

const stepAt = (level: number): EventOf<"commitment.step-fired"> => ({
  ...base,
  by: { kind: "system" },
  type: "commitment.step-fired",
  commitment,
  level,
  repeat: false,
  notified: [],
  tellCustomer: false,
});
/** The second step after due at ten in the evening, of what a date from outside ends at `until`. */
const stepBefore = (until: string): CaseEvent => ({
  ...stepAt(2),
  at: monday("22:00:00"),
  commitment: { ...commitment, notAfter: monday(until) },
});
const assigned: CaseEvent = { ...base, type: "commitment.made", commitment };

test.each<[string, CaseEvent, string, string]>([
  [
    "what a customer asked for at night, at opening",
    assigned,
    "22:00:00",
    "2027-05-11T08:00:00-04:00",
  ],
  ["at noon, after lunch", assigned, "12:10:00", "2027-05-10T13:00:00-04:00"],
  ["while it is open, at once", assigned, "09:00:00", "2027-05-10T09:00:00-04:00"],
  ["that a promise is due, even at night", stepAt(1), "22:00:00", "2027-05-10T22:00:00-04:00"],
  ["a step after due, at opening", stepAt(2), "22:00:00", "2027-05-11T08:00:00-04:00"],
  [
    "a step at a date nobody can move, even at night",
    stepBefore("22:00:00"),
    "22:00:00",
    "2027-05-10T22:00:00-04:00",
  ],
  [
    "one before such a date, at opening",
    stepBefore("23:00:00"),
    "22:00:00",
    "2027-05-11T08:00:00-04:00",
  ],
  [
    "what a colleague pressed, at once",
    { ...stepAt(2), by: { kind: "staff", id: "maya", name: "Maya Chen" } },
    "22:00:00",
    "2027-05-10T22:00:00-04:00",
  ],
])("staff hear %s", (_, event, time, sent) => {
  expect(from({ recipient: staff, template: "promise-step" }, event, monday(time))).toBe(at(sent));
});

test.each<[Gather, string, string]>([
  ["round", "09:00:00", "2027-05-10T09:01:00-04:00"],
  ["round", "22:00:00", "2027-05-11T08:00:00-04:00"],
])("what gathers for the next %s, at %s, goes out at %s", (gather, time, sent) => {
  const planned = { recipient: staff, messageClass: "transactional", gather } as const;
  expect(from(planned, assigned, monday(time))).toBe(at(sent));
});
