import { serviceOfVisit } from "../../../directory/services/several-services.ts";
import { textIn } from "../../../directory/document/name-in.ts";
import { MINUTE } from "../../../kernel/time.ts";
import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import { fact } from "./letter.ts";
import type { Fact } from "./letter.ts";
import type { Catalogue } from "../language/words/catalogue.ts";
import type { LetterContext } from "./template.ts";

/** Who brings the car for a recall only is told how long it takes: in the dealer's words, or by the clock. */
export function lastsRow(visit: Appointment, { dealer, language }: LetterContext): readonly Fact[] {
  if (visit.intent === undefined) return [];
  const words = language.words.recallOnly;
  const stay = textIn(language.locale, serviceOfVisit(dealer, visit)?.stay)?.text;
  return fact(words.takes, stay ?? lengthOf(visit, words));
}

function lengthOf({ start, end }: Appointment, words: Catalogue["recallOnly"]): string {
  const whole = Math.round((end - start) / MINUTE);
  const hours = Math.floor(whole / 60);
  const minutes = whole % 60;
  return [
    ...(hours === 0 ? [] : [words.hours(hours)]),
    ...(minutes === 0 ? [] : [words.minutes(minutes)]),
  ].join(" ");
}

/** And that handing it over takes no longer than handing over a key. */
export function expressNotes(
  { intent }: Appointment,
  { language, recipient }: LetterContext,
): readonly string[] {
  if (intent === undefined || recipient.kind !== "customer") return [];
  return [language.words.recallOnly.express(EXPRESS_DROP_OFF_MINUTES)];
}

const EXPRESS_DROP_OFF_MINUTES = 5;
