import { clockText, withArticle } from "../kernel/date-text.ts";
import { fill } from "../kernel/fill.ts";
import type { Instant } from "../kernel/time.ts";
import { dateAt } from "../kernel/zone.ts";
import { languageOf, textsIn } from "./in-every-language.ts";
import type { InEveryLanguage } from "./in-every-language.ts";

/** Why a promise will hardly be kept, as the domain says it. */
type Risk =
  | { readonly code: "owner-away"; readonly until?: Instant | undefined }
  | { readonly code: "too-many-calls"; readonly calls: number; readonly made: number }
  | { readonly code: "visit-overruns"; readonly service: string; readonly plannedEnd: Instant };

const ENGLISH = {
  "owner-away": "{owner} is away, and nobody stands in",
  "owner-away-until": "{owner} is away until {until}, and nobody stands in",
  "too-many-calls": "Calls that {owner} has to make by then: {calls}, time for: {made}",
  "visit-overruns": "{owner} is with another customer ({service}, planned until {until})",
} as const;

const WORDS: InEveryLanguage<Readonly<Record<keyof typeof ENGLISH, string>>> = {
  "en-US": ENGLISH,
  "en-GB": ENGLISH,
  de: {
    "owner-away": "{owner} ist nicht da, und niemand springt ein",
    "owner-away-until": "{owner} ist bis {until} Uhr nicht da, und niemand springt ein",
    "too-many-calls": "Anrufe, die bis dahin bei {owner} anstehen: {calls}, Zeit für: {made}",
    "visit-overruns":
      "{owner} hat gerade einen anderen Termin ({service}, geplant bis {until} Uhr)",
  },
  fr: {
    "owner-away": "{owner} n’est pas là, et personne ne prend le relais",
    "owner-away-until": "{owner} n’est pas là avant {until}, et personne ne prend le relais",
    "too-many-calls":
      "Appels à passer par {owner} d’ici là\u00a0: {calls}, possibles\u00a0: {made}",
    "visit-overruns": "{owner} reçoit quelqu’un d’autre ({service}, prévu jusqu’à {until})",
  },
  es: {
    "owner-away": "{owner} no está y no tiene sustituto",
    "owner-away-until": "{owner} no está hasta {until} y no tiene sustituto",
    "too-many-calls":
      "Llamadas que {owner} tiene que hacer hasta entonces: {calls}, con tiempo para: {made}",
    "visit-overruns": "{owner} está con otra persona ({service}, previsto hasta {until})",
  },
};

/** What is at stake, and who reads of it. */
type Told = {
  readonly owner: string;
  readonly dueAt: Instant;
  readonly zone: string;
  readonly language: string;
};

/** One sentence without its full stop. When somebody comes back is said of the day on which it is due. */
export function riskText(risk: Risk, { owner, dueAt, zone, language }: Told): string {
  const words = textsIn(WORDS, language);
  const clock = (at: Instant) => {
    const text = clockText(at, zone, language);
    return languageOf(language) === "es" ? withArticle(text) : text;
  };
  switch (risk.code) {
    case "owner-away": {
      const { until } = risk;
      const isToday = until !== undefined && dateAt(zone, until) === dateAt(zone, dueAt);
      return isToday
        ? fill(words["owner-away-until"], { owner, until: clock(until) })
        : fill(words["owner-away"], { owner });
    }
    case "too-many-calls":
      return fill(words["too-many-calls"], {
        owner,
        calls: String(risk.calls),
        made: String(risk.made),
      });
    case "visit-overruns": {
      const { service, plannedEnd } = risk;
      return fill(words["visit-overruns"], { owner, service, until: clock(plannedEnd) });
    }
  }
}
