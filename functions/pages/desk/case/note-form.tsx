import { TextField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type NoteFormProps = { readonly sheet: Sheet; readonly state: FormState };

/** A remark for colleagues; it closes nothing. */
export function NoteForm({ sheet: { desk, reader, session }, state }: NoteFormProps) {
  const text = sheetTexts(reader.language).sheet;
  const { reference } = desk.story.case;
  return (
    <section aria-labelledby="add-note" class="stack">
      <h2 id="add-note">{text.addNote}</h2>
      <DeskForm action={`/desk/cases/${reference}/notes`} token={session.formToken}>
        <TextField
          language={reader.language}
          state={state}
          name="text"
          label={text.noteText}
          most={2000}
        />
        <div class="actions">
          <button class="button button-quiet" type="submit">
            {text.noteDo}
          </button>
        </div>
      </DeskForm>
    </section>
  );
}
