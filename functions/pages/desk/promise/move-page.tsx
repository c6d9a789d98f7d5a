import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { moment } from "../../reader/when.ts";
import { CheckField } from "../../views/check-field.tsx";
import { Facts } from "../../views/facts.tsx";
import { TextField } from "../../views/field.tsx";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import { DueFields } from "./due-fields.tsx";
import type { Full } from "./no-room.tsx";
import { deskCaseHref, deskPromiseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { taskText } from "../../text/task-text.ts";

type MovePageProps = {
  readonly sheet: Sheet;
  readonly promise: Commitment;
  readonly state: FormState;
  /** The customer was reached at a bad time, and the try is logged already. */
  readonly badTime: boolean;
  readonly full?: Full | undefined;
};

/** A new time for a promise, in the words people use or to the minute. */
export function movePage({ sheet, promise, state, badTime, full }: MovePageProps): Answer {
  const { session, reader } = sheet;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const form = { language, state };
  const list = valueOf(state, "back");
  return askingPage({
    ...sheetFrame(sheet),
    title: text.moveTitle,
    back: { href: deskCaseHref(promise.reference, promise.id), label: text.back },
    lead: text.moveLead,
    state,
    children: (
      <>
        {badTime ? <p class="note note-good">{text.badTimeLogged}</p> : null}
        <DeskForm action={deskPromiseHref(promise, "move")} token={session.formToken}>
          <input type="hidden" name="seen" value={valueOf(state, "seen")} />
          {list === "" ? null : <input type="hidden" name="back" value={list} />}
          <div class="card">
            <Facts
              facts={[
                { name: text.about, value: taskText(promise, language) },
                { name: text.due, value: moment(reader, promise.dueAt) },
              ]}
            />
          </div>
          <DueFields sheet={sheet} department={promise.department} state={state} full={full} />
          <TextField
            {...form}
            name="reason"
            label={text.reason}
            hint={text.reasonHint}
            most={2000}
          />
          <CheckField state={state} name="agreed" label={text.agreed} />
          <Actions press={text.moveDo} />
        </DeskForm>
      </>
    ),
  });
}
