import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { DAYS_OF_WEEK } from "../../../../shared/directory/document/vocabulary.ts";
import type { FormState } from "../../forms/form-state.ts";
import { FILE } from "../../forms/read-file-form.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import {
  Field,
  InputField,
  RadioField,
  SelectField,
  TextField,
  described,
} from "../../views/field.tsx";
import { languageName, languageNameIn } from "../../views/language-name.ts";
import { Checks } from "../settings/checks.tsx";
import { bodyName, formLanguage, subjectName, textLanguages } from "./campaign-values.ts";

export type CampaignFieldsProps = {
  readonly language: string;
  readonly state: FormState;
  readonly dealer: Dealer;
  /** So many it is for already. */
  readonly rows: number;
};

/** All that is said of a campaign. */
export function CampaignFields(props: CampaignFieldsProps) {
  return (
    <>
      <About {...props} />
      <Texts {...props} />
      <Promised {...props} />
      <Linked {...props} />
      <Audience {...props} />
      <Window {...props} />
    </>
  );
}

function About({ language, state }: CampaignFieldsProps) {
  const text = campaignsTexts(language).campaigns;
  const common = { language, state, autocomplete: "off", most: 120 } as const;
  return (
    <>
      <InputField {...common} name="name" label={text.name} hint={text.nameHint} />
      <InputField {...common} name="purpose" label={text.purpose} hint={text.purposeHint} />
    </>
  );
}

function Texts({ language, state, dealer }: CampaignFieldsProps) {
  const text = campaignsTexts(language).campaigns;
  return (
    <>
      <h2>{text.texts}</h2>
      <p class="quiet">{text.textsLead(neededName(dealer, language))}</p>
      <ul>
        {text.placeholders.map(({ name, means }) => (
          <li>
            <code>{`{${name}}`}</code> {means}
          </li>
        ))}
      </ul>
      {textLanguages(dealer, state.values).map((tag) => (
        <fieldset class="card stack">
          <legend lang={tag}>{languageName(tag)}</legend>
          <InputField
            language={language}
            state={state}
            name={subjectName(tag)}
            label={text.subject}
            lang={tag}
            autocomplete="off"
            most={150}
          />
          <TextField
            language={language}
            state={state}
            name={bodyName(tag)}
            label={text.body}
            lang={tag}
            most={5_000}
          />
        </fieldset>
      ))}
    </>
  );
}

/** In the words of whoever fills it in. */
function neededName({ languages: [first = "en"] }: Dealer, language: string): string {
  return languageNameIn(formLanguage(first), language);
}

function Promised({ language, state, dealer }: CampaignFieldsProps) {
  const text = campaignsTexts(language).campaigns;
  const common = { language, state };
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    value: id,
    label: name,
  });
  return (
    <>
      <h2>{text.promise}</h2>
      <p class="quiet">{text.promiseLead}</p>
      <InputField
        {...common}
        name="what"
        label={text.what}
        hint={text.whatHint}
        autocomplete="off"
        optional
      />
      <div class="pair">
        <SelectField
          {...common}
          name="department"
          label={text.department}
          options={[{ value: "", label: text.asOwner }, ...dealer.departments.map(named)]}
        />
        <SelectField
          {...common}
          name="owner"
          label={text.owner}
          options={[{ value: "", label: text.everybody }, ...dealer.staff.map(named)]}
        />
      </div>
      <div class="pair">
        <InputField
          {...common}
          name="day"
          type="date"
          label={text.day}
          autocomplete="off"
          optional
        />
        <InputField
          {...common}
          name="time"
          type="time"
          label={text.time}
          autocomplete="off"
          short
          optional
        />
      </div>
    </>
  );
}

function Linked({ language, state, dealer }: CampaignFieldsProps) {
  const text = campaignsTexts(language).campaigns;
  return (
    <>
      <h2>{text.link}</h2>
      <SelectField
        language={language}
        state={state}
        name="service"
        label={text.service}
        hint={text.serviceHint}
        options={[
          { value: "", label: text.noService },
          ...dealer.services.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </>
  );
}

const MOST_PASTED = 1_000_000;

function Audience({ language, state, rows }: CampaignFieldsProps) {
  const text = campaignsTexts(language).campaigns;
  const field = {
    language,
    state,
    name: FILE,
    label: text.file,
    hint: text.fileHint,
    optional: true,
  };
  return (
    <>
      <h2>{text.audience}</h2>
      <p class="quiet">{rows === 0 ? text.audienceLead : text.audienceStays(rows)}</p>
      <Field {...field}>
        <input
          id={FILE}
          name={FILE}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          {...described(field)}
        />
      </Field>
      <TextField
        language={language}
        state={state}
        name="audience"
        label={text.pasted}
        hint={text.pastedHint}
        most={MOST_PASTED}
        optional
      />
      <RadioField
        language={language}
        state={state}
        name="basis"
        label={text.basis}
        hint={text.basisHint}
        options={[
          { value: "customer", label: text.bases.customer },
          { value: "consent", label: text.bases.consent },
        ]}
      />
    </>
  );
}

function Window({ language, state }: CampaignFieldsProps) {
  const text = campaignsTexts(language).campaigns;
  const { day } = settingsTexts(language).dealer;
  const common = { language, state, autocomplete: "off", short: true, optional: true } as const;
  return (
    <>
      <h2>{text.window}</h2>
      <p class="quiet">{text.windowLead}</p>
      <div class="pair">
        <InputField {...common} name="from" type="time" label={text.from} />
        <InputField {...common} name="to" type="time" label={text.to} />
      </div>
      <Checks
        id="days"
        legend={text.days}
        state={state}
        checks={DAYS_OF_WEEK.map((one) => ({ name: `on.${one}`, label: day(one) }))}
      />
      <InputField {...common} name="dailyAmount" label={text.dailyAmount} most={6} />
    </>
  );
}
