import { expect, test } from "vitest";
import { failuresIn } from "./failures.ts";

const passed = { fullName: "books", status: "passed", failureMessages: [] };

test("a failed test is named with its file and the first line of its error", () => {
  const failed = {
    fullName: "S2-1 confirms at once",
    status: "failed",
    failureMessages: ["Error: no mail came\n    at kept.ts:1"],
  };
  const testResults = [
    { name: "/a.test.ts", status: "failed", message: "", assertionResults: [passed, failed] },
  ];
  expect(failuresIn({ numPassedTests: 1, testResults })).toEqual([
    { name: "/a.test.ts > S2-1 confirms at once", error: "Error: no mail came" },
  ]);
});

test("a file that failed before its tests ran counts as one failure", () => {
  const skipped = { fullName: "moves", status: "pending" };
  const testResults = [
    { name: "/a.test.ts", status: "failed", message: "\nno engine", assertionResults: [skipped] },
    { name: "/b.test.ts", status: "passed", message: "", assertionResults: [passed] },
  ];
  expect(failuresIn({ numPassedTests: 1, testResults })).toEqual([
    { name: "/a.test.ts", error: "no engine" },
  ]);
});
