import { RULES } from "../../../../shared/kernel/rules.ts";
import type { RuleWords } from "../../../../shared/kernel/rules.ts";

/** What is wrong with a field; the API tells it in the same words. */
export const rules: RuleWords = RULES;
