import { fill } from "../../../shared/kernel/fill.ts";
import type { FieldError } from "../../../shared/kernel/problem.ts";
import { rulesTexts } from "./rules-texts.ts";

/** Which rule a field breaks, in the words of its reader. */
export function ruleText({ rule, params }: FieldError, language: string): string {
  return fill(rulesTexts(language).rules[rule], params);
}
