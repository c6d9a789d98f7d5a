import { dialled } from "./address-text.ts";
import { fact } from "./letter.ts";
import type { Fact } from "./letter.ts";
import { readPromise } from "./promise.ts";
import type { LetterContext } from "./template.ts";

/** To whoever stands beside their car: it comes first, and whom to call where that is too late. */
export function urgentNotes(context: LetterContext): readonly string[] {
  const { urgency } = readPromise(context).commitment;
  const { dealer, language } = context;
  if (urgency === undefined) return [];
  const { urgent } = language.words;
  const { roadside } = dealer;
  const number = (e164: string) => dialled(e164, dealer).text;
  return [
    urgent.first[urgency],
    roadside === undefined
      ? urgent.dealer(number(dealer.telephone))
      : urgent.roadside(roadside.name, number(roadside.telephone)),
  ];
}

/** For whoever calls or drives there. */
export function urgentRows({ story, language }: LetterContext): readonly Fact[] {
  const { urgency, accessNote } = story.case;
  const { urgent } = language.words;
  return [
    ...fact(urgent.label, urgency && urgent.names[urgency]),
    ...fact(urgent.accessNote, accessNote),
  ];
}
