import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId, newReference, newToken, readReference } from "./ids.ts";
import { systemRandom } from "./random.ts";

const references = fc
  .uint8Array({ minLength: 64, maxLength: 64 })
  .map((seed) => newReference(counting(seed)));

/** Bytes from a seed, moved on at each draw so that a refused draw is followed by another. */
function counting(seed: Uint8Array) {
  let drawn = 0;
  return {
    bytes: (count: number) =>
      Uint8Array.from({ length: count }, () => (seed[drawn % 64] ?? 0) + Math.floor(drawn++ / 7)),
  };
}

describe("a case reference", () => {
  test("is ten letters without I, L, O and U", () => {
    fc.assert(fc.property(references, (text) => /^[0-9A-HJKMNP-TV-Z]{10}$/.test(text)));
  });

  test("is understood however a person writes it", () => {
    fc.assert(
      fc.property(references, (text) => {
        const spoken = `${text.slice(0, 5)} ${text.slice(5)}`.toLowerCase().replaceAll("0", "o");
        expect(readReference(spoken)).toBe(text);
        expect(readReference(text.replaceAll("1", "l"))).toBe(text);
      }),
    );
  });

  test("CASE-2: with one wrong letter is no reference", () => {
    const letters = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
    fc.assert(
      fc.property(references, fc.nat(9), fc.constantFrom(...letters), (text, at, letter) => {
        fc.pre(text[at] !== letter);
        expect(readReference(text.slice(0, at) + letter + text.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  test("with two neighbours swapped is no reference", () => {
    fc.assert(
      fc.property(references, fc.nat(8), (text, at) => {
        const [left = "", right = ""] = [text[at], text[at + 1]];
        fc.pre(left !== right);
        const swapped = text.slice(0, at) + right + left + text.slice(at + 2);
        expect(readReference(swapped)).toBeUndefined();
      }),
    );
  });
});

test("what has another length, or a letter that is none, is no reference", () => {
  const [reference] = fc.sample(references, { seed: 1, numRuns: 1 });
  expect(readReference(`0${reference}`)).toBeUndefined();
  expect(readReference(`${reference}0`)).toBeUndefined();
  expect(readReference(reference!.slice(1))).toBeUndefined();
  expect(readReference(`${reference!.slice(0, 9)}U`)).toBeUndefined();
  // Nine noughts have the check letter 0, and so has whatever counts as nothing.
  expect(readReference("0000000000")).toBe("0000000000");
  expect(readReference("00000000000")).toBeUndefined();
  expect(readReference("")).toBeUndefined();
});

test("an id says its kind and has 80 bits in Crockford's letters", () => {
  expect(newId("apt", systemRandom)).toMatch(/^apt_[0-9A-HJKMNP-TV-Z]{16}$/);
  expect(newId("evt", counting(new Uint8Array(64)))).toMatch(/^evt_0{7}1{7}22$/);
});

test("a token has 256 bits in characters that need no escaping", () => {
  expect(newToken(systemRandom)).toMatch(/^[\w-]{43}$/);
});
