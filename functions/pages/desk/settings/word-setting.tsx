import { wordEvery } from "../../../../shared/booking/word/word-every.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { durationMinutes } from "../../../../shared/kernel/duration.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import { hoursOf } from "../../forms/hours-of.ts";
import { conditionTexts } from "../../text/condition-texts.ts";
import { durationText } from "../../text/duration-text.ts";
import { InputField } from "../../views/field.tsx";
import type { Setting } from "./setting.ts";

const MINUTES_AN_HOUR = 60;

/** How often the customer of a car that stays hears how it goes; with nothing here it is the usual again. */
export const wordSetting: Setting = {
  title: ({ language }) => conditionTexts(language).word.title,
  lead: ({ language }) => conditionTexts(language).word.lead,
  values: ({ dealer }) =>
    dealer.wordEvery === undefined
      ? {}
      : { hours: String(durationMinutes(dealer.wordEvery) / MINUTES_AN_HOUR) },
  fields: ({ language }, state) => {
    const { hours, hint } = conditionTexts(language).word;
    const words = { language, label: hours, hint };
    return (
      <InputField
        {...words}
        state={state}
        name="hours"
        short
        most={6}
        autocomplete="off"
        optional
      />
    );
  },
  apply: ({ dealer: { wordEvery: _before, ...dealer } }, { hours = "" }) => {
    const said = hours.trim();
    if (said === "") return ok(dealer);
    const minutes = Math.round(hoursOf(said) * MINUTES_AN_HOUR);
    // What is no number is refused where the document says what it may be.
    return ok({ ...dealer, wordEvery: Number.isNaN(minutes) ? said : `PT${minutes}M` });
  },
  fieldAt: (_at, pointer) => (pointer === "/wordEvery" ? "hours" : undefined),
};

/** The same in a sentence, for whoever reads the document. */
export function wordLine(dealer: Pick<Dealer, "wordEvery">, language: string): string {
  const text = conditionTexts(language).word;
  const every = wordEvery(dealer);
  return every === undefined ? text.none : text.every(durationText(every.minutes, language));
}
