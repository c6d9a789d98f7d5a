import { checklistOf } from "../../../../shared/booking/condition/checklist.ts";
import type { ChecklistItem } from "../../../../shared/booking/condition/checklist.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { MOST_CHECKED, USUAL_CHECKLIST } from "../../../../shared/directory/document/vocabulary.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import { itemName } from "../../case/appointment/car-condition.tsx";
import { conditionTexts } from "../../text/condition-texts.ts";
import { InputField } from "../../views/field.tsx";
import { newSlug } from "./new-slug.ts";
import type { Setting } from "./setting.ts";

/** What is looked at of a car that stays; once nothing of it is left it is the usual again. */
export const checklistSetting: Setting = {
  right: "directory:lead",
  title: ({ language }) => conditionTexts(language).checklist.title,
  lead: ({ language }) => conditionTexts(language).checklist.lead,
  values: () => ({}),
  listed: ({ dealer, language }) =>
    checklistOf(dealer).map(({ id }) => {
      const label = itemName({ id }, dealer, language);
      return { key: id, label, removes: conditionTexts(language).checklist.remove(label) };
    }),
  fields: ({ language }, state) => (
    <InputField
      language={language}
      state={state}
      name="name"
      label={conditionTexts(language).checklist.name}
      autocomplete="off"
      most={60}
    />
  ),
  label: ({ language }) => conditionTexts(language).checklist.add,
  apply: ({ dealer, language }, { remove, name = "" }) => {
    const { checklist: text } = conditionTexts(language);
    const list = checklistOf(dealer);
    if (remove !== undefined) return ok(withList(dealer, without(list, remove)));
    const no = (message: string) => fail([{ field: "name", message }]);
    if (name.trim() === "") return no(text.need);
    if (list.length >= MOST_CHECKED) return no(text.full(MOST_CHECKED));
    const called = (one: ChecklistItem) => itemName(one, dealer, language).toLowerCase();
    if (list.some((one) => called(one) === name.trim().toLowerCase())) return no(text.already);
    return ok(withList(dealer, [...list, named(name.trim(), language)]));

    function named(words: string, spoken: string): ChecklistItem {
      const { items } = conditionTexts(spoken).condition;
      const ids = list.map(({ id }) => id);
      const usual = USUAL_CHECKLIST.find(
        (id) => items[id].toLowerCase() === words.toLowerCase() && !ids.includes(id),
      );
      if (usual !== undefined) return { id: usual };
      const taken = [...USUAL_CHECKLIST, ...ids];
      return { id: newSlug(words, taken), name: words };
    }
  },
  names: ["name"],
};

export function checklistLines(dealer: Dealer, language: string): string[] {
  return checklistOf(dealer).map(({ id }) => itemName({ id }, dealer, language));
}

function without(list: readonly ChecklistItem[], id: string): readonly ChecklistItem[] {
  return list.filter((one) => one.id !== id);
}

function withList({ carChecklist: _before, ...dealer }: Dealer, list: readonly ChecklistItem[]) {
  return list.length === 0 ? dealer : { ...dealer, carChecklist: list };
}
