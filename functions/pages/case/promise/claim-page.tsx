import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { caseText } from "../../text/case-text.ts";
import { promiseText } from "../../text/promise-text.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { InputField, SelectField } from "../../views/field.tsx";
import type { FormState } from "../../views/form-state.ts";
import { page } from "../../views/page.tsx";
import { CaseForm } from "../case-form.tsx";
import { readerAt } from "../change-frame.tsx";

export type ClaimPageProps = {
  readonly dealer: Dealer;
  readonly reference: string;
  readonly formToken: string;
  /** One key a rendered form: sent twice, it is one promise. */
  readonly key: string;
  readonly state: FormState;
  readonly status?: number;
};

/** "I was promised …": what nobody wrote down. */
export function claimPage(props: ClaimPageProps): Answer {
  const { dealer, reference, formToken, key, state, status = 200 } = props;
  const { language } = readerAt(dealer);
  const text = promiseText(language);
  return page(status, {
    title: text.claimTitle,
    language,
    host: dealer,
    faulty: status >= 400,
    children: (
      <>
        <a class="back" href={`/c/${reference}`}>
          {caseText(language).toCase}
        </a>
        <ErrorSummary language={language} state={state} />
        <div class="stack">
          <h1>{text.claimTitle}</h1>
          <p class="quiet">{text.claimLead}</p>
        </div>
        <CaseForm action={`/c/${reference}/promises`} token={formToken}>
          <input type="hidden" name="key" value={key} />
          <ClaimFields dealer={dealer} state={state} />
          <div class="actions">
            <button class="button" type="submit">
              {text.claimDo}
            </button>
          </div>
        </CaseForm>
      </>
    ),
  });
}

function ClaimFields({ dealer, state }: Pick<ClaimPageProps, "dealer" | "state">) {
  const { language } = readerAt(dealer);
  const text = promiseText(language);
  const common = { language, state, autocomplete: "off" };
  return (
    <div class="stack">
      <InputField
        {...common}
        name="what"
        label={text.claimWhat}
        hint={text.claimWhatHint}
        most={500}
      />
      <InputField {...common} name="madeBy" label={text.claimMadeBy} optional />
      {dealer.departments.length === 1 ? null : (
        <SelectField
          language={language}
          state={state}
          name="department"
          label={text.claimDepartment}
          options={dealer.departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div class="pair">
        <InputField {...common} name="date" type="date" label={text.claimDate} />
        <InputField {...common} name="time" type="time" label={text.claimTime} optional />
      </div>
    </div>
  );
}
