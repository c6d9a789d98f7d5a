import { expect, test } from "vitest";
import { instant } from "../../../../shared/kernel/time.ts";
import { appointmentStatusSchema } from "../../../../shared/story/parts/appointment.schema.ts";
import { dayGroups } from "./day-groups.ts";

const NOW = instant(Date.parse("2027-05-08T17:00:00+01:00"));
const known = { confirmedToCustomer: true, mail: undefined };

test("SHEET-3: every state has its place on the day, in the order in which a visit goes", () => {
  const visits = appointmentStatusSchema.options.map((status) => ({ status, ...known }));
  const groups = dayGroups(visits.toReversed(), NOW);
  expect(groups.map(({ group }) => group)).toEqual(["expected", "here", "work", "ready", "gone"]);
  expect(groups.flatMap((one) => one.visits)).toHaveLength(visits.length);
});

test("whoever may not know of their visit stands in front, to be called", () => {
  const sure = { status: "arrived", ...known } as const;
  const unsure = { status: "unconfirmed", ...known, confirmedToCustomer: false } as const;
  expect(dayGroups([sure, unsure], NOW).map(({ group }) => group)).toEqual(["unsure", "here"]);
});

test("SHEET-3: of cars that are ready, one that is waited for longer than ten minutes comes first", () => {
  const ready = (at: string) => ({ status: "ready" as const, ...known, handBack: { at } });
  const soon = ready("2027-05-08T16:55:00+01:00");
  const late = ready("2027-05-08T16:45:00+01:00");
  expect(dayGroups([soon, late], NOW)[0]?.visits).toEqual([late, soon]);
});
