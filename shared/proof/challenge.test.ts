import { describe, expect, test } from "vitest";
import { sha256Of } from "../kernel/hash.ts";
import { instant, plus } from "../kernel/time.ts";
import { givenOutAt, isLive, isSolved, newChallenge, readProof } from "./challenge.ts";
import { PROOF } from "./proof-policy.ts";

const NOW = instant(Date.UTC(2027, 4, 5, 9));
const KEY = "of today";
/** A number that is soon found. */
const random = { bytes: (count: number) => new Uint8Array(count).fill(1) };
const made = newChallenge({ key: KEY, dealer: "bath", random }, NOW);

/** Tries as anybody would, and writes what was found as a client sends it. */
function solved(over: object = {}): string {
  const { algorithm, challenge, salt, signature } = made;
  let number = 0;
  while (sha256Of(`${salt}${number}`) !== challenge) number += 1;
  const proof = { algorithm, challenge, number, salt, signature, ...over };
  return Buffer.from(JSON.stringify(proof)).toString("base64");
}

describe("ABUSE-10: a challenge", () => {
  const proof = readProof(solved())!;

  test("is solved by trying, within as many numbers as it says", () => {
    expect(proof.number).toBeLessThanOrEqual(made.maxnumber);
    expect(isSolved(KEY, proof, "bath", NOW)).toBe(true);
  });

  test("is for one dealer, under the key of one day, for minutes", () => {
    expect(isSolved(KEY, proof, "wells", NOW)).toBe(false);
    expect(isSolved("of tomorrow", proof, "bath", NOW)).toBe(false);
    const end = plus(NOW, PROOF.lifeMilliseconds);
    expect(isSolved(KEY, proof, "bath", plus(end, -1))).toBe(true);
    expect(isSolved(KEY, proof, "bath", end)).toBe(false);
    expect(givenOutAt(proof)).toBe(NOW);
  });

  test("is lengthened by nobody", () => {
    const expires = Math.floor(NOW / 1_000) + 3_600;
    const salt = made.salt.replace(/\d+&$/, `${expires}&`);
    const longer = readProof(solved({ salt }))!;
    expect(isSolved(KEY, longer, "bath", NOW)).toBe(false);
    expect(isLive(longer, NOW)).toBe(false);
  });

  test.each([
    ["another number", { number: proof.number + 1 }, false],
    ["a number as text", { number: String(proof.number) }, undefined],
    ["a signature of their own", { signature: "0".repeat(64) }, false],
    ["digits moved from the number to the salt", { salt: `${made.salt}1` }, undefined],
    ["no salt", { salt: undefined }, undefined],
  ])("is not solved by %s", (_what, over, expected) => {
    const read = readProof(solved(over));
    expect(read && isSolved(KEY, read, "bath", NOW)).toBe(expected);
  });

  test.each(["", "true", "e30", "bnVsbA==", "%%%", "x".repeat(3_000)])(
    "is not solved by %j",
    (text) => {
      expect(readProof(text)).toBeUndefined();
    },
  );
});
