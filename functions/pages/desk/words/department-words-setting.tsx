import { ok } from "../../../../shared/kernel/result.ts";
import { fieldBelow } from "../settings/field-below.ts";
import { withOne } from "../settings/list-change.ts";
import type { Setting, SettingAt } from "../settings/setting.ts";
import { wordsTexts } from "../../text/words-texts.ts";
import { readWords, wordField, wordValues } from "./in-languages.ts";
import { WordFields } from "./word-fields.tsx";

const NAMES = "names";
const MOST = 100;

/** What a department is called, in each language. */
export const departmentWordsSetting: Setting = {
  title: (at) => wordsTexts(at.language).words.ofDepartment(departmentOf(at)?.name ?? ""),
  lead: ({ language }) => wordsTexts(language).words.departmentLead,
  shows: ({ dealer }) => `/d/${dealer.id}`,
  values: (at) => {
    const department = departmentOf(at);
    return department === undefined ? undefined : wordValues(NAMES, department.names);
  },
  fields: (at, state) => {
    const { dealer, language } = at;
    const text = wordsTexts(language).words;
    const hint = text.elseNamed(departmentOf(at)?.name ?? "");
    const words = [{ field: NAMES, label: text.name, hint, most: MOST }];
    return <WordFields {...{ language, state, dealer, words }} />;
  },
  apply: (at, form) => {
    const { dealer } = at;
    const department = departmentOf(at);
    if (department === undefined) return ok(dealer);
    const changed = { ...department, names: readWords(NAMES, form, department.names) };
    return ok({ ...dealer, departments: withOne(dealer.departments, changed) });
  },
  fieldAt: (at, pointer) => {
    const part = fieldBelow("departments", ({ dealer }) => dealer.departments, [NAMES])(
      at,
      pointer,
    );
    const tag = pointer.slice(pointer.lastIndexOf("/") + 1);
    return part === undefined || tag === part ? undefined : wordField(NAMES, tag);
  },
};

function departmentOf({ dealer, of }: SettingAt) {
  return dealer.departments.find(({ id }) => id === of);
}
