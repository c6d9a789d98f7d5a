import { transportName } from "../../../../shared/language/transport-names.ts";
import type { Appointment, Overnight } from "../../../../shared/story/parts/appointment.schema.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { transportTexts } from "../../text/transport-texts.ts";

type Night = Pick<Overnight, "transport" | "readyBy" | "agreedAt" | "onPaper">;

type StayLinesProps = {
  readonly reader: Reader;
  readonly transport: Pick<NonNullable<Appointment["transport"]>, "kind"> | undefined;
  readonly overnight: Night | undefined;
};

/** How the customer of a visit gets on, and whether the car stays the night. */
export function StayLines({ reader, transport, overnight }: StayLinesProps) {
  const { language } = reader;
  const { label } = transportTexts(language).transport;
  return (
    <>
      {transport === undefined ? null : (
        <p class="small">{`${label}: ${transportName(transport.kind, language)}`}</p>
      )}
      {overnight === undefined ? null : <NightLine reader={reader} night={overnight} />}
    </>
  );
}

type NightLineProps = { readonly reader: Reader; readonly night: Night };

/** Until its customer has agreed the car is not to stay, and everybody sees that. */
function NightLine({ reader, night }: NightLineProps) {
  const { desk } = transportTexts(reader.language).overnight;
  const by = moment(reader, night.readyBy);
  const kind = transportName(night.transport, reader.language);
  if (night.agreedAt === undefined) {
    return <p class="note note-warning">{`${desk.open(by)} ${kind}.`}</p>;
  }
  const said = night.onPaper === true ? desk.onPaper(by) : desk.agreed(by);
  return <p class="small">{`${said} ${kind}.`}</p>;
}
