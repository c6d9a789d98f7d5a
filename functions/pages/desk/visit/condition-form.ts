import { ODOMETER } from "../../../../shared/booking/condition/checklist.ts";
import { conditionInputSchema } from "../../../../shared/booking/condition/condition-input.ts";
import type { ConditionInput } from "../../../../shared/booking/condition/condition-input.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { ConditionRecord } from "../../../../shared/story/parts/condition.schema.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { lookedAtText } from "../../../../shared/booking/condition/record-line.ts";
import { ruleText } from "../../text/rule-text.ts";

const FIELD = "item-";

/** What a thing of the checklist is called in the form. */
export function conditionField(id: string): string {
  return `${FIELD}${id}`;
}

/** What was entered, as the API takes it; whoever saw no record replaces none. */
export function readCondition(form: Form): Result<ConditionInput, readonly FieldError[]> {
  const { at, note, replaces = null } = form;
  const items = Object.entries(form).flatMap(([name, value]) => {
    if (!name.startsWith(FIELD)) return [];
    const id = name.slice(FIELD.length);
    return [[id, id === ODOMETER ? readingOf(value) : value]];
  });
  return readAs(conditionInputSchema, {
    at,
    items: Object.fromEntries(items),
    ...(note === undefined ? {} : { note }),
    replaces,
  });
}

/** `45,000`, `45.000` and `45 000` are one number; what is none stays text, and is refused as such. */
function readingOf(text: string): number | string {
  const digits = text.replaceAll(/[\s.,'’]/g, "");
  return /^\d{1,7}$/.test(digits) ? Number(digits) : text;
}

/** What stands in a record, to be corrected. */
export function conditionValues(record: ConditionRecord | undefined): Form {
  if (record === undefined) return {};
  const { items, note } = record;
  return {
    ...Object.fromEntries(
      items.map((item) => [
        conditionField(item.id),
        item.odometer === undefined ? lookedAtText(item) : String(item.odometer.value),
      ]),
    ),
    ...(note === undefined ? {} : { note }),
  };
}

/** What was said on arrival, to be looked at and saved; what the odometer shows somebody has to read. */
export function asOnArrival(record: ConditionRecord | undefined): Form {
  const { note: _ofArrival, [conditionField(ODOMETER)]: _read, ...items } = conditionValues(record);
  return items;
}

/** Each beside its field, that nothing was entered at the first; undefined when something else is wrong. */
export function conditionProblems(
  errors: readonly FieldError[],
  first: string,
  language: string,
): readonly FieldProblem[] | undefined {
  const problems = errors.map((error) => {
    const field = fieldAt(error.pointer, first);
    return field === undefined ? undefined : { field, message: ruleText(error, language) };
  });
  const known = problems.filter((one) => one !== undefined);
  return known.length < errors.length ? undefined : known;
}

function fieldAt(pointer: string, first: string): string | undefined {
  if (pointer === "/note") return "note";
  if (pointer === "/items") return conditionField(first);
  const [, id] = /^\/items\/([a-z0-9-]+)$/.exec(pointer) ?? [];
  return id === undefined ? undefined : conditionField(id);
}
