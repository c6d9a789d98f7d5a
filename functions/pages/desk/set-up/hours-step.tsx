import { ok, fail } from "../../../../shared/kernel/result.ts";
import { readLocale } from "../../../../shared/kernel/read-locale.ts";
import { LANGUAGES } from "../../../../shared/language/in-every-language.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Form } from "../../forms/read-form.ts";
import { startTexts } from "../../text/start-texts.ts";
import { SelectField } from "../../views/field.tsx";
import { Checks } from "../settings/checks.tsx";
import type { Setting } from "../settings/setting.ts";
import { readWeek, WeekHours, weekValues } from "../settings/week-hours.tsx";

/** Whose words there are: one of each language, whatever the region. */
const BASES = [...new Set(LANGUAGES.map(baseOf))];

/** Languages, clocks and the hours of the week. */
export function hoursStep(zones: readonly string[]): Setting {
  return {
    title: ({ language }) => startTexts(language).start.steps.hours,
    lead: ({ language }) => startTexts(language).start.leads.hours,
    values: ({ dealer }) => ({
      timeZone: dealer.timeZone,
      ...Object.fromEntries(dealer.languages.map((tag) => [`in.${baseOf(tag)}`, "yes"])),
      ...weekValues(dealer.openingHours),
    }),
    fields: ({ dealer, language }, state) => {
      const text = startTexts(language).start;
      const known = [...new Set([dealer.timeZone, ...zones])];
      const names = new Intl.DisplayNames(language, { type: "language" });
      return (
        <>
          <SelectField
            language={language}
            state={state}
            name="timeZone"
            label={text.zone}
            options={known.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
          />
          <Checks
            id="languages"
            legend={text.languages}
            state={state}
            checks={BASES.map((base) => ({ name: `in.${base}`, label: names.of(base) ?? base }))}
          />
          <WeekHours language={language} state={state} />
        </>
      );
    },
    apply: ({ dealer, language }, form) => {
      const week = readWeek(form, language);
      const languages = languagesAfter(dealer, form);
      const problems = [
        ...(languages.length === 0
          ? [{ field: "languages", message: startTexts(language).start.needLanguage }]
          : []),
        ...(week.ok ? [] : week.failure),
      ];
      if (problems.length > 0 || !week.ok) return fail(problems);
      const { timeZone = dealer.timeZone } = form;
      return ok({ ...dealer, timeZone, languages, openingHours: week.value });
    },
    names: ["timeZone", "languages"],
    fieldAt: (_at, pointer) => (pointer === "/openingHours" ? "Monday" : undefined),
  };
}

/** A language that is there keeps its region and its place; a new one is of the dealer's country. */
function languagesAfter({ languages, address }: Dealer, form: Form): string[] {
  const isChosen = (base: string) => form[`in.${base}`] === "yes";
  const kept = languages.filter((tag) => !BASES.includes(baseOf(tag)) || isChosen(baseOf(tag)));
  const there = new Set(kept.map(baseOf));
  const added = BASES.filter((base) => isChosen(base) && !there.has(base));
  return [...kept, ...added.map((base) => `${base}-${address.addressCountry}`)];
}

function baseOf(tag: string): string {
  return readLocale(tag)?.language ?? tag;
}
