import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { ruleText } from "../../text/rule-text.ts";

/** Which field of the first page says what is wrong at a place of the document; the name for all that is left. */
const FIELDS: readonly (readonly [pointer: RegExp, field: string])[] = [
  [/^\/address\/streetAddress/, "street"],
  [/^\/address\/addressLocality/, "town"],
  [/^\/address\/addressRegion/, "region"],
  [/^\/address\/postalCode/, "postalCode"],
  [/^\/address\/addressCountry/, "country"],
  [/^\/telephone/, "telephone"],
  [/^\/email/, "email"],
  [/^\/staff\/0\/email/, "leaderEmail"],
  [/^\/staff\/0/, "leaderName"],
];

export function newDealerFaults(errors: readonly FieldError[], language: string): FieldProblem[] {
  return errors.map((error) => ({
    field: FIELDS.find(([pointer]) => pointer.test(error.pointer))?.[1] ?? "name",
    message: ruleText(error, language),
  }));
}
