import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { mayAnswer } from "../../../../shared/commitments/handoff/handoff-answer.ts";
import { moment } from "../../reader/when.ts";
import { InputField } from "../../views/field.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskPromiseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type OfferedProps = { readonly sheet: Sheet; readonly promise: Commitment };

/** An offer that waits for its answer, and the answer for those who may give it. */
export function Offered({ sheet: { desk, home, reader, session, now }, promise }: OfferedProps) {
  const { handoff } = promise;
  if (handoff === undefined) return null;
  const text = sheetTexts(reader.language).handoff;
  const seen = <input type="hidden" name="seen" value={String(promise.revision)} />;
  return (
    <div class="reply stack">
      <div class="stack-close">
        <p>
          <strong>{text.offered(handoff.to.name, moment(reader, handoff.answerBy))}</strong>
        </p>
        <p class="typed">{text.theirNote(handoff.note)}</p>
      </div>
      {mayAnswer(promise, desk, { dealer: home, at: now }) ? (
        <DeskForm action={deskPromiseHref(promise, "accept")} token={session.formToken}>
          {seen}
          <button class="button" type="submit">
            {text.accept}
          </button>
        </DeskForm>
      ) : null}
      <DeskForm action={deskPromiseHref(promise, "return")} token={session.formToken}>
        {seen}
        <InputField
          language={reader.language}
          state={EMPTY_FORM}
          name="reason"
          id={`reason-${promise.id}`}
          label={text.returnWhy}
          autocomplete="off"
        />
        <button class="button button-quiet" type="submit">
          {text.giveBack}
        </button>
      </DeskForm>
    </div>
  );
}
