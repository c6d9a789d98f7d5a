import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import type { FormState } from "../../forms/form-state.ts";
import { EmailDoubt } from "../../views/email-doubt.tsx";
import { PersonFields } from "../../views/person-fields.tsx";
import { NewTabs } from "../book/caller.tsx";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { bookingTexts } from "../../text/booking-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type NewCasePageProps = AtDealer & {
  readonly key: string;
  readonly state: FormState;
  readonly doubt?: DoubtedEmail | undefined;
};

/** Somebody on the phone: who they are and what it is about. */
export function newCasePage(props: NewCasePageProps): Answer {
  const { dealer, reader, key, state, doubt } = props;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const details = bookingTexts(language).details;
  const form = { language, state };
  return askingPage({
    ...deskFrame(props),
    title: text.newTitle,
    place: "new",
    state,
    above: <NewTabs dealer={dealer.id} language={language} shown="case" />,
    lead: text.newLead,
    form: { action: `/desk/dealers/${dealer.id}/new`, press: text.newDo, hidden: { key } },
    children: (
      <>
        <EmailDoubt language={language} doubt={doubt} ofCaller={text} />
        <InputField {...form} name="topic" label={details.topic} autocomplete="off" />
        <SelectField
          {...form}
          name="department"
          label={text.department}
          options={dealer.departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <PersonFields dealer={dealer} {...form} legend={text.customer} phoneFirst />
        <InputField
          {...form}
          name="registration"
          label={details.registration}
          autocomplete="off"
          most={20}
          short
          optional
        />
      </>
    ),
  });
}
