import { absencesSetting } from "../settings/absences-setting.tsx";
import { checklistSetting } from "../settings/checklist-setting.tsx";
import { transportSetting } from "../settings/transport-setting.tsx";
import { departmentSetting } from "../settings/department-setting.tsx";
import { documentSetting } from "./document-setting.tsx";
import { draftSetting } from "../settings/draft-setting.ts";
import { hoursSetting } from "../settings/hours-setting.tsx";
import { ladderSetting } from "../settings/ladder-setting.tsx";
import { lookSetting } from "../settings/look-setting.tsx";
import { noteTemplatesSetting } from "../settings/note-templates-setting.tsx";
import { opennessSetting } from "../settings/openness-setting.tsx";
import { personSetting } from "../settings/person-setting.tsx";
import { retentionSetting } from "../settings/retention-setting.tsx";
import { serviceSetting } from "../settings/service-setting.tsx";
import type { Setting } from "../settings/setting.ts";
import { specialDaysSetting } from "../settings/special-days-setting.tsx";
import { thingSetting } from "../settings/thing-setting.tsx";
import { wordSetting } from "../settings/word-setting.tsx";
import { accessibilitySetting } from "../words/accessibility-setting.tsx";
import { departmentWordsSetting } from "../words/department-words-setting.tsx";
import { optionWordsSetting } from "../words/option-words-setting.tsx";
import { privacySetting } from "../words/privacy-setting.tsx";
import { serviceWordsSetting } from "../words/service-words-setting.tsx";

const SETTINGS: Readonly<Record<string, Setting>> = {
  hours: hoursSetting,
  days: specialDaysSetting,
  absences: absencesSetting,
  people: personSetting,
  services: serviceSetting,
  departments: departmentSetting,
  things: thingSetting,
  ladders: ladderSetting,
  draft: draftSetting,
  look: lookSetting,
  "note-templates": noteTemplatesSetting,
  checklist: checklistSetting,
  word: wordSetting,
  transport: transportSetting,
  openness: opennessSetting,
  retention: retentionSetting,
  privacy: privacySetting,
  accessibility: accessibilitySetting,
  options: optionWordsSetting,
  "service-words": serviceWordsSetting,
  "department-words": departmentWordsSetting,
  document: documentSetting,
};

/** The form an address names; undefined when there is none of that name. */
export function settingOf(part: string): Setting | undefined {
  return Object.hasOwn(SETTINGS, part) ? SETTINGS[part] : undefined;
}
