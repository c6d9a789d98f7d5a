import { expect, test } from "vitest";
import { aCommitment, anAppointment, base } from "../../test/fixtures/case-story.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { isLastOfChange } from "./last-of-change.ts";

const told = (id: string, revision: number, promise = "cmt_1") =>
  ({
    ...base,
    id,
    type: "commitment.acknowledged",
    commitment: aCommitment({ id: promise, revision }),
  }) as const satisfies CaseEvent;

const earlier = told("evt_1", 2);
const attempted = told("evt_2", 3);
const moved = told("evt_3", 3);
const other = told("evt_4", 3, "cmt_2");
const booked: CaseEvent = {
  ...base,
  id: "evt_5",
  type: "appointment.booked",
  appointment: anAppointment({ revision: 3 }),
};
const story = [earlier, attempted, moved, other, booked];

test("of two events that tell one change only the last moves the timers", () => {
  expect(isLastOfChange(attempted, story)).toBe(false);
  expect(isLastOfChange(moved, story)).toBe(true);
});

test("another change of it, one of another promise and of a visit make no difference", () => {
  expect(isLastOfChange(earlier, story)).toBe(true);
  expect(isLastOfChange(other, story)).toBe(true);
});

test("an event that the story does not show yet is the last of its change", () => {
  expect(isLastOfChange(told("evt_6", 4), story)).toBe(true);
});
