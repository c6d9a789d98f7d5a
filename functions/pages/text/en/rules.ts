import { RULES } from "../../../../shared/kernel/rules.ts";
import type { RuleWords } from "../../../../shared/kernel/rules.ts";

/** What is wrong with a field; as the API tells it, but for what a library says there to programs. */
export const rules: RuleWords = {
  ...RULES,
  "wrong-type": "has the wrong form",
  "must-be": "must be {value}",
  "not-one-of": "use one of {choices}",
  "text-too-long": "must have at most {most} characters",
  "text-too-short": "is too short: the least is {least}",
  "list-too-long": "must have at most {most} entries",
  "list-too-short": "has too few entries: the least is {least}",
  "number-too-big": "must be at most {most}",
  "number-too-small": "must be at least {least}",
  "number-not-above": "must be more than {least}",
  "not-an-email": "is not an e-mail address",
  "not-a-date": "is not a day",
  "bad-name": "has a name that is not allowed",
  "not-understood": "cannot be understood",
};
