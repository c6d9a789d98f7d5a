import { textIn } from "../../../directory/document/name-in.ts";
import { eventOf } from "../../../directory/services/event-of.ts";
import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import type { LetterContext } from "./template.ts";

/** What will be done there, line by line in the dealer's words. */
export function agendaNotes(visit: Appointment, context: LetterContext): readonly string[] {
  const { words, locale } = context.language;
  const agenda = textIn(locale, eventOf(visit, context.origin)?.event?.agenda)?.text;
  if (agenda === undefined) return [];
  const [first = "", ...rest] = agenda.split(/[\r\n]+/u).filter((line) => line.trim() !== "");
  return [words.labelled(words.event.agenda, first), ...rest];
}
