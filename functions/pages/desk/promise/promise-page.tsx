import { canBeCalled } from "../../../../shared/case/customer/can-be-called.ts";
import { commitmentKindSchema } from "../../../../shared/directory/document/values.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import type { Option } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { AskPartner, leadTimeChoice, usualKind } from "./ask-partner.tsx";
import { DueFields } from "./due-fields.tsx";
import type { Full } from "./no-room.tsx";
import { visitOption, visitsToCome } from "./visit-choices.ts";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

/** A promise to the customer: what, who and by when. */
export function promisePage(
  sheet: Sheet,
  key: string,
  state: FormState,
  partners: readonly Option[],
  full?: Full,
): Answer {
  const { desk, reader } = sheet;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const { reference } = desk.story.case;
  return askingPage({
    ...sheetFrame(sheet),
    title: text.promiseTitle,
    state,
    back: { href: deskCaseHref(reference), label: text.back },
    lead: text.promiseLead,
    form: { action: `${deskCaseHref(reference)}/promises`, press: text.promiseDo, hidden: { key } },
    children: <PromiseFields sheet={sheet} state={state} partners={partners} full={full} />,
  });
}

type PromiseFieldsProps = {
  readonly sheet: Sheet;
  readonly state: FormState;
  readonly partners: readonly Option[];
  readonly full: Full | undefined;
};

/** Only people of the case's department: others belong to it by a handoff. */
function PromiseFields({ sheet, state, partners, full }: PromiseFieldsProps) {
  const { desk, reader } = sheet;
  const text = sheetTexts(reader.language).sheet;
  const common = { language: reader.language, state };
  const { department } = desk.story.case;
  const visits = visitsToCome(sheet);
  const people = desk.dealer.document.staff.filter(({ departments }) =>
    departments.includes(department),
  );
  return (
    <>
      <InputField
        {...common}
        name="what"
        label={text.promiseWhat}
        hint={text.promiseWhatHint}
        autocomplete="off"
        most={500}
      />
      <KindField {...common} partners={partners} />
      <NoNumber sheet={sheet} />
      <SelectField
        {...common}
        name="owner"
        label={text.promiseOwner}
        options={[
          { value: "", label: text.ownerMe },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <AskPartner {...common} partners={partners} />
      {visits.length === 0 ? null : (
        <SelectField
          {...common}
          name="visit"
          label={text.promiseVisit}
          options={[
            { value: "", label: text.noVisit },
            ...visits.map((visit) => visitOption(sheet, visit)),
          ]}
        />
      )}
      <DueFields
        sheet={sheet}
        department={department}
        state={state}
        beforeVisit={visits.length > 0}
        others={leadTimeChoice(partners, reader.language)}
        full={full}
      />
    </>
  );
}

type KindFieldProps = Pick<PromiseFieldsProps, "state" | "partners"> & {
  readonly language: string;
};

/** Where a partner may be asked nothing chosen is a call no longer: it is what that is asked for. */
function KindField({ partners, ...form }: KindFieldProps) {
  const text = sheetTexts(form.language).sheet;
  return (
    <SelectField
      {...form}
      name="kind"
      label={text.promiseKind}
      options={[
        ...usualKind(partners, form.language),
        ...commitmentKindSchema.options.map((kind) => ({ value: kind, label: text.kinds[kind] })),
      ]}
    />
  );
}

/** A call cannot be promised then; it becomes an answer in writing, unless there is a number first. */
function NoNumber({ sheet: { desk, reader } }: { readonly sheet: Sheet }) {
  const { case: matter } = desk.story;
  if (canBeCalled(matter)) return null;
  const text = sheetTexts(reader.language).sheet;
  return (
    <p class="note">
      {text.noNumbers} <a href={`${deskCaseHref(matter.reference)}/customer`}>{text.correctLink}</a>
    </p>
  );
}
