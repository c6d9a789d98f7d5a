import { DAYS_OF_WEEK } from "../../../../shared/directory/document/vocabulary.ts";
import type { OpeningHours } from "../../../../shared/directory/document/dealer.schema.ts";
import type { DayOfWeek } from "../../../../shared/directory/document/vocabulary.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import { InputField } from "../../views/field.tsx";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";
import { hoursText, readHours } from "./hours-text.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

type WeekHoursProps = { readonly language: string; readonly state: FormState };

/** A field for each day of the week, named as in the document. */
export function WeekHours({ language, state }: WeekHoursProps) {
  return (
    <div class="week-hours">
      {DAYS_OF_WEEK.map((day) => (
        <InputField
          language={language}
          state={state}
          name={day}
          label={settingsTexts(language).dealer.day(day)}
          autocomplete="off"
        />
      ))}
    </div>
  );
}

export function weekValues(hours: readonly OpeningHours[]): Form {
  const spansOn = (day: DayOfWeek) => hours.filter(({ dayOfWeek }) => dayOfWeek.includes(day));
  return Object.fromEntries(DAYS_OF_WEEK.map((day) => [day, hoursText(spansOn(day))]));
}

/** The hours that were entered, or which days cannot be read. */
export function readWeek(
  form: Form,
  language: string,
): Result<OpeningHours[], readonly FieldProblem[]> {
  const text = settingsTexts(language).dealer;
  const read = DAYS_OF_WEEK.map((day) => ({ day, spans: readHours(form[day] ?? "") }));
  const unread = read.filter(({ spans }) => spans === undefined);
  return unread.length > 0
    ? fail(unread.map(({ day }) => ({ field: day, message: text.badHours(text.day(day)) })))
    : ok(weekOf(read.map(({ day, spans = [] }) => ({ day, spans }))));
}

type DaySpans = {
  readonly day: DayOfWeek;
  readonly spans: readonly { opens: string; closes: string }[];
};

/** Days with the same span share one rule, as people write it. */
function weekOf(days: readonly DaySpans[]): OpeningHours[] {
  const rules = new Map<string, OpeningHours>();
  for (const { day, spans } of days) {
    for (const { opens, closes } of spans) {
      const key = `${opens} ${closes}`;
      const known = rules.get(key);
      rules.set(key, { dayOfWeek: [...(known?.dayOfWeek ?? []), day], opens, closes });
    }
  }
  return [...rules.values()];
}
