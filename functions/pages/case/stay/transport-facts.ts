import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import { transportName } from "../../../../shared/language/transport-names.ts";
import type { Reader } from "../../reader/when.ts";
import { transportTexts } from "../../text/transport-texts.ts";
import type { Fact } from "../../views/facts.tsx";

/** How they get on while the car is there. */
export function transportFacts(
  { transport }: AppointmentAnswer,
  { language }: Reader,
): readonly Fact[] {
  if (transport === undefined) return [];
  const { label } = transportTexts(language).transport;
  return [{ name: label, value: transportName(transport.kind, language) }];
}
