import type * as z from "zod";
import { moveInputSchema } from "../../../../shared/commitments/change/move.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { dueProblems, dueRequest } from "./due-request.ts";
import type { SheetText } from "../../text/en/desk-sheet.ts";

/** The new time a sent form means, or what is wrong with which field. */
export function moveRequest(
  form: Form,
  text: SheetText,
): Result<z.output<typeof moveInputSchema>, readonly FieldProblem[]> {
  const { reason = "", agreed } = form;
  const due = dueRequest(form);
  const input = moveInputSchema.safeParse({ due, reason, agreedWithCustomer: agreed === "yes" });
  if (input.success) return ok(input.data);
  return fail([
    ...dueProblems(form, text),
    ...(reason === "" ? [{ field: "reason", message: text.needReason }] : []),
  ]);
}
