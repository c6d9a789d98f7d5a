import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { NumberField } from "../frame/own-number.tsx";
import { askPage } from "../frame/ask-page.tsx";
import { readerAt } from "../../reader/reader-at.ts";
import type { OpenStory } from "../access/open-story.ts";
import { caseTexts } from "../../text/case-texts.ts";

type ClaimPageProps = {
  readonly opened: OpenStory;
  readonly key: string;
  readonly state: FormState;
  readonly status: number;
};

/** "I was promised …": what nobody wrote down. */
export function claimPage({ opened, key, state, status }: ClaimPageProps): Answer {
  const { dealer } = opened;
  const text = caseTexts(readerAt(dealer).language).promise;
  return askPage({
    opened,
    title: text.claimTitle,
    lead: text.claimLead,
    what: "promises",
    press: text.claimDo,
    key,
    state,
    status,
    children: <ClaimFields dealer={dealer} state={state} />,
  });
}

type ClaimFieldsProps = { readonly dealer: Dealer; readonly state: FormState };

function ClaimFields({ dealer, state }: ClaimFieldsProps) {
  const { language } = readerAt(dealer);
  const text = caseTexts(language).promise;
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
      <NumberField language={language} state={state} optional />
    </div>
  );
}
