import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { afterTexts } from "../../text/after-texts.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { HandBackTag } from "../visit/hand-back-tag.tsx";
import { visitHref } from "../visit/visit-href.ts";

type VisitHandBackProps = { readonly sheet: Sheet; readonly visit: Appointment | undefined };

/** When the customer comes for a car that is ready, and the way to write down what they say. */
export function VisitHandBack({ sheet, visit }: VisitHandBackProps) {
  if (visit === undefined) return null;
  const { desk, reader, now } = sheet;
  const { status, handBack } = visit;
  const text = afterTexts(reader.language).handBack;
  const isHere = desk.at === desk.dealer.document.id;
  return (
    <>
      <HandBackTag status={status} handBack={handBack} reader={reader} now={now} />
      {isHere && allows("name-hand-back", status) ? (
        <p class="visit-actions">
          <a href={visitHref(visit, "hand-back")}>
            {handBack === undefined ? text.link : text.change}
          </a>
        </p>
      ) : null}
    </>
  );
}
