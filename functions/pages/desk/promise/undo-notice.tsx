import { actorOf } from "../../../../shared/case/access/actor-of.ts";
import { undoable } from "../../../../shared/commitments/change/undo.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { taskText } from "../../text/task-text.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskPromiseHref } from "../sheet/sheet.ts";
import type { CaseSheet } from "../sheet/sheet.ts";

type UndoNoticeProps = {
  readonly promise: Commitment;
  readonly language: string;
  readonly token: string;
  /** The list that it was logged from, and the place in it that it comes back to. */
  readonly back?: string;
};

/** For half a minute after an entry: the button that takes it back. It needs no script. */
export function UndoNotice({ promise, language, token, back }: UndoNoticeProps) {
  const text = sheetTexts(language).sheet;
  return (
    <div class="note note-good stack-close" data-undo>
      <p data-said>
        {taskText(promise, language)}: {text.canUndo}
      </p>
      <DeskForm action={deskPromiseHref(promise, "undo")} token={token}>
        <input type="hidden" name="seen" value={String(promise.revision)} />
        {back === undefined ? null : <input type="hidden" name="back" value={back} />}
        <p class="actions">
          <button class="button button-quiet" type="submit">
            {text.undo}
          </button>
        </p>
      </DeskForm>
    </div>
  );
}

/** For each promise of the case that the reader may still take an entry back of. */
export function UndoNotices({ sheet }: { readonly sheet: CaseSheet }) {
  const { desk, lately: story, reader, session, now } = sheet;
  const by = actorOf(desk);
  const own = story.commitments.filter(
    (promise) => undoable(promise, story.events, by, now) !== undefined,
  );
  return (
    <>
      {own.map((promise) => (
        <UndoNotice promise={promise} language={reader.language} token={session.formToken} />
      ))}
    </>
  );
}
