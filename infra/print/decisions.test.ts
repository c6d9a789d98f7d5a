import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = new URL("../../docs/decisions/", import.meta.url);
const decisions = readdirSync(FOLDER).toSorted();

test("decisions are numbered without a gap, so that one number means one of them", () => {
  const numbers = decisions.map((file) => Number(file.slice(0, 3)));
  expect(numbers).toEqual(decisions.map((_, index) => index + 1));
});

test.each(decisions)("%s says its number, what was decided and what is lost", (file) => {
  const text = readFileSync(new URL(file, FOLDER), "utf8");
  expect(text).toMatch(new RegExp(`^# ${file.slice(0, 3)} · `));
  for (const part of ["**Context.**", "**Decision.**", "**What we lose.**"])
    expect(text).toContain(part);
});
