import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { solveChallenge } from "./solve-challenge.ts";

// The rest behind whole blocks fits into one more block, just not, and is none.
test.each([20, 50, 55, 60, 63, 64, 90, 119, 128])(
  "finds the number behind a salt of %i signs, as everybody else hashes it",
  (length) => {
    const salt = "x".repeat(length - 1) + "&";
    for (const number of [0, 9, 1234]) {
      const challenge = createHash("sha256").update(`${salt}${number}`).digest("hex");
      expect(solveChallenge({ salt, challenge, maxnumber: 1234 })).toBe(number);
    }
  },
);

test("finds nothing where there is nothing", () => {
  expect(solveChallenge({ salt: "x", challenge: "ab".repeat(32), maxnumber: 100 })).toBeUndefined();
});
