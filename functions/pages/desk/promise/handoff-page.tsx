import type { Commitment } from "../../../../shared/commitments/commitment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { handoffText } from "../../text/handoff-text.ts";
import { sheetText } from "../../text/sheet-text.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { SelectField, TextField } from "../../views/field.tsx";
import { valueOf } from "../../views/form-state.ts";
import type { FormState } from "../../views/form-state.ts";
import { DeskForm, deskPage } from "../desk-page.tsx";
import { deskCaseHref, deskPromiseHref } from "../case/sheet.ts";
import type { Sheet } from "../case/sheet.ts";

/** To whom a promise is offered; it stays with its owner until they accept. */
export function handoffPage(sheet: Sheet, promise: Commitment, state: FormState): Answer {
  const { session, desk, home, reader } = sheet;
  const { language } = reader;
  const text = handoffText(language);
  const faulty = state.problems.length > 0;
  const { departments, staff } = desk.dealer.document;
  const options = [
    ...staff
      .filter(({ id }) => id !== promise.owner.id)
      .map(({ id, name }) => ({ value: `staff:${id}`, label: name })),
    ...departments.map(({ id, name }) => ({
      value: `department:${id}`,
      label: text.anybodyIn(name),
    })),
  ];
  return deskPage(faulty ? 422 : 200, {
    title: text.title,
    language,
    session,
    person: desk.staff.name,
    dealer: home,
    faulty,
    children: (
      <>
        <a class="back" href={deskCaseHref(promise.reference, promise.id)}>
          {sheetText(language).back}
        </a>
        <ErrorSummary language={language} state={state} />
        <div class="stack">
          <h1>{text.title}</h1>
          <p class="moment">{promise.what}</p>
          <p class="quiet">{text.lead(promise.owner.name)}</p>
        </div>
        <DeskForm action={deskPromiseHref(promise, "hand-off")} token={session.formToken}>
          <input type="hidden" name="seen" value={valueOf(state, "seen")} />
          <SelectField
            language={language}
            state={state}
            name="to"
            label={text.to}
            options={options}
          />
          <TextField language={language} state={state} name="note" label={text.note} most={2000} />
          <div class="actions">
            <button class="button" type="submit">
              {text.offer}
            </button>
          </div>
        </DeskForm>
      </>
    ),
  });
}
