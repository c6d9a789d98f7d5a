import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { telephoneText } from "../../../../shared/language/contact/telephone-text.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import type { FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { sameTexts } from "../../text/same-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { CheckField } from "../../views/check-field.tsx";
import { LEASE } from "../../times/choice.ts";
import { LeaseEnd } from "../book/lease-end.tsx";
import { CallerFields } from "../book/caller.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import type { Sheet } from "../sheet/sheet.ts";
import type { Correcting } from "./also-in-others.ts";
import { countryOf, detailsFrame } from "./details-frame.ts";

/** Who the customer is, to be put right here, and in their other open cases. */
export function whoPage(
  { sheet, others }: Correcting,
  state: FormState,
  doubt?: DoubtedEmail,
): Answer {
  const { language } = sheet.reader;
  const text = sheetTexts(language).sheet;
  const same = sameTexts(language).same;
  return askingPage({
    ...detailsFrame(sheet, state, "customer"),
    title: text.correctTitle,
    lead: text.correctLead,
    children: (
      <>
        <CallerFields
          dealer={speakingTheirs(sheet)}
          language={language}
          {...state}
          doubt={doubt}
          withoutNotes
        />
        <LeaseEnd dealer={sheet.desk.dealer.document} language={language} state={state} />
        {others.length === 0 ? null : (
          <div class="stack-close">
            <CheckField state={state} name="others" label={same.alsoOthers(others.length)} />
            <p class="quiet small">{same.alsoHint}</p>
          </div>
        )}
      </>
    ),
  });
}

/** The form as it is before anybody has typed. */
export function whoValues(sheet: Sheet): Form {
  const { customer, vehicle, leaseMaturityDate } = sheet.desk.story.case;
  const phone = customer.phone && telephoneText(customer.phone, countryOf(sheet));
  const values = Object.entries({
    ...customer,
    phone,
    registration: vehicle?.registration,
    [LEASE]: leaseMaturityDate,
  });
  return Object.fromEntries(values.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Their own language is among those to choose from, whatever the dealer speaks. */
function speakingTheirs({ desk: { dealer, story } }: Sheet): Dealer {
  const { language } = story.case.customer;
  const { languages } = dealer.document;
  if (language === undefined || languages.includes(language)) return dealer.document;
  return { ...dealer.document, languages: [...languages, language] };
}
