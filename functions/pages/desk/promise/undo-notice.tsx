import { undoable } from "../../../../shared/commitments/change/undo.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { taskText } from "../../text/task-text.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskPromiseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** For half a minute after an entry: the button that takes it back. It needs no script. */
export function UndoNotice({ sheet }: { readonly sheet: Sheet }) {
  const { desk, reader, session, now } = sheet;
  const { staff, story } = desk;
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const text = sheetTexts(reader.language).sheet;
  const own = story.commitments.filter(
    (promise) => undoable(promise, story.events, by, now) !== undefined,
  );
  return (
    <>
      {own.map((promise) => (
        <div class="note note-good stack-close">
          <p>
            {taskText(promise, reader.language)}: {text.canUndo}
          </p>
          <DeskForm action={deskPromiseHref(promise, "undo")} token={session.formToken}>
            <input type="hidden" name="seen" value={String(promise.revision)} />
            <p class="actions">
              <button class="button button-quiet" type="submit">
                {text.undo}
              </button>
            </p>
          </DeskForm>
        </div>
      ))}
    </>
  );
}
