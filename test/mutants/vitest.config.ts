import { defineConfig } from "vitest/config";

/** The tests nearest to the rooms that faults are planted in; those a fault cannot reach are left out. */
export default defineConfig({
  test: {
    include: [
      "shared/kernel/*.test.ts",
      "shared/booking/{calendar,slots}/*.test.ts",
      "shared/commitments/{due,ladder,climb}/*.test.ts",
      "shared/mail/{plan,send}/*.test.ts",
      "test/property/*.test.ts",
    ],
    // One worker for all of them, and a new one for each fault.
    isolate: false,
  },
});
