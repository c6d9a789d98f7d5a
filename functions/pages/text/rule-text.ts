import { fill } from "../../../shared/kernel/fill.ts";
import type { FieldError } from "../../../shared/kernel/problem.ts";
import { rulesTexts } from "./rules-texts.ts";

/** Which rule a field breaks, in the words of its reader. What was left empty has no wrong type: it is missing. */
export function ruleText({ rule, params }: FieldError, language: string): string {
  const { rules } = rulesTexts(language);
  return rule === "wrong-type" && params?.["received"] === "undefined"
    ? rules.missing
    : fill(rules[rule], params);
}
