import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type PresentTimeProps = {
  readonly reader: Reader;
  readonly appointment: Appointment;
  readonly customer: string;
};

/** Whose appointment is moved, from when, and the way back to their case. */
export function PresentTime({ reader, appointment, customer }: PresentTimeProps) {
  const text = sheetTexts(reader.language).visit;
  return (
    <div class="stack-close">
      <a class="back" href={deskCaseHref(appointment.reference, appointment.id)}>
        ← {text.back}
      </a>
      <p class="note">
        {customer} · {text.present}: {moment(reader, appointment.start)}
      </p>
    </div>
  );
}
