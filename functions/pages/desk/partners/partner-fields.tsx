import { PARTNER_FIELDS } from "../../../../shared/directory/document/partner-terms.ts";
import { DAYS_OF_WEEK } from "../../../../shared/directory/document/vocabulary.ts";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { partnersTexts } from "../../text/partners-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { CheckField } from "../../views/check-field.tsx";
import { InputField, SelectField, TextField } from "../../views/field.tsx";
import { Checks } from "../settings/checks.tsx";
import { languageOptions } from "../settings/language-options.ts";
import { WeekHours } from "../settings/week-hours.tsx";
import type { Rows } from "./partner-values.ts";

type FieldsProps = {
  readonly language: string;
  readonly state: FormState;
  readonly rows: Rows;
  readonly isNew: boolean;
};

/** All that a brand says of a partner. */
export function PartnerFields(props: FieldsProps) {
  const { language, state, rows, isNew } = props;
  const text = partnersTexts(language).partners;
  const each = (count: number) => Array.from({ length: count }, (_, row) => row);
  return (
    <>
      <About {...props} />
      <Opening {...props} />
      <h2>{text.tasks}</h2>
      <p class="quiet">{text.tasksLead}</p>
      {each(rows.kinds).map((row) => (
        <Kind {...props} row={row} />
      ))}
      <h2>{text.people}</h2>
      <p class="quiet">{text.peopleLead}</p>
      {each(rows.people).map((row) => (
        <Person {...props} row={row} />
      ))}
      <Processor {...props} />
      {isNew ? null : <CheckField state={state} name="ended" label={text.ended} />}
    </>
  );
}

function About({ language, state }: FieldsProps) {
  const text = partnersTexts(language).partners;
  const common = { language, state };
  return (
    <>
      <InputField {...common} name="name" label={text.name} autocomplete="off" />
      <InputField
        {...common}
        name="purpose"
        label={text.purpose}
        hint={text.purposeHint}
        autocomplete="off"
        most={300}
      />
      <InputField
        {...common}
        name="telephone"
        type="tel"
        label={text.telephone}
        hint={text.telephoneHint}
        autocomplete="off"
      />
      <InputField
        {...common}
        name="callers"
        label={text.callers}
        hint={text.callersHint}
        autocomplete="off"
        most={400}
        optional
      />
      <div class="pair">
        <InputField
          {...common}
          name="contact.name"
          label={text.contact}
          autocomplete="off"
          optional
        />
        <InputField
          {...common}
          name="contact.email"
          type="email"
          label={text.contactEmail}
          autocomplete="off"
          most={254}
          optional
        />
      </div>
    </>
  );
}

function Opening({ language, state }: FieldsProps) {
  const text = partnersTexts(language).partners;
  const { day } = settingsTexts(language).dealer;
  const common = { language, state };
  return (
    <>
      <h2>{text.hours}</h2>
      <InputField
        {...common}
        name="timeZone"
        label={text.timeZone}
        autocomplete="off"
        spellcheck={false}
      />
      <p class="quiet">{text.hoursLead}</p>
      <WeekHours {...common} />
      <Checks
        id="works"
        legend={text.workingDays}
        state={state}
        checks={DAYS_OF_WEEK.map((one) => ({ name: `works.${one}`, label: day(one) }))}
      />
      <TextField
        {...common}
        name="special"
        label={text.special}
        hint={text.specialHint}
        most={10_000}
        optional
      />
    </>
  );
}

type RowProps = Pick<FieldsProps, "language" | "state"> & { readonly row: number };

function Kind({ language, state, row }: RowProps) {
  const text = partnersTexts(language).partners;
  const common = { language, state };
  return (
    <fieldset class="card stack">
      <legend>{valueOf(state, `kind.${row}`) || text.anotherTask}</legend>
      <InputField
        {...common}
        name={`kind.${row}`}
        label={text.kind}
        hint={text.kindHint}
        autocomplete="off"
        most={64}
      />
      <div class="pair">
        <InputField {...common} name={`lead.${row}`} label={text.takes} autocomplete="off" short />
        <SelectField
          {...common}
          name={`unit.${row}`}
          label={text.unit}
          options={[
            { value: "days", label: text.days },
            { value: "hours", label: text.openHours },
          ]}
        />
      </div>
      <CheckField state={state} name={`inspects.${row}`} label={text.inspects} plain />
      <Checks
        id={`sees.${row}`}
        legend={text.sees}
        state={state}
        checks={PARTNER_FIELDS.map((field) => ({
          name: `sees.${row}.${field}`,
          label: text.field(field),
        }))}
      />
    </fieldset>
  );
}

function Person({ language, state, row }: RowProps) {
  const text = settingsTexts(language).dealer;
  const common = { language, state };
  return (
    <fieldset class="card stack">
      <legend>
        {valueOf(state, `person.${row}`) || partnersTexts(language).partners.anotherPerson}
      </legend>
      <div class="pair">
        <InputField {...common} name={`person.${row}`} label={text.personName} autocomplete="off" />
        <InputField
          {...common}
          name={`email.${row}`}
          type="email"
          label={text.email}
          autocomplete="off"
          most={254}
        />
        <SelectField
          {...common}
          name={`language.${row}`}
          label={text.language}
          options={languageOptions(valueOf(state, `language.${row}`), text.asBrowser)}
        />
      </div>
    </fieldset>
  );
}

function Processor({ language, state }: FieldsProps) {
  const text = partnersTexts(language).partners;
  const common = { language, state, autocomplete: "off", optional: true } as const;
  return (
    <>
      <h2>{text.processor}</h2>
      <p class="quiet">{text.processorLead}</p>
      <InputField {...common} name="data" label={text.data} most={500} />
      <InputField {...common} name="does" label={text.does} most={500} />
      <div class="pair">
        <InputField {...common} name="agreedOn" type="date" label={text.agreedOn} />
        <InputField {...common} name="country" label={text.country} most={2} short />
      </div>
      <InputField {...common} name="retention" label={text.retention} most={500} />
      <TextField
        language={language}
        state={state}
        name="subProcessors"
        label={text.subProcessors}
        hint={text.subProcessorsHint}
        most={15_000}
        optional
      />
    </>
  );
}
