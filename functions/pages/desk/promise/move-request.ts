import { moveInputSchema } from "../../../../shared/commitments/change/move.ts";
import type { MoveInput } from "../../../../shared/commitments/change/move.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { ownReason } from "../../../../shared/language/own-words/own-words.ts";
import type { Form } from "../../forms/read-form.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { dueProblems, dueRequest, overrideRequest } from "./due-request.ts";
import { ownTexts } from "../../text/own-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

/** The new time a sent form means, or what is wrong with which field. */
export function moveRequest(
  form: Form,
  language: string,
): Result<MoveInput, readonly FieldProblem[]> {
  const text = sheetTexts(language).sheet;
  const { reason = "", agreed } = form;
  const due = dueRequest(form);
  const input = moveInputSchema.safeParse({
    due,
    reason,
    agreedWithCustomer: agreed === "yes",
    ...overrideRequest(form),
  });
  // Who leaves the reason that we put there ourselves has said it in our words, which the customer reads.
  const isOurs = reason === ownTexts(language)["call-did-not-suit"];
  if (input.success)
    return ok({ ...input.data, ...(isOurs ? ownReason("call-did-not-suit") : {}) });
  return fail([
    ...dueProblems(form, text),
    ...(reason === "" ? [{ field: "reason", message: text.needReason }] : []),
  ]);
}
