import { expect, test } from "vitest";
import { aCase, aCommitment, anAppointment, NOW } from "../../test/fixtures/case-story.ts";
import { bookedAnswerSchema } from "./book.schema.ts";
import { bookedAnswer } from "./book.ts";

test("what booking answers is exactly what its description promises", () => {
  const timeZone = "America/New_York";
  const booked = { case: aCase(), appointment: anAppointment(), commitments: [aCommitment()] };
  const { status, body } = bookedAnswer({ ...booked, timeZone }, "https://kept.example", NOW);
  expect(status).toBe(201);
  expect(bookedAnswerSchema.parse(JSON.parse(body))).toEqual(JSON.parse(body));
});
