import { dueSchema } from "../../../../shared/commitments/due/due.schema.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import type { Form } from "../../forms/read-form.ts";
import { ruleText } from "../../text/rule-text.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { BEFORE_VISIT, BEFORE_VISIT_DURATION } from "./visit-choices.ts";
import { dueOf, phraseOf } from "./due-choices.ts";
import type { SheetText } from "../../text/en/desk-sheet.ts";

/** Why a time is promised beyond what can be kept, where whoever leads said so. */
export function overrideRequest({ override }: Form): object {
  return override === undefined ? {} : { override: { reason: override } };
}

/** Who filled in a date means it, whether or not the button beside it was pressed as well. */
export function dueRequest({ due, date = "", time = "", alternative }: Form): object {
  // What the page offered is what the clocks show.
  if (alternative !== undefined) return { local: alternative.slice(0, "2027-05-10T12:00".length) };
  if (due === BEFORE_VISIT) return { beforeVisit: BEFORE_VISIT_DURATION };
  const phrase = phraseOf(due);
  return phrase === undefined ? { local: `${date}T${time}` } : dueOf(phrase);
}

/** What is wrong with it, where the form says it; nothing when it can be read. */
export function dueProblems(form: Form, text: SheetText): readonly FieldProblem[] {
  if (dueSchema.safeParse(dueRequest(form)).success) return [];
  const exact = form["due"] === "at" || form["date"] !== undefined;
  return [exact ? badMoment(text) : { field: "due", message: text.needWhen }];
}

/** A time that can be read and cannot be promised: what to say; undefined for any other refusal. */
export function refusedDue(
  { code, errors = [] }: Problem,
  language: string,
): readonly FieldProblem[] | undefined {
  if (code === "due-cannot-be-met") {
    return errors.map((error) => ({ field: "due", message: ruleText(error, language) }));
  }
  return DUE_REFUSALS.has(code) ? [badMoment(sheetTexts(language).sheet)] : undefined;
}

const DUE_REFUSALS: ReadonlySet<string> = new Set<Problem["code"]>([
  "promise-in-past",
  "never-open",
  "invalid-request",
]);

function badMoment(text: SheetText): FieldProblem {
  return { field: "date", message: text.badMoment };
}
