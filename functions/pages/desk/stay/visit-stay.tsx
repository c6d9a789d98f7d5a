import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import { transportFor } from "../../../../shared/directory/services/transport-for.ts";
import { transportName } from "../../../../shared/language/transport-names.ts";
import type { Appointment, Overnight } from "../../../../shared/story/parts/appointment.schema.ts";
import { moment } from "../../reader/when.ts";
import { transportTexts } from "../../text/transport-texts.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { visitHref } from "../visit/visit-href.ts";

type VisitStayProps = { readonly sheet: Sheet; readonly visit: Appointment | undefined };

/** How the customer of a visit gets on, whether the car stays the night, and the ways to say so. */
export function VisitStay({ sheet, visit }: VisitStayProps) {
  if (visit === undefined) return null;
  const { desk, reader } = sheet;
  const { language } = reader;
  const { transport: text, overnight } = transportTexts(language);
  const dealer = desk.dealer.document;
  const { transport, overnight: night, status } = visit;
  const isHere = desk.at === dealer.id && transportFor(dealer, visit).length > 0;
  const link = night === undefined ? overnight.desk.link : overnight.desk.again;
  return (
    <>
      {transport === undefined ? null : (
        <p class="small">{`${text.label}: ${transportName(transport.kind, language)}`}</p>
      )}
      {night === undefined ? null : <Night sheet={sheet} night={night} />}
      {isHere && allows("change-transport", status) ? (
        <p class="visit-actions">
          <a href={visitHref(visit, "transport")}>{text.desk.change}</a>
          {allows("overnight", status) ? <a href={visitHref(visit, "overnight")}>{link}</a> : null}
        </p>
      ) : null}
    </>
  );
}

type NightProps = { readonly sheet: Sheet; readonly night: Overnight };

/** Until its customer has agreed the car is not to stay, and everybody sees that. */
function Night({ sheet: { reader }, night }: NightProps) {
  const { desk } = transportTexts(reader.language).overnight;
  const by = moment(reader, night.readyBy);
  const kind = transportName(night.transport, reader.language);
  if (night.agreedAt === undefined) {
    return <p class="note note-warning">{`${desk.open(by)} ${kind}.`}</p>;
  }
  const said = night.onPaper === true ? desk.onPaper(by) : desk.agreed(by);
  return <p class="small">{`${said} ${kind}.`}</p>;
}
