import { expect, test } from "vitest";
import { returnInputSchema } from "./return-handoff.ts";

test("HANDOFF-4: what is given back is given back with a reason", () => {
  expect(returnInputSchema.safeParse({ reason: " Not mine " }).data).toEqual({
    reason: "Not mine",
  });
  for (const reason of ["", "  "]) {
    expect(returnInputSchema.safeParse({ reason }).success).toBe(false);
  }
});
