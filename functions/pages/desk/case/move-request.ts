import type * as z from "zod";
import { dueSchema } from "../../../../shared/commitments/due.ts";
import { moveInputSchema } from "../../../../shared/commitments/move.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import type { SheetText } from "../../text/sheet-text.ts";
import type { FieldProblem } from "../../views/form-state.ts";
import { dueOf, phraseOf } from "./due-choices.ts";

/** The new time a sent form means, or what is wrong with which field. */
export function moveRequest(
  form: Form,
  text: SheetText,
): Result<z.output<typeof moveInputSchema>, readonly FieldProblem[]> {
  const { reason = "", agreed } = form;
  const due = dueIn(form);
  const input = moveInputSchema.safeParse({ due, reason, agreedWithCustomer: agreed === "yes" });
  if (input.success) return ok(input.data);
  const isDue = dueSchema.safeParse(due).success;
  return fail([
    ...(isDue ? [] : [whenProblem(form, text)]),
    ...(reason === "" ? [{ field: "reason", message: text.needReason }] : []),
  ]);
}

/** Who filled in a date means it, whether or not the button beside it was pressed as well. */
function dueIn({ due, date = "", time = "" }: Form): object {
  const phrase = phraseOf(due);
  return phrase === undefined ? { local: `${date}T${time}` } : dueOf(phrase);
}

function whenProblem({ due, date }: Form, text: SheetText): FieldProblem {
  const exact = due === "at" || date !== undefined;
  return exact ? badMoment(text) : { field: "due", message: text.needWhen };
}

export function badMoment(text: SheetText): FieldProblem {
  return { field: "date", message: text.badMoment };
}
