import { languageOf } from "../../../../shared/language/in-every-language.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

type Words = Readonly<Record<"de" | "fr" | "es", string>>;
type Rule = { readonly english: RegExp; readonly words: Words };

/** What the rules of a dealer's document say, by the English that they say it in; `$1` is what they name. */
const RULES: readonly Rule[] = [
  rule(
    /^is not a brand we know$/,
    "ist keine Marke, die wir kennen",
    "n’est pas une marque connue",
    "no es una marca conocida",
  ),
  rule(/^is a second “(.*)”$/, "gibt es schon: „$1“", "existe déjà : « $1 »", "ya existe: «$1»"),
  rule(
    /^is not a manager of this department$/,
    "leitet diese Abteilung nicht",
    "ne dirige pas ce service",
    "no dirige este departamento",
  ),
  rule(
    /^is not a department$/,
    "ist keine Abteilung",
    "n’est pas un service de la maison",
    "no es un departamento",
  ),
  rule(
    /^is before `(?:from|validFrom)`$/,
    "liegt vor dem ersten Tag",
    "précède le premier jour",
    "es anterior al primer día",
  ),
  rule(
    /^is not one of the staff$/,
    "gehört nicht zum Team",
    "ne fait pas partie de l’équipe",
    "no es del equipo",
  ),
  rule(
    /^no resource has this type$/,
    "nichts im Autohaus ist von dieser Art",
    "rien ici n’est de ce type",
    "nada aquí es de este tipo",
  ),
  rule(
    /^must be longer than nothing$/,
    "muss länger als nichts sein",
    "doit durer un peu",
    "tiene que durar algo",
  ),
  rule(
    /^must be longer than nothing and at most (PT\d+M)$/,
    "muss länger als nichts sein, höchstens $1",
    "doit durer un peu, $1 au plus",
    "tiene que durar algo, $1 como mucho",
  ),
  rule(
    /^is not (?:a day )?between the years (\d+) and (\d+)$/,
    "liegt nicht zwischen den Jahren $1 und $2",
    "n’est pas entre les années $1 et $2",
    "no está entre los años $1 y $2",
  ),
  rule(
    /^overlaps other hours on .*$/,
    "überschneidet sich mit anderen Zeiten",
    "chevauche d’autres heures",
    "se solapa con otras horas",
  ),
  rule(
    /^needs both `opens` and `closes`, or neither$/,
    "braucht Beginn und Ende oder keines von beiden",
    "demande un début et une fin, ou aucun",
    "necesita inicio y fin, o ninguno",
  ),
  rule(
    /^closes for more than a year$/,
    "schließt für mehr als ein Jahr",
    "ferme plus d’un an",
    "cierra más de un año",
  ),
  rule(
    /^overlaps another special day$/,
    "überschneidet sich mit einem anderen besonderen Tag",
    "chevauche un autre jour particulier",
    "se solapa con otro día especial",
  ),
  rule(/^has a ladder already$/, "hat schon Stufen", "a déjà des échelons", "ya tiene niveles"),
  rule(
    /^this dealer has no general manager to reach$/,
    "hier gibt es keine Geschäftsführung, die man erreicht",
    "il n’y a ici aucune direction à joindre",
    "aquí no hay gerencia a quien avisar",
  ),
  rule(
    /^is earlier than the step before$/,
    "ist früher als die Stufe davor",
    "précède l’échelon d’avant",
    "es anterior al nivel de antes",
  ),
  rule(
    /^has no step at or after the due time$/,
    "hat keine Stufe zur fälligen Zeit oder danach",
    "n’a aucun échelon à l’échéance ou après",
    "no tiene ningún nivel al vencer ni después",
  ),
  rule(
    /^is not a known field$/,
    "kennen wir nicht",
    "n’est pas un champ connu",
    "no es un campo conocido",
  ),
  rule(
    /^is not the id in the address$/,
    "ist nicht die Kennung in der Adresse",
    "n’est pas l’identifiant de l’adresse",
    "no es el identificador de la dirección",
  ),
  rule(
    /^use 1 to 64 of a-z, 0-9 and inner dashes$/,
    "nehmen Sie 1 bis 64 Zeichen: a–z, 0–9 und Bindestriche dazwischen",
    "utilisez 1 à 64 signes : a–z, 0–9 et des tirets entre eux",
    "use de 1 a 64 signos: a–z, 0–9 y guiones entre ellos",
  ),
  rule(
    /^is not a time zone we know$/,
    "ist keine Zeitzone, die wir kennen",
    "n’est pas un fuseau connu",
    "no es una zona horaria conocida",
  ),
  rule(
    /^is not a language tag \(BCP 47\)$/,
    "ist kein Sprachkürzel",
    "n’est pas un code de langue",
    "no es un código de idioma",
  ),
  rule(/^use HH:MM$/, "schreiben Sie HH:MM", "écrivez HH:MM", "escriba HH:MM"),
  rule(
    /^use a multiple of five minutes$/,
    "nehmen Sie ein Vielfaches von fünf Minuten",
    "prenez un multiple de cinq minutes",
    "use un múltiplo de cinco minutos",
  ),
  rule(
    /^use a multiple of five minutes, at most P7D$/,
    "nehmen Sie ein Vielfaches von fünf Minuten, höchstens sieben Tage",
    "prenez un multiple de cinq minutes, sept jours au plus",
    "use un múltiplo de cinco minutos, siete días como mucho",
  ),
  rule(
    /^is not a duration such as PT45M$/,
    "ist keine Dauer",
    "n’est pas une durée",
    "no es una duración",
  ),
  rule(
    /^use whole days such as P60D$/,
    "nehmen Sie ganze Tage",
    "prenez des jours entiers",
    "use días enteros",
  ),
  rule(
    /^use a duration from PT0M to P366D$/,
    "nehmen Sie eine Dauer bis zu 366 Tagen",
    "prenez une durée jusqu’à 366 jours",
    "use una duración de hasta 366 días",
  ),
  rule(
    /^must be one line(?: without control characters)?$/,
    "muss in einer Zeile stehen",
    "doit tenir sur une ligne",
    "tiene que ser una sola línea",
  ),
  rule(
    /^use two letters \(ISO 3166-1\)$/,
    "nehmen Sie zwei Buchstaben, wie DE",
    "prenez deux lettres, comme FR",
    "use dos letras, como ES",
  ),
  rule(/^is empty$/, "ist leer", "est vide", "está vacío"),
  rule(
    /^use an origin such as https:\/\/www\.example\.com$/,
    "schreiben Sie eine Adresse wie https://www.example.com",
    "écrivez une adresse comme https://www.example.com",
    "escriba una dirección como https://www.example.com",
  ),
  rule(
    /^use E\.164, such as \+14015550100$/,
    "schreiben Sie die Nummer mit Land, wie +14015550100",
    "écrivez le numéro avec le pays, comme +14015550100",
    "escriba el número con el país, como +14015550100",
  ),
  rule(
    /^Only the brand changes the brand, roles and the escalation\.$/,
    "Marke, Rollen und Stufen ändert nur die Marke.",
    "Seule la marque change la marque, les rôles et les échelons.",
    "Solo la marca cambia la marca, los roles y los niveles.",
  ),
];

function rule(english: RegExp, de: string, fr: string, es: string): Rule {
  return { english, words: { de, fr, es } };
}

/** Which rule an entry breaks, in the reader's language; that it is wrong where we have no words for the rule. */
export function ruleText(detail: string, language: string): string {
  const known = languageOf(language);
  const text = settingsTexts(language).dealer.badEntry(detail);
  if (known !== "de" && known !== "fr" && known !== "es") return text;
  const broken = RULES.find(({ english }) => english.test(detail));
  return broken === undefined ? text : detail.replace(broken.english, broken.words[known]);
}
