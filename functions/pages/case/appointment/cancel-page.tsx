import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { pageLanguage } from "../../reader/page-language.ts";
import { moment } from "../../reader/when.ts";
import { TextField } from "../../views/field.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { page } from "../../views/page.tsx";
import { appointmentHref } from "./appointment-href.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { serviceName } from "../frame/service-name.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions } from "../../views/actions.tsx";

type CancelPageProps = {
  readonly dealer: Dealer;
  readonly reference: string;
  readonly appointment: AppointmentAnswer;
  readonly formToken: string;
};

/** Asks before it cancels. */
export function cancelPage({ dealer, reference, appointment, formToken }: CancelPageProps): Answer {
  const language = pageLanguage(dealer.languages);
  const text = caseTexts(language).ofCase;
  const reader = { language, zone: dealer.timeZone };
  const title = text.cancelTitle(serviceName(dealer, appointment));
  return page(200, {
    title,
    language,
    host: dealer,
    children: (
      <>
        <h1>{title}</h1>
        <div class="card stack-close">
          <p class="moment">{moment(reader, instantTextSchema.parse(appointment.start))}</p>
          <p class="quiet">{text.cancelBody}</p>
        </div>
        <CaseForm action={appointmentHref(reference, appointment.id, "cancel")} token={formToken}>
          <TextField
            language={language}
            state={EMPTY_FORM}
            name="reason"
            label={text.cancelReason}
            most={500}
            optional
          />
          <Actions
            press={text.cancelDo}
            danger
            away={{ href: `/c/${reference}#${appointment.id}`, label: text.keep }}
          />
        </CaseForm>
      </>
    ),
  });
}
