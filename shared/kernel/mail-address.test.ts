import { expect, test } from "vitest";
import { isLookAlike, isSameAddress } from "./mail-address.ts";

test("RIGHTS-3: addresses of staff are the same in any case, and by the name their domain is delivered by", () => {
  expect(isSameAddress("Grace@Bath.Example", "grace@bath.example")).toBe(true);
  expect(isSameAddress("grace@bücher.example", "grace@xn--bcher-kva.example")).toBe(true);
  expect(isSameAddress("grace@bath.example", "grace@bath.examples")).toBe(false);
});

test("RIGHTS-3: a letter that only looks like an ASCII one is another letter", () => {
  // The Kelvin sign, which JavaScript writes as `k` in lower case, and a long s.
  expect(isSameAddress("\u212Aaren@bath.example", "karen@bath.example")).toBe(false);
  expect(isSameAddress("\u017Fam@bath.example", "sam@bath.example")).toBe(false);
  expect(isSameAddress("gr\u0430ce@bath.example", "grace@bath.example")).toBe(false);
  expect(isSameAddress("nobody", "nobody")).toBe(false);
});

test("RIGHTS-3: a domain of two alphabets, or of letters that are taken for others, is a look-alike", () => {
  // “northside” with one Cyrillic letter, “орех” of nothing but such letters, and “привет”.
  expect(isLookAlike("grace@xn--northsde-yhh.example")).toBe(true);
  expect(isLookAlike("grace@xn--e1argv.example")).toBe(true);
  expect(isLookAlike("grace@xn--b1agh1afp.example")).toBe(false);
  expect(isLookAlike("grace@xn--bcher-kva.example")).toBe(false);
  expect(isLookAlike("grace@northside.example")).toBe(false);
});
