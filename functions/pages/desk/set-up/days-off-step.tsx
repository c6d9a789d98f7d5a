import type {
  Dealer,
  SpecialOpeningHours,
} from "../../../../shared/directory/document/dealer.schema.ts";
import type { Holiday } from "../../../../shared/directory/setting-up/holidays-of.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { FormState } from "../../forms/form-state.ts";
import { dayText } from "../../reader/day-text.ts";
import { startTexts } from "../../text/start-texts.ts";
import { CheckField } from "../../views/check-field.tsx";
import type { Setting, SettingAt } from "../settings/setting.ts";

/** Days that the country has off, each accepted by its tick; special days of other kinds stay as they are. */
export function daysOffStep(holidays: readonly Holiday[]): Setting {
  return {
    title: ({ language }) => startTexts(language).start.steps["days-off"],
    lead: ({ language }) => startTexts(language).start.leads["days-off"],
    values: ({ dealer }) => {
      const offered = offeredTo(dealer, holidays);
      const isFirst = offered.every(({ date }) => closureOn(dealer, date) === undefined);
      const ticked = offered.filter(({ date, isPublic }) =>
        isFirst ? isPublic : closureOn(dealer, date) !== undefined,
      );
      return Object.fromEntries(ticked.map(({ date }) => [`day.${date}`, "yes"]));
    },
    fields: (at, state) => <Days at={at} state={state} holidays={holidays} />,
    apply: ({ dealer }, form) => {
      const offered = offeredTo(dealer, holidays);
      const known = dealer.specialOpeningHours ?? [];
      const others = known.filter(
        (special) => !offered.some(({ date }) => isClosureOn(special, date)),
      );
      const accepted = offered
        .filter(({ date }) => form[`day.${date}`] === "yes")
        .map(
          ({ date, name }) =>
            closureOn(dealer, date) ?? { validFrom: date, validThrough: date, name },
        );
      return ok({ ...dealer, specialOpeningHours: [...others, ...accepted] });
    },
  };
}

type DaysProps = {
  readonly at: SettingAt;
  readonly state: FormState;
  readonly holidays: readonly Holiday[];
};

function Days({ at: { dealer, language }, state, holidays }: DaysProps) {
  const text = startTexts(language).start;
  const reader = { language, zone: dealer.timeZone };
  const offered = offeredTo(dealer, holidays);
  if (offered.length === 0) return <p class="note">{text.noHolidays}</p>;
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{text.steps["days-off"]}</legend>
      {offered.map(({ date, name, isPublic }) => (
        <CheckField
          state={state}
          name={`day.${date}`}
          label={[dayText(reader, date), name, ...(isPublic ? [] : [text.bankHoliday])].join(" · ")}
        />
      ))}
    </fieldset>
  );
}

/** All but what a special day of another kind says already: of several days, or with hours of its own. */
function offeredTo(
  { specialOpeningHours = [] }: Dealer,
  holidays: readonly Holiday[],
): readonly Holiday[] {
  const isSaid = (date: string) =>
    specialOpeningHours.some(
      (special) =>
        special.validFrom <= date && date <= special.validThrough && !isClosureOn(special, date),
    );
  return holidays.filter(({ date }) => !isSaid(date));
}

function closureOn({ specialOpeningHours = [] }: Dealer, date: string) {
  return specialOpeningHours.find((special) => isClosureOn(special, date));
}

function isClosureOn({ validFrom, validThrough, opens }: SpecialOpeningHours, date: string) {
  return validFrom === date && validThrough === date && opens === undefined;
}
