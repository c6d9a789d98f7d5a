import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const rules = readFileSync("docs/rules.md", "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, id, , file] = /^\| ([A-Z]+-\d+) \| (.+) \| `(.+)` \|$/.exec(line) ?? [];
    return id === undefined || file === undefined ? [] : [{ id, file }];
  });

const areas = [...new Set(rules.map(({ id }) => id.split("-")[0]))].join("|");

/** Ids at the head of a test's name, before its colon. */
const named = new Set(
  execFileSync("git", ["ls-files", "*.test.ts", "*.test.tsx"], { encoding: "utf8" })
    .trim()
    .split("\n")
    .flatMap((file) => [
      ...readFileSync(file, "utf8").matchAll(/["`]((?:[A-Z]+\d*-\d+(?:, )?)+): /g),
    ])
    .flatMap(([, ids = ""]) => ids.split(", "))
    .filter((id) => new RegExp(`^(${areas})-`).test(id)),
);

describe("the rules of the product", () => {
  it("have an id each", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(80);
    expect([...new Set(ids)]).toEqual(ids);
  });

  it("are each held by a test that carries the id, and no test carries another", () => {
    expect([...named].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it.each(rules)("$id stands in $file", ({ file }) => {
    expect(existsSync(file)).toBe(true);
  });
});
