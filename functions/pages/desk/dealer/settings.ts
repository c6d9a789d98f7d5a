import { absencesSetting } from "./absences-setting.tsx";
import { departmentSetting } from "./department-setting.tsx";
import { documentSetting } from "./document-setting.tsx";
import { hoursSetting } from "./hours-setting.tsx";
import { ladderSetting } from "./ladder-setting.tsx";
import { opennessSetting } from "./openness-setting.tsx";
import { personSetting } from "./person-setting.tsx";
import { serviceSetting } from "./service-setting.tsx";
import type { Setting } from "./setting.ts";
import { specialDaysSetting } from "./special-days-setting.tsx";
import { thingSetting } from "./thing-setting.tsx";

const SETTINGS: Readonly<Record<string, Setting>> = {
  hours: hoursSetting,
  days: specialDaysSetting,
  absences: absencesSetting,
  people: personSetting,
  services: serviceSetting,
  departments: departmentSetting,
  things: thingSetting,
  ladders: ladderSetting,
  openness: opennessSetting,
  document: documentSetting,
};

/** The form an address names; undefined when there is none of that name. */
export function settingOf(part: string): Setting | undefined {
  return Object.hasOwn(SETTINGS, part) ? SETTINGS[part] : undefined;
}

export function settingHref(dealer: string, part: string, of = ""): string {
  const query = of === "" ? "" : `?${new URLSearchParams({ of }).toString()}`;
  return `/desk/dealers/${dealer}/document/${part}${query}`;
}
