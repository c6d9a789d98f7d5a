import { SelectField } from "../../views/field.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { togetherTexts } from "../../text/together-texts.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** Puts what staff often write into the note: the page comes back with it, or the script adds it where they write. */
export function TakeTemplate({ sheet: { desk, reader } }: { readonly sheet: Sheet }) {
  const { noteTemplates = [] } = desk.dealer.document;
  if (noteTemplates.length === 0) return null;
  const { language } = reader;
  const { together } = togetherTexts(language);
  const texts = JSON.stringify(
    Object.fromEntries(noteTemplates.map((one) => [one.name, one.text])),
  );
  return (
    <form
      method="get"
      action={deskCaseHref(desk.story.case.reference, "add-note")}
      class="stack"
      data-templates={texts}
    >
      <SelectField
        language={language}
        state={EMPTY_FORM}
        name="template"
        label={together.template}
        options={noteTemplates.map(({ name }) => ({ value: name, label: name }))}
      />
      <div class="actions">
        <button class="button button-quiet" type="submit">
          {together.insert}
        </button>
      </div>
    </form>
  );
}

/** The text of the one that was chosen; nothing for one that is gone. */
export function templateText({ desk }: Sheet, name: string | undefined): string | undefined {
  return desk.dealer.document.noteTemplates?.find((one) => one.name === name)?.text;
}
