import type { InEveryLanguage } from "./in-every-language.ts";

/** "Somebody will be in touch": who does what by when is left open. Each is part of a regular expression. */
const ENGLISH = [
  "(?:we|someone|somebody|one of us|our team|a colleague|an advis[eo]r)(?:['’]ll| will| shall| is going to| are going to) (?:soon |shortly )?(?:be|get|come) (?:back )?(?:in (?:touch|contact)|back to you)",
  "(?:we|someone|somebody|our team|a colleague|an advis[eo]r)(?:['’]ll| will| shall) (?:soon |shortly )?(?:call|contact|ring|phone|reach out to|get hold of)(?: you)?",
  "you(?:['’]ll| will) (?:soon |shortly )?(?:hear from|be (?:called|contacted))",
];

const GERMANS =
  "(?:wir|jemand|eine[rs]? unserer [\\p{L}-]+|eine? [\\p{L}-]*(?:kolleg(?:e|in)|berater(?:in)?|mitarbeiter(?:in)?)|unser (?:team|verkauf|service))";

const GERMAN = [
  `${GERMANS} (?:melden|meldet) (?:uns|sich)`,
  `${GERMANS} (?:werden|wird) (?:uns|sich) (?:[\\p{L}-]+ ){0,4}melden`,
  `melden wir uns`,
  `werden wir uns (?:[\\p{L}-]+ ){0,4}melden`,
  `meldet sich ${GERMANS}`,
  `wird sich ${GERMANS} (?:[\\p{L}-]+ ){0,4}melden`,
  `${GERMANS} (?:rufen|ruft) sie (?:[\\p{L}-]+ ){0,2}(?:an|zurück)`,
  `${GERMANS} (?:werden|wird) sie (?:[\\p{L}-]+ ){0,2}(?:anrufen|zurückrufen|kontaktieren)`,
  `${GERMANS} (?:kontaktieren|kontaktiert) sie`,
  "(?:setzen|setzt) (?:wir )?(?:uns|sich) (?:[\\p{L}-]+ ){0,2}mit ihnen in (?:verbindung|kontakt)",
  "sie werden (?:[\\p{L}-]+ ){0,4}(?:angerufen|zurückgerufen|kontaktiert)",
  "sie hören (?:[\\p{L}-]+ ){0,2}von uns",
];

const FRENCH_CALLER =
  "(?:nous|on|quelqu[’']un|notre (?:équipe|service|atelier)|nos (?:équipes|conseillers)|(?:une?|l[’']une?|votre) (?:de nos )?(?:conseill(?:er|ère)s?|collègues?|collaborat(?:eur|rice)s?))";
const FRENCH_SOON = "(?:bientôt |prochainement |rapidement )?";

const EMPTY: InEveryLanguage<readonly string[]> = {
  "en-US": ENGLISH,
  "en-GB": ENGLISH,
  de: GERMAN,
  fr: [
    `${FRENCH_CALLER} (?:vous )?(?:re)?(?:contacter|appeller|rappeller)(?:ons|ont|a)`,
    `${FRENCH_CALLER} (?:allons|vont|va) (?:vous )?(?:re)?(?:contacter|appeler|rappeler|joindre)`,
    `(?:re)?prendr(?:ons|ont|a) ${FRENCH_SOON}contact avec vous`,
    `mettr(?:ons|ont|a) ${FRENCH_SOON}en (?:contact|rapport|relation) avec vous`,
    `reviendr(?:ons|ont|a) ${FRENCH_SOON}vers vous`,
    `vous (?:serez|allez être) ${FRENCH_SOON}(?:recontacté|contacté|rappelé|appelé)e?s?`,
    `vous recevrez ${FRENCH_SOON}(?:un|notre) appel`,
  ],
  es: [
    "(?:nos pondremos|se pondrán?) (?:pronto |en breve )?en contacto",
    "(?:le|les|te|lo|la) (?:llamaremos|llamarán?|contactaremos|contactarán?)",
    "(?:contactaremos|contactarán?|nos comunicaremos|se comunicarán?) con usted(?:es)?",
    "(?:recibirá|tendrá) (?:pronto |en breve )?(?:(?:una|nuestra) llamada|noticias nuestras)",
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
