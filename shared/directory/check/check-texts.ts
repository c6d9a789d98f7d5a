import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { asksForMark, sells } from "../../language/steering-words.ts";
import type { ByLanguage } from "../document/by-language.schema.ts";
import type { Dealer, Service } from "../document/dealer.schema.ts";

/** A text of the dealer's own, by its place. */
type Own = readonly [at: string, text: string];

/**
 * Nobody is begged for a mark, in whatever is shown to customers or written to them; and what goes into mails that
 * nobody can decline sells nothing.
 */
export function checkTexts(dealer: Dealer): FieldError[] {
  const agendas = dealer.services.flatMap(({ event }, index) =>
    inEach(`/services/${index}/event/agenda`, event?.agenda),
  );
  return [
    ...[...shownTexts(dealer), ...agendas]
      .filter(([, text]) => asksForMark(text))
      .map(([at]) => invalid(at, "asks-for-a-mark")),
    ...agendas.filter(([, text]) => sells(text)).map(([at]) => invalid(at, "sells-unasked")),
  ];
}

function shownTexts({ services, noteTemplates = [] }: Dealer): Own[] {
  return [
    ...services.flatMap((service, index) => ofService(service, `/services/${index}`)),
    ...noteTemplates.map(({ text }, index): Own => [`/noteTemplates/${index}/text`, text]),
  ];
}

function ofService(service: Service, at: string): Own[] {
  const { name, names, description, priceText, bring, stay } = service;
  return [
    [`${at}/name`, name],
    ...Object.entries({ names, description, priceText, bring, stay }).flatMap(([field, texts]) =>
      inEach(`${at}/${field}`, texts),
    ),
  ];
}

function inEach(at: string, texts: ByLanguage = {}): Own[] {
  return Object.entries(texts).map(([language, text]) => [`${at}/${language}`, text]);
}
