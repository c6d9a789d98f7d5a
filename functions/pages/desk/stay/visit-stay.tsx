import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import { transportFor } from "../../../../shared/directory/services/transport-for.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { transportTexts } from "../../text/transport-texts.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { visitHref } from "../visit/visit-href.ts";
import { StayLines } from "./stay-lines.tsx";

type VisitStayProps = { readonly sheet: Sheet; readonly visit: Appointment | undefined };

/** How the customer of a visit gets on, whether the car stays the night, and the ways to say so. */
export function VisitStay({ sheet, visit }: VisitStayProps) {
  if (visit === undefined) return null;
  const { desk, reader } = sheet;
  const { transport: text, overnight: night } = transportTexts(reader.language);
  const dealer = desk.dealer.document;
  const { transport, overnight, status } = visit;
  const isHere = desk.at === dealer.id && transportFor(dealer, visit).length > 0;
  const link = overnight === undefined ? night.desk.link : night.desk.again;
  return (
    <>
      <StayLines reader={reader} transport={transport} overnight={overnight} />
      {isHere && allows("change-transport", status) ? (
        <p class="visit-actions">
          <a href={visitHref(visit, "transport")}>{text.desk.change}</a>
          {allows("overnight", status) ? <a href={visitHref(visit, "overnight")}>{link}</a> : null}
        </p>
      ) : null}
    </>
  );
}
