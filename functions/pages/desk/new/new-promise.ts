import type * as z from "zod";
import { textSchema } from "../../../../shared/case/customer/customer-input.ts";
import { commitmentInputSchema } from "../../../../shared/commitments/make/commitment-input.ts";
import type { CommitmentInput } from "../../../../shared/commitments/make/commitment-input.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { partnerRequest, whenProblems, whenRequest } from "../promise/ask-partner.tsx";
import { overrideRequest } from "../promise/due-request.ts";

/** Instead of a time: that nothing is owed. */
export const NOTHING = "nothing";

/** What is owed from now on; or that nothing is, with what was said. */
export type Owed =
  | { readonly kind: "promise"; readonly input: CommitmentInput }
  | { readonly kind: "nothing"; readonly said: string };

const saidSchema = textSchema(2_000).min(1);

/** What a form says of it; a case is never opened by it without either. */
export function owedBy(form: Form, language: string): Result<Owed, readonly FieldProblem[]> {
  const text = sheetTexts(language).sheet;
  const { due, said, what, topic = "", owner } = form;
  if (due === NOTHING) {
    const summary = saidSchema.safeParse(said);
    return summary.success
      ? ok({ kind: "nothing", said: summary.data })
      : fail([{ field: "said", message: text.needSaid }]);
  }
  const input = commitmentInputSchema.safeParse({
    what: what ?? topic,
    ...partnerRequest(form),
    ...whenRequest(form),
    ...overrideRequest(form),
    ...(owner === undefined || owner === "" ? {} : { owner }),
  });
  if (input.success) return ok({ kind: "promise", input: input.data });
  const problems = whenProblems(form, text);
  // Without words the topic stands for them, and says itself what is wrong with it.
  if (problems.length > 0 || what === undefined) return fail(problems);
  return fail(wrongWhat(input.error, text.needWhat));
}

function wrongWhat({ issues }: z.ZodError, message: string): FieldProblem[] {
  return issues.some(({ path }) => path[0] === "what") ? [{ field: "what", message }] : [];
}
