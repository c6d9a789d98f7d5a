import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { SpecialOpeningHours } from "../../../../shared/directory/document/dealer.schema.ts";
import { InputField } from "../../views/field.tsx";
import { readHours } from "./hours-text.ts";
import type { Setting } from "./setting.ts";
import { specialDayText } from "./special-day-text.ts";
import type { DealerText } from "../../text/en/desk-settings.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

/** Days that are closed or open at other hours, one form to add them and a button to take each away. */
export const specialDaysSetting: Setting = {
  title: ({ language }) => settingsTexts(language).dealer.specialTitle,
  lead: ({ language }) => settingsTexts(language).dealer.specialLead,
  values: () => ({}),
  listed: ({ dealer, language }) =>
    [...(dealer.specialOpeningHours ?? [])]
      .toSorted((left, right) => left.validFrom.localeCompare(right.validFrom))
      .map((day) => {
        const label = specialDayText(day, language);
        return {
          key: keyOf(day),
          label,
          removes: settingsTexts(language).dealer.removeWhat(label),
        };
      }),
  fields: ({ language }, state) => {
    const text = settingsTexts(language).dealer;
    const common = { language, state, autocomplete: "off" };
    return (
      <>
        <div class="pair">
          <InputField {...common} name="validFrom" type="date" label={text.firstDay} />
          <InputField
            {...common}
            name="validThrough"
            type="date"
            label={text.lastDay}
            hint={text.lastDayHint}
            optional
          />
        </div>
        <InputField
          {...common}
          name="name"
          label={text.why}
          hint={text.whyHint}
          most={100}
          optional
        />
        <InputField
          {...common}
          name="hours"
          label={text.specialHours}
          hint={text.specialHoursHint}
          optional
        />
      </>
    );
  },
  label: ({ language }) => settingsTexts(language).dealer.addDays,
  apply: ({ dealer, language }, form) => {
    const text = settingsTexts(language).dealer;
    const known = dealer.specialOpeningHours ?? [];
    if (form["remove"] !== undefined) {
      const specialOpeningHours = known.filter((day) => keyOf(day) !== form["remove"]);
      return ok({ ...dealer, specialOpeningHours });
    }
    const added = readDays(form, text);
    return added.ok ? ok({ ...dealer, specialOpeningHours: [...known, ...added.value] }) : added;
  },
  names: ["validFrom", "validThrough", "name"],
};

function readDays(form: Readonly<Record<string, string>>, text: DealerText) {
  const { validFrom, name, hours = "" } = form;
  if (validFrom === undefined) return fail([{ field: "validFrom", message: text.needFirstDay }]);
  const spans = readHours(hours);
  if (spans === undefined) {
    return fail([{ field: "hours", message: text.badHours(text.specialHours) }]);
  }
  const days = { validFrom, validThrough: form["validThrough"] ?? validFrom, name };
  return ok(spans.length === 0 ? [days] : spans.map((span) => ({ ...days, ...span })));
}

function keyOf({ validFrom, validThrough, opens = "" }: SpecialOpeningHours): string {
  return [validFrom, validThrough, opens].join("/");
}
