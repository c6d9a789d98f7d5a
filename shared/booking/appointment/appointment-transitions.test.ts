import { expect, test } from "vitest";
import { allows } from "./appointment-transitions.ts";

test("a no-show is made once, of a visit that was to come", () => {
  const statuses = [
    "confirmed",
    "unconfirmed",
    "cancelled",
    "arrived",
    "in-progress",
    "ready",
    "completed",
    "no-show",
    "missed-unconfirmed",
  ] as const;
  for (const change of ["no-show", "miss"] as const) {
    expect(statuses.filter((status) => allows(change, status))).toEqual([
      "confirmed",
      "unconfirmed",
    ]);
  }
});
