import { comeBackInputSchema } from "../../../../shared/commitments/make/come-back.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { afterTexts } from "../../text/after-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

/** Of a day without a time: who opens the case then has the day for it. */
const NOON = "12:00";

/** The promise that a sent form means, as a client of the API would write it. */
export function comeBackRequest(form: Form, visit: string): object {
  const { what = "", owner, date } = form;
  return {
    kind: "update",
    what,
    ...(owner === undefined ? {} : { owner }),
    ...(date === undefined ? {} : { due: { local: `${date}T${NOON}` } }),
    comeBack: {
      visit,
      service: form["service"] ?? "",
      ...(form["months"] === undefined ? {} : { months: numberOf(form["months"]) }),
      ...distanceOf(form),
    },
  };
}

function distanceOf({ from, to, unit = "mi" }: Form): object {
  if (to === undefined && from === undefined) return {};
  const range = from === undefined ? {} : { from: numberOf(from) };
  return { distance: { ...range, to: numberOf(to ?? ""), unit } };
}

/** As people write it: `1,000`, `1.000` and `1 000` are a thousand. */
function numberOf(text: string): number {
  const digits = text.replaceAll(/[\s.,\u202f’']/g, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
}

/** What is wrong with it where the form says it. */
export function comeBackProblems(form: Form, language: string): FieldProblem[] {
  const text = afterTexts(language).comeBack;
  const { sheet } = sheetTexts(language);
  const { months, date, from } = form;
  const count = months === undefined ? undefined : numberOf(months);
  const isMonths = comeBackInputSchema.shape.months.safeParse(count).success;
  const isFar = isDistance(form);
  const wrong = [
    { holds: form["what"] === undefined, field: "what", message: sheet.needWhat },
    { holds: !isFar, field: from === undefined ? "to" : "from", message: text.badDistance },
    { holds: months === undefined && date === undefined, field: "months", message: text.needWhen },
    { holds: months !== undefined && date !== undefined, field: "months", message: text.oneOfBoth },
    { holds: !isMonths, field: "months", message: text.badMonths },
  ];
  return wrong.flatMap(({ holds, field, message }) => (holds ? [{ field, message }] : []));
}

/** Whole numbers, the second beyond the first; or none at all. */
function isDistance(form: Form): boolean {
  const { from, to } = form;
  const { distance } = { distance: undefined, ...distanceOf(form) };
  if (!comeBackInputSchema.shape.distance.safeParse(distance).success) return false;
  return from === undefined || to === undefined || numberOf(from) < numberOf(to);
}
