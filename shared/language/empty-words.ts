import { readings, withoutMarks } from "./as-read.ts";
import type { InEveryLanguage } from "./in-every-language.ts";

const ENGLISH_SOON = "(?:(?:soon|shortly|then|also|personally|now) ){0,2}";
const ENGLISH_CALL =
  "(?:call|contact|ring|phone|reach out|get hold of|(?:be|get) (?:back )?in (?:touch|contact)|(?:be|get|come) back to you|be (?:calling|contacting|phoning|ringing|reaching out)|give you an? (?:[\\p{L}-]+ )?(?:call|ring|bell))";

/** Not what nobody does, what is asked, or what may be; nor what calls without a voice. */
const ENGLISH_CALLER =
  "(?<!(?:may|can|could|should|shall|must|if|unless|when|whenever|how|to|what) )(?!(?:nobody|who|whoever|which|that|it|road|adventure|nature|freedom|sea|summer|one) )(?<!no )\\p{L}+";

/** "Somebody will be in touch": who does what by when is left open. Each is part of a regular expression. */
const ENGLISH = [
  `(?<!(?:nobody|no one|none of us|you) )(?:will|shall|is going to|are going to) ${ENGLISH_SOON}${ENGLISH_CALL}`,
  `(?:i|we|they|she|he|somebody|someone)(?:['’]ll|['’]re going to|['’]s going to) ${ENGLISH_SOON}${ENGLISH_CALL}`,
  `you(?:['’]ll| will) ${ENGLISH_SOON}(?:hear from|be (?:called|contacted))`,
  `you(?:['’]ll| will| can| should) ${ENGLISH_SOON}(?:receive|get|have|expect) (?:a|our) (?:[\\p{L}-]+ )?(?:call|ring)`,
  `${ENGLISH_CALLER} ${ENGLISH_SOON}(?:calls|rings|phones|telephones|contacts|gets (?:back )?in touch|gets back to|is calling|is ringing) you`,
  `(?<!(?:may|can|could|should|shall|must|if|unless|when|whenever|how|what|before|after) )(?:i|we|they|our [\\p{L}-]+) ${ENGLISH_SOON}(?:(?:call|ring|phone|telephone|contact|get back to|(?:am|are) (?:calling|ringing|phoning)) you|get (?:back )?in touch)`,
  "(?:we|i|they)['’](?:re|m) (?:calling|ringing|phoning|contacting) you",
  `you ${ENGLISH_SOON}(?:get|receive) (?:a|our) (?:[\\p{L}-]+ )?call`,
  "(?<!(?:not|never|n['’]t) )(?:expect|await|wait for|look out for) (?:an?|our|my|their) (?:[\\p{L}-]+ )?(?:call|phone call|ring)",
  "(?:our|a) call (?:follows|will follow)",
  "(?:speak|talk) to you (?:very )?soon",
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
  "(?:freuen|bereiten) sie sich (?:[\\p{L}-]+ ){0,2}auf (?:unseren|einen) (?:rück)?anruf",
  "(?:erwarten sie|warten sie auf) (?:[\\p{L}-]+ ){0,2}(?:einen|unseren) (?:rück)?anruf",
  "rechnen sie (?:[\\p{L}-]+ ){0,2}mit (?:einem|unserem) (?:rück)?anruf",
  "(?:ein|unser) (?:rück)?anruf folgt",
  "(?:ich rufe|rufe ich|rufen wir) sie (?:[\\p{L}-]+ ){0,3}(?:an|zurück)",
  "(?:ich melde mich|melde ich mich)",
  "wir rufen (?:[\\p{L}-]+ ){0,2}(?:an|zurück)",
  "(?:wir kommen|kommen wir) (?:[\\p{L}-]+ ){0,2}auf sie zu",
  "(?:wir nehmen|nehmen wir) (?:[\\p{L}-]+ ){0,2}(?:kontakt|verbindung) (?:mit ihnen|zu ihnen) auf",
  "sie (?:erhalten|bekommen) (?:[\\p{L}-]+ ){0,2}(?:einen|unseren) (?:rück)?anruf",
];

const FRENCH_CALLER =
  "(?:nous|on|quelqu[’']un|notre (?:équipe|service|atelier)|nos (?:équipes|conseillers)|(?:une?|l[’']une?|votre) (?:de nos )?(?:conseill(?:er|ère)s?|collègues?|collaborat(?:eur|rice)s?))";
const FRENCH_SOON = "(?:bientôt |prochainement |rapidement )?";

/** Whoever it is; not what nobody does, nor what calls without a voice. */
const FRENCH_NAME =
  "(?<!(?:personne|si|quand|lorsque) )(?!(?:ne|qui|si|route|aventure|mer|montagne|nature) )\\p{L}+";
/** Of a reminder: what they are reminded of. */
const FRENCH_REMINDED =
  "(?! (?:(?:que|votre|vos|notre|nos|les|de|des|a|ce|cette|son)(?!\\p{L})|le (?!lundi|mardi|mercredi|jeudi|vendredi|samedi|\\d)|la (?!semaine)|l['’]|qu['’]|d['’]))";

/** What is not done, or only may be, promises nothing. */
const SPANISH_DONE = "(?<!(?:no|nadie|nunca|si|cuando|como) )";

const EMPTY: InEveryLanguage<readonly string[]> = {
  "en-US": ENGLISH,
  "en-GB": ENGLISH,
  de: GERMAN,
  fr: [
    `${FRENCH_CALLER} (?:vous )?(?:re)?(?:contacter|appeller|rappeller)(?:ons|ont|a)`,
    `${FRENCH_NAME} vous (?:re)?(?:appelle|appellent|appelons|contacte|contactent|contactons|telephone|telephonent|telephonons)(?<!rappelle|rappellent|rappelons)`,
    `${FRENCH_NAME} vous (?:rappelle|rappellent|rappelons)${FRENCH_REMINDED}`,
    `(?:attendez|attendez-vous à|guettez|comptez sur) (?:un|notre) (?:prochain )?appel`,
    `(?:un|notre) appel (?:suit|suivra)`,
    `vous (?:recevez|avez bientôt) ${FRENCH_SOON}(?:un|notre) appel`,
    `(?:nous prenons|on prend|nous reprenons|on reprend) ${FRENCH_SOON}contact avec vous`,
    `(?:nous revenons|on revient|je reviens) ${FRENCH_SOON}vers vous`,
    `vous êtes ${FRENCH_SOON}(?:recontacté|rappelé)e?s?`,
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
    `${SPANISH_DONE}(?:le|les|te|lo|la) (?:llamamos|llamo|llaman?|contactamos|contactan?|telefoneamos|telefonearemos|telefoneará)(?! la atención)`,
    `${SPANISH_DONE}(?:le|les|te) (?:devolvemos|devolveremos|devolverá|devuelve|devolverán) (?:pronto |en breve )?la llamada`,
    `(?:será|serán) (?:pronto |en breve )?(?:contactad|llamad)[oa]s?`,
    "(?:espere|aguarde|esperen|cuente con|cuenten con) (?:una|nuestra) llamada",
    "(?:nos ponemos|se ponen?) (?:pronto |en breve )?en contacto con (?:usted|ustedes)",
    "nos comunicamos con usted(?:es)?",
    "(?:recibe|reciben|tiene) (?:pronto |en breve )?nuestra llamada",
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
