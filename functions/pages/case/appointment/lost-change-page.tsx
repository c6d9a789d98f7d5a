import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { moment } from "../../reader/when.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { RadioField } from "../../views/field.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { appointmentHref } from "../frame/case-href.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { readerAt } from "../../reader/reader-at.ts";
import { changeFrame, changeHref } from "./change-frame.tsx";
import type { Changing } from "./change-frame.tsx";
import { HostAlong } from "./host-along.tsx";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";

type LostChange = Changing & {
  readonly code: "slot-taken" | "slot-not-offered";
  readonly status: number;
  /** The time that was not to be had. */
  readonly start: Instant;
  readonly alternatives: readonly Instant[];
  readonly formToken: string;
};

/** The time was gone: nothing has changed, and these are the nearest free ones. */
export function lostChangePage(props: LostChange): Answer {
  const { dealer, reference, appointment, code, status, start, alternatives, formToken } = props;
  const reader = readerAt(dealer);
  const { takenTitle, notOfferedTitle, otherTimes } = bookingTexts(reader.language).booking;
  const text = caseTexts(reader.language).ofCase;
  const href = appointmentHref(reference, appointment.id, "change");
  return changeFrame(props, status, {
    above: (
      <ErrorSummary language={reader.language} state={EMPTY_FORM}>
        <p>
          <strong>
            {code === "slot-taken" ? takenTitle(moment(reader, start)) : notOfferedTitle}
          </strong>
        </p>
        <p>{text.unchanged}</p>
      </ErrorSummary>
    ),
    inside: (
      <CaseForm action={href} token={formToken}>
        <HostAlong host={props.host} />
        {alternatives.length === 0 ? null : (
          <RadioField
            language={reader.language}
            state={EMPTY_FORM}
            name="start"
            label={otherTimes}
            options={alternatives.map((at) => ({
              value: toOffsetText(dealer.timeZone, at),
              label: moment(reader, at),
            }))}
          />
        )}
        <div class="actions">
          {alternatives.length === 0 ? null : (
            <button class="button" type="submit">
              {text.changeDo}
            </button>
          )}
          <a class="button button-quiet" href={changeHref(props)}>
            {text.anotherTime}
          </a>
        </div>
      </CaseForm>
    ),
  });
}
