import { handBackSpans } from "../../../../shared/booking/appointment/hand-back.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { clock, moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { appointmentHref } from "../frame/case-href.ts";

type HandBackLineProps = {
  readonly dealer: Dealer;
  readonly reader: Reader;
  readonly visit: Appointment | undefined;
  readonly now: Instant;
};

/** Of a car that is ready: until when it can be fetched today, and when they come. */
export function HandBackLine({ dealer, reader, visit, now }: HandBackLineProps) {
  if (visit?.status !== "ready") return null;
  const text = caseTexts(reader.language).handBack;
  const { reference, id, handBack } = visit;
  const last = handBackSpans(dealer, visit, now)[0]?.at(-1);
  const isToday = last !== undefined && dateAt(reader.zone, last.from) === dateAt(reader.zone, now);
  return (
    <>
      {isToday ? <p>{text.openUntil(clock(reader, last.to))}</p> : null}
      {handBack === undefined ? null : <p>{text.comes(moment(reader, handBack.at))}</p>}
      <p class="actions">
        <a class="button" href={appointmentHref(reference, id, "hand-back")}>
          {handBack === undefined ? text.link : text.change}
        </a>
      </p>
    </>
  );
}
