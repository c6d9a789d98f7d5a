import { expect, test } from "vitest";
import { sameSecret, sha256 } from "./hash.ts";

test("a hash is that of its parts, which do not run into each other", () => {
  // As `sha256sum` says of ["ab","c"].
  expect(sha256("ab", "c")).toBe(
    "825825018f58e795ae2d3d8df6a879567555c77654e9ca3071df2fe127aa9ebd",
  );
  expect(sha256("a", "bc")).not.toBe(sha256("ab", "c"));
  expect(sha256("abc")).not.toBe(sha256("ab", "c"));
});

test("two secrets are the same or not, whatever their lengths", () => {
  expect(sameSecret("T0ken", "T0ken")).toBe(true);
  expect(sameSecret("T0ken", "T0keN")).toBe(false);
  expect(sameSecret("T0ken", "")).toBe(false);
  expect(sameSecret("T0ken", "T0ken-and-more")).toBe(false);
});
