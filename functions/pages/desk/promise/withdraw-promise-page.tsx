import type { Commitment } from "../../../../shared/commitments/commitment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { sheetText } from "../../text/sheet-text.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { TextField } from "../../views/field.tsx";
import { valueOf } from "../../views/form-state.ts";
import type { FormState } from "../../views/form-state.ts";
import { DeskForm, deskPage } from "../desk-page.tsx";
import { deskCaseHref, deskPromiseHref } from "../case/sheet.ts";
import type { Sheet } from "../case/sheet.ts";

/** Asks what the customer said before a promise is closed as no longer wanted. */
export function withdrawPromisePage(
  { session, desk, home, reader }: Sheet,
  promise: Commitment,
  state: FormState,
): Answer {
  const { language } = reader;
  const text = sheetText(language);
  const faulty = state.problems.length > 0;
  return deskPage(faulty ? 422 : 200, {
    title: text.withdrawTitle,
    language,
    session,
    person: desk.staff.name,
    dealer: home,
    faulty,
    children: (
      <>
        <a class="back" href={deskCaseHref(promise.reference, promise.id)}>
          {text.back}
        </a>
        <ErrorSummary language={language} state={state} />
        <div class="stack">
          <h1>{text.withdrawTitle}</h1>
          <p class="moment">{promise.what}</p>
          <p class="quiet">{text.withdrawLead}</p>
        </div>
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
          <div class="actions">
            <button class="button button-danger" type="submit">
              {text.withdrawDo}
            </button>
          </div>
        </DeskForm>
      </>
    ),
  });
}
