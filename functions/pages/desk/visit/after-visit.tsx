import type { Asking } from "../../../../shared/booking/appointment/asking-of.ts";
import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { afterTexts } from "../../text/after-texts.ts";
import type { CaseSheet } from "../sheet/sheet.ts";
import { visitHref } from "./visit-href.ts";

type AfterVisitProps = { readonly sheet: CaseSheet; readonly id: string };

/** Of a visit that has begun: what is left to do, whether the customer is asked how it was, and the ways on. */
export function AfterVisit({ sheet, id }: AfterVisitProps) {
  const { reader, desk, asking } = sheet;
  const visit = desk.story.appointments.find((one) => one.id === id);
  if (visit === undefined || !allows("note-follow-up", visit.status)) return null;
  const text = afterTexts(reader.language);
  const asked = asking?.get(id);
  return (
    <div class="stack-close">
      <LeftToDo reader={reader} visit={visit} />
      {asked === undefined ? null : <p class="quiet small">{askingText(asked, reader)}</p>}
      <p class="more">
        <a href={visitHref(visit, "follow-up")}>
          {visit.followUp === undefined ? text.followUp.note : text.followUp.change}
        </a>
        {visit.intent === undefined ? (
          <a href={visitHref(visit, "come-back")}>{text.comeBack.link}</a>
        ) : null}
      </p>
    </div>
  );
}

function LeftToDo({ reader, visit }: { readonly reader: Reader; readonly visit: Appointment }) {
  const { followUp } = visit;
  if (followUp === undefined) return null;
  const text = afterTexts(reader.language).followUp;
  const { what, callAt, settled } = followUp;
  const soon = callAt === undefined ? text.later : text.on(moment(reader, callAt));
  return (
    <div>
      <p>{text.left(what)}</p>
      <p class="quiet small">{settled === undefined ? soon : text.settled[settled]}</p>
    </div>
  );
}

function askingText(asking: Asking, reader: Reader): string {
  const text = afterTexts(reader.language).asking;
  switch (asking.code) {
    case "unasked":
      return text.unasked[asking.unasked];
    case "ahead":
    case "rests":
      return text[asking.code](moment(reader, asking.at));
    default:
      return text[asking.code];
  }
}
