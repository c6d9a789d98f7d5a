import { recipientRoleSchema } from "../../../../shared/directory/document/values.schema.ts";
import type { LadderStep } from "../../../../shared/directory/document/values.schema.ts";
import { durationMinutes } from "../../../../shared/kernel/duration.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { SetupText } from "../../text/en/desk-settings.ts";

/** As many as a document takes. */
const MOST_STEPS = 20;

/** How many rows a form with these values shows: those filled in, and some to add steps in. */
export function rowsOf(values: Form): number[] {
  const filled = Array.from({ length: MOST_STEPS }, (_, row) => row).filter(
    (row) => values[`after.${row}`] !== undefined,
  );
  const rows = Math.min(MOST_STEPS, (filled.at(-1) ?? -1) + 3);
  return Array.from({ length: rows }, (_, row) => row);
}

export function stepValues(steps: readonly LadderStep[]): Form {
  const entries = steps.flatMap(({ after, notify, tellCustomer, repeat }, row) => [
    [`after.${row}`, String(durationMinutes(after))],
    ...notify.map((role) => [`notify.${row}.${role}`, "yes"]),
    ...(tellCustomer === true ? [[`tell.${row}`, "yes"]] : []),
    ...(repeat === undefined ? [] : [[`repeat.${row}`, "yes"]]),
  ]);
  return Object.fromEntries(entries);
}

/** The steps that were filled in; a row without minutes is none. */
export function readSteps(
  form: Form,
  text: SetupText,
  known: readonly LadderStep[],
): Result<LadderStep[], readonly FieldProblem[]> {
  const read = rowsOf(form)
    .filter((row) => form[`after.${row}`] !== undefined)
    .map((row) => readStep(form, row, text, known[row]));
  const problems = read.flatMap((step) => (step.ok ? [] : step.failure));
  if (read.length === 0) return fail([{ field: "after.0", message: text.needSteps }]);
  return problems.length > 0
    ? fail(problems)
    : ok(read.flatMap((step) => (step.ok ? [step.value] : [])));
}

function readStep(
  form: Form,
  row: number,
  text: SetupText,
  known: LadderStep | undefined,
): Result<LadderStep, readonly FieldProblem[]> {
  const after = (form[`after.${row}`] ?? "").replace("−", "-");
  const notify = recipientRoleSchema.options.filter(
    (role) => form[`notify.${row}.${role}`] === "yes",
  );
  const problems = [
    ...(/^[+-]?\d{1,5}$/.test(after) ? [] : [{ field: `after.${row}`, message: text.badMinutes }]),
    ...(notify.length > 0 ? [] : [{ field: `notify.${row}`, message: text.needNotify }]),
  ];
  if (problems.length > 0) return fail(problems);
  return ok({
    after: durationOf(Number(after), known),
    notify: sameOrder(notify, known),
    ...(form[`tell.${row}`] === "yes" ? { tellCustomer: true } : {}),
    ...(form[`repeat.${row}`] === "yes" ? { repeat: "daily" } : {}),
  });
}

/** A duration that says the same as before stays as somebody wrote it. */
function durationOf(minutes: number, known: LadderStep | undefined): string {
  if (known !== undefined && durationMinutes(known.after) === minutes) return known.after;
  return `${minutes < 0 ? "-" : ""}PT${Math.abs(minutes)}M`;
}

function sameOrder(notify: LadderStep["notify"], known: LadderStep | undefined) {
  const same =
    known?.notify.length === notify.length && notify.every((role) => known.notify.includes(role));
  return same ? known.notify : notify;
}
