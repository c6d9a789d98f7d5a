import type { Commitment } from "../../../../shared/commitments/commitment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { sheetText } from "../../text/sheet-text.ts";
import { moment } from "../../text/when.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { Facts } from "../../views/facts.tsx";
import { InputField, RadioField, TextField } from "../../views/field.tsx";
import { valueOf } from "../../views/form-state.ts";
import type { FormState } from "../../views/form-state.ts";
import { DeskForm, deskPage } from "../desk-page.tsx";
import { dueChoices } from "./due-choices.ts";
import { deskCaseHref, deskPromiseHref } from "./sheet.ts";
import type { Sheet } from "./sheet.ts";

type MovePageProps = {
  readonly sheet: Sheet;
  readonly promise: Commitment;
  readonly state: FormState;
  /** The customer was reached at a bad time, and the try is logged already. */
  readonly badTime: boolean;
};

/** A new time for a promise, in the words people use or to the minute. */
export function movePage({ sheet, promise, state, badTime }: MovePageProps): Answer {
  const { session, desk, reader } = sheet;
  const { language } = reader;
  const text = sheetText(language);
  const faulty = state.problems.length > 0;
  return deskPage(faulty ? 422 : 200, {
    title: text.moveTitle,
    language,
    session,
    person: desk.staff.name,
    dealer: desk.dealer.document,
    faulty,
    children: (
      <>
        <a class="back" href={deskCaseHref(promise.reference, promise.id)}>
          {text.back}
        </a>
        <ErrorSummary language={language} state={state} />
        <div class="stack">
          <h1>{text.moveTitle}</h1>
          {badTime ? <p class="note note-good">{text.badTimeLogged}</p> : null}
          <p class="quiet">{text.moveLead}</p>
        </div>
        <div class="card">
          <Facts
            facts={[
              { name: text.about, value: promise.what },
              { name: text.due, value: moment(reader, promise.dueAt) },
            ]}
          />
        </div>
        <DeskForm action={deskPromiseHref(promise, "move")} token={session.formToken}>
          <input type="hidden" name="seen" value={valueOf(state, "seen")} />
          <MoveFields sheet={sheet} promise={promise} state={state} />
          <div class="actions">
            <button class="button" type="submit">
              {text.moveDo}
            </button>
          </div>
        </DeskForm>
      </>
    ),
  });
}

function MoveFields({ sheet, promise, state }: Omit<MovePageProps, "badTime">) {
  const { desk, reader, now } = sheet;
  const { language } = reader;
  const text = sheetText(language);
  const common = { language, state };
  const choices = dueChoices(desk.dealer.document, promise.department, now);
  return (
    <>
      <RadioField
        {...common}
        name="due"
        label={text.moveWhen}
        options={[
          ...choices.map(({ phrase, dueAt }) => ({
            value: phrase,
            label: text.phrase(text.phrases[phrase], moment(reader, dueAt)),
          })),
          { value: "at", label: text.atMoment },
        ]}
      />
      <div class="pair">
        <InputField
          {...common}
          name="date"
          type="date"
          label={text.date}
          autocomplete="off"
          optional
        />
        <InputField
          {...common}
          name="time"
          type="time"
          label={text.time}
          autocomplete="off"
          optional
        />
      </div>
      <TextField {...common} name="reason" label={text.reason} hint={text.reasonHint} most={2000} />
      <label class="choice">
        <input
          type="checkbox"
          name="agreed"
          value="yes"
          checked={valueOf(state, "agreed") === "yes"}
        />
        <span>{text.agreed}</span>
      </label>
    </>
  );
}
