import { dealerSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { FieldError, Problem } from "../../../../shared/kernel/problem.ts";
import { fail } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { ruleText } from "../../text/rule-text.ts";
import type { SettingPageProps } from "../settings/setting-page.tsx";
import type { Setting, SettingAt } from "../settings/setting.ts";

/** A form over a part of the document, as it was opened. */
export type Opened = Omit<SettingPageProps, "state" | "refused" | "changed"> & {
  readonly values: Form;
};

/** Why it is asked for again. */
export type Wrong = Pick<SettingPageProps, "refused" | "changed"> & {
  readonly problems?: readonly FieldProblem[];
};

type Unread = {
  readonly problems: readonly FieldProblem[];
  readonly refused: readonly FieldError[];
};

/** The document after the form, as far as its own rules go. */
export function readDocument(
  { setting, at }: Pick<Opened, "setting" | "at">,
  form: Form,
): Result<Dealer, Unread> {
  const applied = setting.apply(at, form);
  if (!applied.ok) return fail({ problems: applied.failure, refused: [] });
  // Through JSON, so that what is undefined is not there, as when it comes through the API.
  const read = readAs(dealerSchema, JSON.parse(JSON.stringify(applied.value)));
  if (read.ok) return read;
  const named = ({ pointer }: FieldError) =>
    pointer.split("/").findLast((part) => setting.names?.includes(part) === true);
  return fail(
    beside(read.failure, at, (error) => fieldAt(setting, at, form)(error) ?? named(error)),
  );
}

type FieldOf = (error: FieldError) => string | undefined;

function fieldAt(setting: Setting, at: SettingAt, form: Form): FieldOf {
  return ({ pointer }) => setting.fieldAt?.(at, pointer, form);
}

/** What a field can say stands beside it, each field once; the rest in front of the form. */
function beside(errors: readonly FieldError[], { language }: SettingAt, fieldOf: FieldOf): Unread {
  const problems = new Map<string, FieldProblem>();
  for (const error of errors) {
    const field = fieldOf(error);
    if (field === undefined || problems.has(field)) continue;
    problems.set(field, { field, message: ruleText(error, language) });
  }
  const refused = errors.filter((error) => fieldOf(error) === undefined);
  return { problems: [...problems.values()], refused };
}

/** @throws HttpProblem for what no change of the form can mend. */
export function refusal({ setting, at }: Opened, form: Form, problem: Problem): Wrong {
  const { code, errors } = problem;
  if (code === "precondition-failed") return { changed: true };
  if (code === "document-refused" || code === "role-not-allowed")
    return beside(errors ?? [], at, fieldAt(setting, at, form));
  throw new HttpProblem(problem);
}
