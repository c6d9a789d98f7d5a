import type { OpeningHours } from "../../../../shared/directory/document/dealer.schema.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Setting, SettingAt } from "./setting.ts";
import { readWeek, WeekHours, weekValues } from "./week-hours.tsx";
import { settingsTexts } from "../../text/settings-texts.ts";

/** The week's hours of the dealer, or of one department that has its own. */
export const hoursSetting: Setting = {
  title: (at) =>
    settingsTexts(at.language).dealer.hoursOf(departmentOf(at)?.name ?? at.dealer.name),
  lead: (at) => {
    const text = settingsTexts(at.language).dealer;
    return at.of === "" ? text.hoursLead : `${text.hoursLead} ${text.departmentHoursLead}`;
  },
  values: (at) =>
    at.of !== "" && departmentOf(at) === undefined ? undefined : weekValues(hoursAt(at)),
  fields: ({ language }, state) => <WeekHours language={language} state={state} />,
  apply: ({ dealer, of, language }, form) => {
    const read = readWeek(form, language);
    if (!read.ok) return read;
    const openingHours = read.value;
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
