import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newReference, newToken, readReference } from "./ids.ts";
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

test("a token has 256 bits in characters that need no escaping", () => {
  expect(newToken(systemRandom)).toMatch(/^[\w-]{43}$/);
});
