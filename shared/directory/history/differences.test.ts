import { expect, test } from "vitest";
import { differences } from "./differences.ts";

const maya = { id: "maya", name: "Maya", role: "manager" };
const ana = { id: "ana", name: "Ana", role: "advisor" };
const summary = (before: object, after: object) =>
  differences(before, after).map(({ path, how, from, to }) => {
    const at = path.map((step) => ("field" in step ? step.field : `“${step.entry}”`)).join(" ");
    return `${at} ${how}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`;
  });

test("HISTORY-4: a place is named by its fields and by what people call the entry it lies in, with both values", () => {
  const before = { name: "Bath", staff: [maya, ana], services: [] };
  const after = {
    name: "Bath",
    telephone: "+44",
    staff: [
      { ...ana, name: "Anna" },
      { id: "eve", name: "Eve" },
    ],
    services: [],
  };
  expect(summary(before, after)).toEqual([
    'staff “Maya” removed: {"id":"maya","name":"Maya","role":"manager"} → undefined',
    'staff “Anna” name changed: "Ana" → "Anna"',
    'staff “Eve” added: undefined → {"id":"eve","name":"Eve"}',
    'telephone changed: undefined → "+44"',
  ]);
});

test("HISTORY-4: days, absences and sites are added and removed one by one, and two alike are two", () => {
  const day = { validFrom: "2027-12-25", validThrough: "2027-12-25" };
  expect(
    summary({ specialOpeningHours: [day, day] }, { specialOpeningHours: [day], embedOn: ["a"] }),
  ).toEqual([
    `specialOpeningHours removed: ${JSON.stringify(day)} → undefined`,
    'embedOn added: undefined → "a"',
  ]);
  expect(summary({ embedOn: ["a", "b"] }, { embedOn: ["b", "a"] })).toEqual([
    "embedOn reordered: undefined → undefined",
  ]);
});

test("HISTORY-4: steps of a ladder are compared in their places, a ladder is known by its kinds", () => {
  const ladder = (after: string) => ({
    escalation: [{ kinds: ["part"], steps: [{ after: "PT0M" }, { after }] }],
  });
  expect(summary(ladder("PT30M"), ladder("PT45M"))).toEqual([
    'escalation “part” steps “2” after changed: "PT30M" → "PT45M"',
  ]);
});

test("HISTORY-4: languages and options are entries, whole new parts are said field by field", () => {
  const before = { services: [{ id: "a", name: "Drive", names: { de: "Fahrt" } }] };
  const after = {
    services: [{ id: "a", name: "Drive", names: { de: "Probefahrt", fr: "Essai" } }],
    appearance: { accent: { light: "#1f3a8a" } },
  };
  expect(summary(before, after)).toEqual([
    'services “Drive” names “de” changed: "Fahrt" → "Probefahrt"',
    'services “Drive” names “fr” changed: undefined → "Essai"',
    'appearance accent light changed: undefined → "#1f3a8a"',
  ]);
});

test("HISTORY-4: an entry's own words are never taken for a field of ours", () => {
  const of = (options: object) => ({ resources: [{ id: "a", name: "Car", options }] });
  expect(summary(of({ names: "x" }), of({ names: "y" }))).toEqual([
    'resources “Car” options “names” changed: "x" → "y"',
  ]);
});
