import type { InEveryLanguage } from "../../language/in-every-language.ts";

/** What stands around the data of a person who asked for them. */
export type ExportWords = {
  readonly title: string;
  readonly lead: string;
  readonly made: string;
  readonly you: string;
  readonly visits: string;
  readonly promises: string;
  readonly story: string;
  readonly mails: string;
  readonly none: string;
  readonly recipients: string;
  /** Who has had them (GDPR art. 15 (1) (c)): by kind, and how many of the staff. */
  readonly recipientsOf: (dealer: string, people: number) => readonly string[];
};

const english: ExportWords = {
  title: "What we hold about you",
  lead: "A copy of everything stored about you at these dealers. The second file holds the same for machines.",
  made: "Made on",
  you: "You and your car",
  visits: "Visits",
  promises: "What you were promised",
  story: "What happened",
  mails: "Mails to you",
  none: "Nothing",
  recipients: "Who has had it",
  recipientsOf: (dealer, people) => [
    `People of ${dealer} and its brand who work on your matter; ${people} of them opened it`,
    "Amazon Web Services, who run the computers and send the mails for us",
  ],
};

export const EXPORT_WORDS: InEveryLanguage<ExportWords> = {
  "en-US": english,
  "en-GB": english,
  de: {
    title: "Was wir über Sie gespeichert haben",
    lead: "Eine Kopie von allem, was bei diesen Autohäusern über Sie gespeichert ist. Die zweite Datei enthält dasselbe für Programme.",
    made: "Erstellt am",
    you: "Sie und Ihr Auto",
    visits: "Termine",
    promises: "Was Ihnen zugesagt wurde",
    story: "Was geschehen ist",
    mails: "E-Mails an Sie",
    none: "Nichts",
    recipients: "Wer die Daten bekommen hat",
    recipientsOf: (dealer, people) => [
      `Beschäftigte von ${dealer} und der Marke, die Ihren Vorgang bearbeiten; ${people === 1 ? "1 Person hat" : `${people} von ihnen haben`} ihn geöffnet`,
      "Amazon Web Services: betreibt unsere Rechner und versendet unsere E-Mails",
    ],
  },
  fr: {
    title: "Ce que nous conservons sur vous",
    lead: "Une copie de tout ce que ces concessions conservent sur vous. Le second fichier contient la même chose pour les logiciels.",
    made: "Établi le",
    you: "Vous et votre voiture",
    visits: "Rendez-vous",
    promises: "Ce qui vous a été promis",
    story: "Ce qui s’est passé",
    mails: "E-mails qui vous ont été envoyés",
    none: "Rien",
    recipients: "Qui y a eu accès",
    recipientsOf: (dealer, people) => [
      `Les équipes qui s’occupent de votre dossier, chez ${dealer} et à la marque\u00a0; ${people === 1 ? "1 personne l’a ouvert" : `${people} personnes l’ont ouvert`}`,
      "Amazon Web Services, qui héberge nos serveurs et envoie nos e-mails",
    ],
  },
  es: {
    title: "Lo que guardamos sobre usted",
    lead: "Una copia de todo lo que estos concesionarios guardan sobre usted. El segundo archivo contiene lo mismo para programas.",
    made: "Preparado el",
    you: "Usted y su coche",
    visits: "Visitas",
    promises: "Lo que se le prometió",
    story: "Lo que ha ocurrido",
    mails: "Correos que le enviamos",
    none: "Nada",
    recipients: "Quién los ha tenido",
    recipientsOf: (dealer, people) => [
      `El personal de ${dealer} y de la marca que lleva su caso; lo han abierto ${people} personas`,
      "Amazon Web Services, que aloja nuestros servidores y envía nuestros correos",
    ],
  },
};
