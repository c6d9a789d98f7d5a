import { expect, test } from "vitest";
import { handOffInputSchema } from "./hand-off-input.ts";

const to = { staff: "luis" };
const noted = (note: unknown) => handOffInputSchema.safeParse({ to, note });

test("HANDOFF-4: a promise is handed over with a note that says something", () => {
  expect(noted(" He asked about the brakes. ").data?.note).toBe("He asked about the brakes.");
  for (const nothing of ["", " ", "\n\t", undefined]) expect(noted(nothing).success).toBe(false);
});

test("the note is at most 2,000 characters long", () => {
  expect(noted("x".repeat(2_000)).success).toBe(true);
  expect(noted("x".repeat(2_001)).success).toBe(false);
});

test("it is handed to one person, one team or one dealer", () => {
  const given = (to: object) => handOffInputSchema.safeParse({ to, note: "Brakes" }).success;
  expect([{ staff: "luis" }, { department: "service" }, { dealer: "harbour" }].map(given)).toEqual([
    true,
    true,
    true,
  ]);
  expect(given({ staff: "luis", department: "service" })).toBe(false);
  expect(given({})).toBe(false);
});
