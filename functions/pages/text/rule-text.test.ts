import { beforeAll, describe, expect, test } from "vitest";
import { invalid } from "../../../shared/kernel/invalid.ts";
import { RULES } from "../../../shared/kernel/rules.ts";
import type { RuleWords } from "../../../shared/kernel/rules.ts";
import { loadTexts } from "./catalogue.ts";
import { rules as german } from "./de/rules.ts";
import { rules as spanish } from "./es/rules.ts";
import { rules as french } from "./fr/rules.ts";
import { ruleText } from "./rule-text.ts";

describe.each<[string, RuleWords]>([
  ["de", german],
  ["fr", french],
  ["es", spanish],
])("in %s", (language, words) => {
  beforeAll(() => loadTexts(language));

  test("every rule has words of its own, which name only what the rule names", () => {
    const english: RuleWords = RULES;
    const namesIn = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name);
    for (const [rule, sentence] of Object.entries(words)) {
      const told = english[rule as keyof RuleWords];
      expect(sentence, rule).not.toBe(told);
      expect(namesIn(told), rule).toEqual(expect.arrayContaining(namesIn(sentence)));
    }
  });

  test("what a rule names is in them", () => {
    const error = invalid("/departments/1", "second-of-id", { id: "sales" });
    expect(ruleText(error, language)).toContain("sales");
    expect(ruleText(error, language)).not.toContain("{");
  });
});

test("who reads English is told as the API tells it", () => {
  expect(ruleText(invalid("/staff/0", "not-a-department"), "en-GB")).toBe("is not a department");
});
