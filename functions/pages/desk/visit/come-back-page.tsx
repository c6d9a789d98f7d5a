import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { odometerUnit } from "../../../../shared/case/customer/odometer-unit.ts";
import type { FormState } from "../../forms/form-state.ts";
import { moment } from "../../reader/when.ts";
import { afterTexts } from "../../text/after-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { visitHref } from "./visit-href.ts";

/** What the cars of the place count. */
export function unitAt(dealer: Pick<Dealer, "address">): "mi" | "km" {
  return odometerUnit(dealer);
}

/** After which time or distance a customer comes back, and what they book then. */
export function comeBackPage(
  sheet: Sheet,
  visit: Appointment,
  key: string,
  state: FormState,
): Answer {
  const { desk, reader } = sheet;
  const { language } = reader;
  const text = afterTexts(language).comeBack;
  const { reference, id, start } = visit;
  return askingPage({
    ...sheetFrame(sheet),
    title: text.title,
    back: { href: deskCaseHref(reference, id), label: sheetTexts(language).visit.back },
    about: `${desk.story.case.customer.name}, ${moment(reader, start)}`,
    lead: text.lead,
    state,
    form: { action: visitHref(visit, "come-back"), press: text.press, hidden: { key } },
    children: <ComeBackFields sheet={sheet} state={state} />,
  });
}

type FieldsProps = { readonly sheet: Sheet; readonly state: FormState };

function ComeBackFields({ sheet: { desk, reader }, state }: FieldsProps) {
  const { language } = reader;
  const text = afterTexts(language).comeBack;
  const common = { language, state };
  const line = { ...common, autocomplete: "off" };
  const dealer = desk.dealer.document;
  const { department } = desk.story.case;
  const people = dealer.staff.filter(({ departments }) => departments.includes(department));
  return (
    <>
      <InputField {...line} name="what" label={text.what} hint={text.hint} most={500} />
      <SelectField
        {...common}
        name="service"
        label={text.service}
        options={dealer.services.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <fieldset>
        <legend>{text.distance}</legend>
        <div class="pair">
          <InputField {...line} name="from" label={text.from} most={12} short optional />
          <InputField {...line} name="to" label={text.to} most={12} short optional />
        </div>
        <SelectField
          {...common}
          name="unit"
          label={text.unit}
          options={(["mi", "km"] as const).map((unit) => ({
            value: unit,
            label: text.units[unit],
          }))}
        />
      </fieldset>
      <fieldset>
        <legend>{text.when}</legend>
        <div class="pair">
          <InputField {...line} name="months" label={text.months} most={2} short optional />
          <InputField {...line} name="date" type="date" label={text.date} optional />
        </div>
      </fieldset>
      <SelectField
        {...common}
        name="owner"
        label={text.owner}
        options={[
          { value: "", label: sheetTexts(language).sheet.ownerMe },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </>
  );
}
