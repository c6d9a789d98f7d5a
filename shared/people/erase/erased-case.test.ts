import { expect, test } from "vitest";
import { anAppointment, base, NOW } from "../../../test/fixtures/case-story.ts";
import { erasedPart } from "./erased-case.ts";

const by = { id: "luis", name: "Luis Reyes" };
const items = [
  { id: "seats", text: "Her lunch on the seat" },
  { id: "odometer", odometer: { value: 48_210, unit: "mi" as const } },
];
const record = { at: NOW, by, items, note: "Her keys" };
const appointment = anAppointment({ condition: { arrival: record, "hand-back": record } });
const complained = {
  ...base,
  type: "appointment.complained" as const,
  appointment,
  text: "Crumbs on her seat",
};

test.each([
  ["a visit", { kind: "appointment", data: appointment }],
  ["an event", { kind: "event", data: complained }],
])("CONDITION-10: of %s nothing remains of what was said of the car but its reading", (_, part) => {
  const erased = JSON.stringify(erasedPart(part));
  expect(erased).not.toMatch(/lunch|keys|crumbs/i);
  expect(erased).toContain("48210");
  expect(erased).toContain("Luis Reyes");
});
