import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Reader } from "../../reader/when.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { appointmentHref } from "../frame/case-href.ts";
import { hasBegun } from "./has-begun.ts";

type AppointmentActionsProps = {
  readonly reader: Reader;
  readonly reference: string;
  readonly appointment: AppointmentAnswer;
  /** It has one time, and cannot be moved. */
  readonly isEvent: boolean;
  readonly now: Instant;
};

/** The few things a person does to an appointment; mails link to their anchors. */
export function AppointmentActions(props: AppointmentActionsProps) {
  const { reader, reference, appointment, isEvent, now } = props;
  const { ofCase, waiting } = caseTexts(reader.language);
  const { visitor } = bookingTexts(reader.language);
  const { id } = appointment;
  return (
    <p class="actions">
      {isEvent ? null : (
        <a
          class="button button-quiet"
          id={`change-${id}`}
          href={appointmentHref(reference, id, "change")}
        >
          {ofCase.change}
        </a>
      )}
      <a
        class="button button-quiet"
        id={`cancel-${id}`}
        href={appointmentHref(reference, id, "cancel")}
      >
        {ofCase.cancel}
      </a>
      <a class="button button-quiet" href={appointmentHref(reference, id, "calendar")}>
        {waiting.calendar}
      </a>
      {appointment.visitor === undefined && !hasBegun(appointment, now) ? (
        <a class="button button-quiet" href={appointmentHref(reference, id, "visitor")}>
          {visitor.link}
        </a>
      ) : null}
    </p>
  );
}
