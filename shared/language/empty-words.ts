import type { InEveryLanguage } from "./in-every-language.ts";

/** "Somebody will be in touch": who does what by when is left open. Each is part of a regular expression. */
const ENGLISH = [
  "(?:we|someone|somebody|one of us|our team|a colleague|an advis[eo]r)(?:['’]ll| will| shall| is going to| are going to) (?:soon |shortly )?(?:be|get|come) (?:back )?(?:in (?:touch|contact)|back to you)",
  "(?:we|someone|somebody|our team|a colleague|an advis[eo]r)(?:['’]ll| will| shall) (?:soon |shortly )?(?:call|contact|ring|phone|reach out to|get hold of)(?: you)?",
  "you(?:['’]ll| will) (?:soon |shortly )?(?:hear from|be (?:called|contacted))",
];

const EMPTY: InEveryLanguage<readonly string[]> = {
  "en-US": ENGLISH,
  "en-GB": ENGLISH,
  de: [
    "(?:wir|jemand|ein kollege|eine kollegin|unser team) (?:melden|meldet|wird|werden) (?:uns |sich )?(?:in kürze |bald |demnächst )?(?:bei ihnen)?(?: melden)?",
    "(?:wir|jemand) (?:rufen|ruft) sie (?:bald |demnächst |in kürze )?(?:an|zurück)",
    "(?:setzen|setzt) (?:uns|sich) mit ihnen in verbindung",
    "sie (?:werden angerufen|hören (?:bald |in kürze )?von uns)",
  ],
  fr: [
    "(?:nous|quelqu[’']un|un conseiller|notre équipe) (?:vous )?(?:re)?(?:contacterons|contactera|appellerons|appellera|rappellerons|rappellera)",
    "(?:prendrons|prendra) contact avec vous",
    "(?:reviendrons|reviendra) vers vous",
    "vous (?:serez|allez être) (?:re)?contactée?s?",
  ],
  es: [
    "(?:nos pondremos|se pondrán?) en contacto",
    "(?:le|les|te|lo|la) (?:llamaremos|llamarán?|contactaremos|contactarán?)",
    "recibirá (?:pronto |en breve )?(?:una|nuestra) llamada",
  ],
};

const FOUND = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[...new Set(Object.values(EMPTY).flat())].join("|")})(?![\p{L}\p{N}])`,
  "iu",
);

/** Whether a text says that somebody will be in touch, in whatever language it is written. */
export function saysSomebodyWill(text: string): boolean {
  return FOUND.test(text.replaceAll(/\s+/g, " "));
}
