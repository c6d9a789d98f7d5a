import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sourceFiles } from "./source-imports.ts";
import { sorted } from "./synthesized-stage.ts";

const runbook = readFileSync(new URL("../../docs/runbook.md", import.meta.url), "utf8");

const sources = sourceFiles(["shared", "functions"]).map((file) => readFileSync(file, "utf8"));
const logged = sources.flatMap((text) =>
  [...text.matchAll(/\blog\.error\(\s*"([a-z.-]+)"/g)].map(([, code = ""]) => code),
);
const codes = sorted(new Set(logged));

it("has an article in the runbook for every error that a log can show, and none for another", () => {
  expect(codes).toContain("http.failed");
  const articles = [...runbook.matchAll(/\n### ([a-z-]+\.[a-z-]+)\n/g)].map(
    ([, code = ""]) => code,
  );
  expect(sorted(articles)).toEqual(codes);
});

it("knows each error by a code that stands where it is logged", () => {
  const calls = sources.flatMap((text) => [...text.matchAll(/\blog\.error\(/g)]);
  expect(calls).toHaveLength(logged.length);
});
