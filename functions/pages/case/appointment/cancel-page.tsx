import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { fullMoment } from "../../reader/when.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { appointmentHref, caseHref } from "../frame/case-href.ts";
import { endPage } from "../frame/end-page.tsx";
import { serviceName } from "../frame/service-name.ts";

type CancelPageProps = {
  readonly dealer: Dealer;
  readonly reference: string;
  readonly appointment: AppointmentAnswer;
  readonly formToken: string;
};

/** Asks before it cancels. */
export function cancelPage({ dealer, reference, appointment, formToken }: CancelPageProps): Answer {
  const reader = readerAt(dealer);
  const text = caseTexts(reader.language).ofCase;
  const { id, start } = appointment;
  return endPage({
    dealer,
    formToken,
    title: text.cancelTitle(serviceName(dealer, appointment, reader.language)),
    about: (
      <>
        <p class="moment dated">{fullMoment(reader, instantTextSchema.parse(start))}</p>
        <p>
          <a href={appointmentHref(reference, id, "change")}>{text.change}</a>
        </p>
      </>
    ),
    lead: text.cancelBody,
    action: appointmentHref(reference, id, "cancel"),
    reason: { label: text.cancelReason, most: 500 },
    press: text.cancelDo,
    keep: { href: caseHref(reference, id), label: text.keep },
  });
}
