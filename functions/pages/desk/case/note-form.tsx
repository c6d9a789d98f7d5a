import { mentionable } from "../../../../shared/case/mentioned.ts";
import { SelectField, TextField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import type { Sheet } from "../sheet/sheet.ts";
import { SpokeWith } from "../sheet/spoke-with.tsx";
import { TakeTemplate } from "./take-template.tsx";
import { togetherTexts } from "../../text/together-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type NoteFormProps = { readonly sheet: Sheet; readonly state: FormState };

/** A remark for colleagues, or for one of them, who gets a mail; it closes nothing. */
export function NoteForm({ sheet, state }: NoteFormProps) {
  const { desk, reader, session } = sheet;
  const text = sheetTexts(reader.language).sheet;
  const { together } = togetherTexts(reader.language);
  const { reference } = desk.story.case;
  const noting = { dealer: desk.dealer.document, matter: desk.story.case, by: desk.staff };
  const colleagues = mentionable(noting).toSorted((left, right) =>
    left.name.localeCompare(right.name),
  );
  return (
    <section aria-labelledby="add-note" class="stack">
      <h2 id="add-note">{text.addNote}</h2>
      <TakeTemplate sheet={sheet} />
      <DeskForm action={`/desk/cases/${reference}/notes`} token={session.formToken}>
        <TextField
          language={reader.language}
          state={state}
          name="text"
          label={text.noteText}
          most={2000}
        />
        <SelectField
          language={reader.language}
          state={state}
          name="mention"
          label={together.tell}
          hint={together.tellHint}
          options={[
            { value: "", label: together.nobody },
            ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SpokeWith sheet={sheet} field={(name) => ({ language: reader.language, state, name })} />
        <div class="actions">
          <button class="button button-quiet" type="submit">
            {text.noteDo}
          </button>
        </div>
      </DeskForm>
    </section>
  );
}
