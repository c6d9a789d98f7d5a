import { readings, withoutMarks } from "./as-read.ts";
import type { InEveryLanguage } from "./in-every-language.ts";

const ENGLISH_SOON = "(?:(?:soon|shortly|then|also|personally|now) ){0,2}";
const ENGLISH_CALL =
  "(?:call|contact|ring|phone|reach out|get hold of|(?:be|get) (?:back )?in (?:touch|contact)|(?:be|get|come) back to you|be (?:calling|contacting|phoning|ringing|reaching out)|give you an? (?:[\\p{L}-]+ )?(?:call|ring|bell))";

/** "Somebody will be in touch": who does what by when is left open. Each is part of a regular expression. */
const ENGLISH = [
  `(?<!(?:nobody|no one|none of us|you) )(?:will|shall|is going to|are going to) ${ENGLISH_SOON}${ENGLISH_CALL}`,
  `(?:we|they|she|he|somebody|someone)(?:['’]ll|['’]re going to|['’]s going to) ${ENGLISH_SOON}${ENGLISH_CALL}`,
  `you(?:['’]ll| will) ${ENGLISH_SOON}(?:hear from|be (?:called|contacted))`,
  `you(?:['’]ll| will| can| should) ${ENGLISH_SOON}(?:receive|get|have|expect) (?:a|our) (?:[\\p{L}-]+ )?(?:call|ring)`,
  "expect (?:(?:a|our) (?:[\\p{L}-]+ )?call|to hear) from",
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
  "(?:wird|werden) sie (?:[\\p{L}-]+ ){0,3}(?:anrufen|zurückrufen|kontaktieren)",
  "ruft sie (?:[\\p{L}-]+ ){0,3}(?:an|zurück)",
  "sie (?:erhalten|bekommen) (?:[\\p{L}-]+ ){0,2}(?:einen|unseren) (?:rück)?anruf",
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
    `(?:va|vont|allons) ${FRENCH_SOON}vous (?:re)?(?:contacter|appeler|rappeler|joindre|téléphoner)`,
    `vous (?:re)?(?:contactera|contacteront|appellera|appelleront|téléphonera|téléphoneront)`,
    `vous (?:allez recevoir|aurez) ${FRENCH_SOON}(?:un|notre) appel`,
  ],
  es: [
    "(?:nos pondremos|se pondrán?) (?:pronto |en breve )?en contacto",
    "(?:le|les|te|lo|la) (?:llamaremos|llamarán?|contactaremos|contactarán?)",
    "(?:le|les) (?:voy|va|van|vamos) a (?:llamar|contactar)",
    "(?:voy|va|van|vamos) a (?:llamar|contactar)l[eao]s?",
    "(?:nos vamos|se van?) a poner en contacto",
    "(?:contactaremos|contactarán?|nos comunicaremos|se comunicarán?) con usted(?:es)?",
    "(?:recibirá|tendrá) (?:pronto |en breve )?(?:(?:una|nuestra) llamada|noticias nuestras)",
  ],
};

const ALL = withoutMarks([...new Set(Object.values(EMPTY).flat())].join("|"));
const FOUND = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ALL})(?![\p{L}\p{N}])`, "iu");

/** Whether a text says that somebody will be in touch, in whatever language it is written. */
export function saysSomebodyWill(text: string): boolean {
  return readings(text).some((words) => FOUND.test(words));
}
