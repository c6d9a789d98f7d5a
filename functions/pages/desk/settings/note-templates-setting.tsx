import { fail, ok } from "../../../../shared/kernel/result.ts";
import { togetherTexts } from "../../text/together-texts.ts";
import { InputField, TextField } from "../../views/field.tsx";
import type { Setting } from "./setting.ts";

/** What staff write again and again; the newest of a name replaces the one before. */
export const noteTemplatesSetting: Setting = {
  title: ({ language }) => togetherTexts(language).together.templates,
  lead: ({ language }) => togetherTexts(language).together.templatesLead,
  values: () => ({}),
  listed: ({ dealer: { noteTemplates = [] }, language }) =>
    noteTemplates.map(({ name }) => ({
      key: name,
      label: name,
      removes: togetherTexts(language).together.removeTemplate(name),
    })),
  fields: ({ language }, state) => {
    const { together } = togetherTexts(language);
    const form = { language, state };
    return (
      <>
        <InputField
          {...form}
          name="name"
          label={together.templateName}
          autocomplete="off"
          most={60}
        />
        <TextField {...form} name="text" label={together.templateText} most={2000} />
      </>
    );
  },
  label: ({ language }) => togetherTexts(language).together.addTemplate,
  apply: ({ dealer, language }, { remove, name, text }) => {
    const { together } = togetherTexts(language);
    const left = (dealer.noteTemplates ?? []).filter((one) => one.name !== (remove ?? name));
    if (remove !== undefined) return ok({ ...dealer, noteTemplates: left });
    if (name === undefined || name.trim() === "")
      return fail([{ field: "name", message: together.needTemplateName }]);
    if (text === undefined || text.trim() === "")
      return fail([{ field: "text", message: together.needTemplateText }]);
    const noteTemplates = [...left, { name, text }].toSorted((one, other) =>
      one.name.localeCompare(other.name),
    );
    return ok({ ...dealer, noteTemplates });
  },
  names: ["name", "text"],
};
