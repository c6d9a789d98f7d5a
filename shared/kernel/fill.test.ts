import { expect, test } from "vitest";
import { fill } from "./fill.ts";

test("a sentence names its parameters in braces, each as often as it likes", () => {
  expect(fill("at most {most} of {what}, {most}", { most: 5, what: "these" })).toBe(
    "at most 5 of these, 5",
  );
  expect(fill("no {0}", { 0: "" })).toBe("no ");
});

test("a name that was not given stays as it is, and so do braces around no name", () => {
  expect(fill("{most}")).toBe("{most}");
  expect(fill("{a b} {} {most}", { most: 1, a: 2 })).toBe("{a b} {} 1");
});
