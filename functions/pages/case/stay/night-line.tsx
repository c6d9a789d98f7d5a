import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Reader } from "../../reader/when.ts";
import { transportTexts } from "../../text/transport-texts.ts";
import { appointmentHref } from "../frame/case-href.ts";
import { isToAnswer, nightText } from "./night-text.ts";

type NightLineProps = { readonly reader: Reader; readonly visit: Appointment | undefined };

/** Of a car that is to stay the night: by when it is ready, and the way to answer. */
export function NightLine({ reader, visit }: NightLineProps) {
  if (visit?.overnight === undefined || !allows("answer-overnight", visit.status)) return null;
  const { overnight, reference, id } = visit;
  const text = transportTexts(reader.language).overnight;
  const isOpen = overnight.agreedAt === undefined;
  return (
    <>
      <p class={isOpen ? "note note-warning" : undefined}>{nightText(overnight, reader)}</p>
      {isToAnswer(overnight) ? (
        <p class="actions">
          <a
            class={isOpen ? "button" : "button button-quiet"}
            href={appointmentHref(reference, id, "overnight")}
          >
            {isOpen ? text.link : text.notSo}
          </a>
        </p>
      ) : null}
    </>
  );
}
