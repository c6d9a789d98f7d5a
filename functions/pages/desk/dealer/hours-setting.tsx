import { DAYS_OF_WEEK } from "../../../../shared/directory/vocabulary.ts";
import type { OpeningHours } from "../../../../shared/directory/dealer.schema.ts";
import type { DayOfWeek } from "../../../../shared/directory/vocabulary.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import { dealerText } from "../../text/dealer-text.ts";
import { InputField } from "../../views/field.tsx";
import { hoursText, readHours } from "./hours-text.ts";
import type { Setting, SettingAt } from "./setting.ts";

/** The week's hours of the dealer, or of one department that has its own. */
export const hoursSetting: Setting = {
  title: (at) => dealerText(at.language).hoursOf(departmentOf(at)?.name ?? at.dealer.name),
  lead: (at) => {
    const text = dealerText(at.language);
    return at.of === "" ? text.hoursLead : `${text.hoursLead} ${text.departmentHoursLead}`;
  },
  values: (at) => {
    if (at.of !== "" && departmentOf(at) === undefined) return undefined;
    return Object.fromEntries(
      DAYS_OF_WEEK.map((day) => [day, hoursText(spansOn(day, hoursAt(at)))]),
    );
  },
  fields: ({ language }, state) => (
    <div class="week-hours">
      {DAYS_OF_WEEK.map((day) => (
        <InputField
          language={language}
          state={state}
          name={day}
          label={dealerText(language).day(day)}
          autocomplete="off"
        />
      ))}
    </div>
  ),
  apply: (at, form) => {
    const text = dealerText(at.language);
    const read = DAYS_OF_WEEK.map((day) => ({ day, spans: readHours(form[day] ?? "") }));
    const unread = read.filter(({ spans }) => spans === undefined);
    if (unread.length > 0) {
      return fail(unread.map(({ day }) => ({ field: day, message: text.badHours(text.day(day)) })));
    }
    const openingHours = weekOf(read.map(({ day, spans = [] }) => ({ day, spans })));
    const { dealer, of } = at;
    if (of === "") return ok({ ...dealer, openingHours });
    const departments = dealer.departments.map((one) =>
      one.id === of ? { ...one, openingHours } : one,
    );
    return ok({ ...dealer, departments });
  },
};

function departmentOf({ dealer, of }: SettingAt) {
  return dealer.departments.find(({ id }) => id === of);
}

function hoursAt(at: SettingAt): readonly OpeningHours[] {
  return (at.of === "" ? at.dealer : departmentOf(at))?.openingHours ?? [];
}

function spansOn(day: DayOfWeek, hours: readonly OpeningHours[]) {
  return hours.filter(({ dayOfWeek }) => dayOfWeek.includes(day));
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
