import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Rule } from "../../../../shared/kernel/rules.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { waitTexts } from "../../text/wait-texts.ts";

type Told = {
  readonly form: Form;
  readonly language: string;
  /** In words, the last day that may be named. */
  readonly last: string;
};

/** One problem a field, the days first, as they stand; undefined when something else is wrong. */
export function waitProblems(
  errors: readonly FieldError[],
  told: Told,
): readonly FieldProblem[] | undefined {
  const isOfDays = ({ pointer }: FieldError) => pointer === "/from" || pointer === "/before";
  const others = errors.filter((error) => !isOfDays(error));
  const rest = others.length === 0 ? [] : fieldProblems(others, told.form, told.language);
  return rest && [...errors.filter(isOfDays).map((error) => dayProblem(error, told)), ...rest];
}

function dayProblem({ pointer, rule }: FieldError, { form, language, last }: Told): FieldProblem {
  const text = waitTexts(language).form;
  if (pointer === "/from") return { field: "from", message: text.badDay };
  const said: Partial<Record<Rule, string>> = {
    "too-long-to-wait": text.tooLong(last),
    "too-soon-to-wait": text.tooSoon,
    "not-after-from": text.notAfter,
  };
  const unread = form["until"] === undefined ? text.needUntil : text.badDay;
  return { field: "until", message: said[rule] ?? unread };
}
