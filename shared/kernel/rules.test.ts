import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DETAILS } from "./details.ts";
import { fill } from "./fill.ts";
import { PROBLEMS } from "./problem.ts";
import { RULES } from "./rules.ts";

const ROOT = new URL("../..", import.meta.url);

/** All that says no, without the lists themselves and the words for them. */
const SOURCE = globSync("{shared,functions}/**/*.{ts,tsx}", { cwd: ROOT })
  .filter(
    (file) => !/\.test\.tsx?$|^functions\/pages\/text\/|kernel\/(?:rules|details)\.ts$/.test(file),
  )
  .map((file) => readFileSync(new URL(file, ROOT), "utf8"))
  .join("\n");

const unsaid = (codes: readonly string[]) => codes.filter((code) => !SOURCE.includes(`"${code}"`));

describe("the lists of rules and details", () => {
  test("hold no rule that nothing breaks", () => {
    expect(unsaid(Object.keys(RULES))).toEqual([]);
  });

  test("hold no detail that no problem has, beside the usual one of each code", () => {
    const special = Object.keys(DETAILS).filter((detail) => !Object.hasOwn(PROBLEMS, detail));
    expect(unsaid(special)).toEqual([]);
    expect(Object.keys(PROBLEMS).filter((code) => !Object.hasOwn(DETAILS, code))).toEqual([]);
  });
});

test("no sentence is written where something is refused, so that each language has its own", () => {
  const written = SOURCE.match(/\b(?:detail|rule|message): ?["'`][A-Za-z]+ [^"'`]+["'`]/g);
  expect(written).toBeNull();
});

describe("a sentence", () => {
  test("is filled with what it names, however often", () => {
    expect(fill("{most} of {all}, {most}", { most: 3, all: "x" })).toBe("3 of x, 3");
  });

  test("keeps a name that was not given, which shows where it was forgotten", () => {
    expect(fill("at most {most}")).toBe("at most {most}");
  });
});
