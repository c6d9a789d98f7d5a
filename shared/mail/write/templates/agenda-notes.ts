import type { Service } from "../../../directory/document/dealer.schema.ts";
import { textIn } from "../../../directory/document/name-in.ts";
import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import type { LetterContext } from "./template.ts";

/** What the dealer's document says of the event by now. */
export function eventOf(
  { kind, service }: Pick<Appointment, "kind" | "service">,
  { origin }: Pick<LetterContext, "origin">,
): Service["event"] {
  return kind === "event" ? origin.services.find(({ id }) => id === service)?.event : undefined;
}

/** What will be done there, line by line in the dealer's words. */
export function agendaNotes(visit: Appointment, context: LetterContext): readonly string[] {
  const { words, locale } = context.language;
  const agenda = textIn(locale, eventOf(visit, context)?.agenda)?.text;
  if (agenda === undefined) return [];
  const [first = "", ...rest] = agenda.split(/[\r\n]+/u).filter((line) => line.trim() !== "");
  return [words.labelled(words.event.agenda, first), ...rest];
}
