import type * as z from "zod";
import { keepInputSchema } from "../../../../shared/commitments/change/keep.ts";
import { settleInputSchema } from "../../../../shared/commitments/change/settle.ts";
import { acknowledgeRequestInputSchema } from "../../../../shared/commitments/handoff/acknowledge-request.ts";
import { returnInputSchema } from "../../../../shared/commitments/handoff/return-handoff.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { ruleText } from "../../text/rule-text.ts";
import { settlingTexts } from "../../text/settling-texts.ts";
import { tasksTexts } from "../../text/tasks-texts.ts";
import { settlementIn } from "./settlement-in.ts";

/** What of an answer to a task is not right, each by its field; nothing for a press that takes no words. */
export function wrongAnswer(form: Form, language: string): readonly FieldProblem[] {
  const { tasks } = tasksTexts(language);
  const { reason, partnerReference, note } = form;
  switch (form["do"]) {
    case "decline":
      return wrongIn(returnInputSchema, { reason }, { reason: tasks.why }, language);
    case "acknowledge": {
      const names = { partnerReference: tasks.ownNumber };
      return wrongIn(acknowledgeRequestInputSchema, { partnerReference }, names, language);
    }
    case "done": {
      const needed = keepInputSchema.required({ note: true });
      return wrongIn(needed, { outcome: "done", note }, { note: tasks.whatWasDone }, language);
    }
    default:
      return [];
  }
}

/** The same of an answer to a company that says it helped. */
export function wrongSettlement(form: Form, language: string): readonly FieldProblem[] {
  const { reference, reason } = settlingTexts(language).settling;
  const names = { partnerReference: reference, reason };
  return wrongIn(settleInputSchema, settlementIn(form), names, language);
}

type Names = Readonly<Record<string, string>>;

/** What no field of the form is wrong in is left to whoever decides. */
function wrongIn(
  schema: z.ZodType,
  value: unknown,
  names: Names,
  language: string,
): readonly FieldProblem[] {
  const read = readAs(schema, value);
  return read.ok ? [] : read.failure.flatMap((error) => problemOf(error, names, language));
}

function problemOf(error: FieldError, names: Names, language: string): readonly FieldProblem[] {
  const field = error.pointer.slice(1);
  const name = names[field];
  return name === undefined ? [] : [{ field, name, message: ruleText(error, language) }];
}
