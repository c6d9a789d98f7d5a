import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { TextField } from "../../views/field.tsx";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskCaseHref, deskPromiseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { Actions } from "../../views/actions.tsx";

/** Asks what the customer said before a promise is closed as no longer wanted. */
export function withdrawPromisePage(sheet: Sheet, promise: Commitment, state: FormState): Answer {
  const { session, reader } = sheet;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  return askingPage({
    ...sheetFrame(sheet),
    title: text.withdrawTitle,
    state,
    back: { href: deskCaseHref(promise.reference, promise.id), label: text.back },
    about: promise.what,
    lead: text.withdrawLead,
    children: (
      <DeskForm action={deskPromiseHref(promise, "withdraw")} token={session.formToken}>
        <input type="hidden" name="seen" value={valueOf(state, "seen")} />
        <TextField
          language={language}
          state={state}
          name="reason"
          label={text.withdrawReason}
          hint={text.reasonHint}
          most={2000}
        />
        <Actions press={text.withdrawDo} danger />
      </DeskForm>
    ),
  });
}
