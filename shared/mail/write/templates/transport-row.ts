import { transportName } from "../../../language/transport-names.ts";
import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import { fact } from "./letter.ts";
import type { Fact } from "./letter.ts";
import type { LetterContext } from "./template.ts";

/** How they get on while the car is there; of a night its own mail says more. */
export function transportRow(
  { transport, overnight }: Appointment,
  { language }: LetterContext,
): readonly Fact[] {
  if (transport === undefined || overnight !== undefined) return [];
  return fact(language.words.labels.transport, transportName(transport.kind, language.locale));
}
