import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { PersonFields } from "../../views/person-fields.tsx";
import { NewTabs } from "../book/caller.tsx";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import { bookingTexts } from "../../text/booking-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { Actions } from "../../views/actions.tsx";

type NewCasePageProps = AtDealer & {
  readonly key: string;
  readonly state: FormState;
};

/** Somebody on the phone: who they are and what it is about. */
export function newCasePage(props: NewCasePageProps): Answer {
  const { session, dealer, reader, key, state } = props;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const details = bookingTexts(language).details;
  const common = { language, state };
  return askingPage({
    ...deskFrame(props),
    title: text.newTitle,
    place: "new",
    state,
    above: <NewTabs dealer={dealer.id} language={language} shown="case" />,
    lead: text.newLead,
    children: (
      <DeskForm action={`/desk/dealers/${dealer.id}/new`} token={session.formToken}>
        <input type="hidden" name="key" value={key} />
        <InputField {...common} name="topic" label={details.topic} autocomplete="off" />
        <SelectField
          {...common}
          name="department"
          label={text.department}
          options={dealer.departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <PersonFields
          dealer={dealer}
          {...common}
          legend={sheetTexts(language).sheet.customer}
          phoneFirst
        />
        <InputField
          {...common}
          name="registration"
          label={details.registration}
          autocomplete="off"
          most={20}
          short
          optional
        />
        <Actions press={text.newDo} />
      </DeskForm>
    ),
  });
}
