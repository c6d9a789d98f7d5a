import type { KeptText, KnownText, SameText } from "../en/desk-same.ts";

export const same: SameText = {
  link: "Alles zu dieser Person",
  cases: "Vorgänge",
  thisCase: "dieser Vorgang",
  joinedBy: (name, when) => `Verbunden von ${name}, ${when}`,
  part: "Doch nicht dieselbe Person",
  perhaps: "Vielleicht dieselbe Person",
  perhapsLead:
    "Andere Vorgänge mit derselben Nummer, E-Mail-Adresse oder demselben Kennzeichen. Sie bleiben getrennt, bis Sie etwas anderes sagen, und für den Kunden ändert sich durch das Verbinden nichts.",
  noPerhaps: "Kein anderer Vorgang hat dieselbe Nummer, E-Mail-Adresse oder dasselbe Kennzeichen.",
  by: {
    phone: "Gleiche Nummer",
    email: "Gleiche E-Mail-Adresse",
    registration: "Gleiches Kennzeichen",
  },
  unproven: "Noch ist nicht belegt, dass jemand die E-Mails an diese Adresse liest.",
  same: "Dieselbe Person",
  other: "Nicht dieselbe",
  more: "Es gibt noch mehr. Entscheiden Sie zuerst über diese.",
  apart: "Gehören jemand anderem",
  apartBy: (name, when) => `Laut ${name}, ${when}`,
  takeBack: "Zurücknehmen",
  tooMany: "Das wären zu viele Vorgänge für eine Person. Es wurde nichts verbunden.",
  past: "Was vereinbart und verschickt wurde",
  promises: "Zusagen",
  visits: "Termine",
  mails: "E-Mails",
  none: "Es gibt keine.",
  older: "Ältere",
  newest: "Zurück zu den neuesten",
  alsoOthers: (count) =>
    count === 1
      ? "Auch im anderen offenen Vorgang dieser Person"
      : `Auch in den anderen ${count} offenen Vorgängen dieser Person`,
  alsoHint:
    "Nur, was Sie hier ändern. Jeder Vorgang benachrichtigt den Kunden für sich, so wie dieser.",
  notInAll: (references) =>
    `Nicht geändert in ${references}: Bitte dort öffnen und noch einmal versuchen`,
};

export const known: KnownText = {
  lookUp: "Kennen wir die Person schon?",
  lookUpHint:
    "Sucht nach der Nummer, der E-Mail-Adresse und dem Kennzeichen, die Sie eingegeben haben.",
  found: (open, closed) => {
    const all = [
      ...(open > 0 ? [`${open} ${open === 1 ? "offener Vorgang" : "offene Vorgänge"}`] : []),
      ...(closed > 0
        ? [`${closed} ${closed === 1 ? "abgeschlossener Vorgang" : "abgeschlossene Vorgänge"}`]
        : []),
    ];
    return `Vielleicht schon bekannt: ${all.join(", ")}`;
  },
  goOn: "Öffnen Sie einen davon, oder machen Sie unten weiter: Ihre Eingaben bleiben.",
  none: "Hier hat niemand diese Nummer, E-Mail-Adresse oder dieses Kennzeichen.",
  nothing: "Geben Sie zuerst eine Nummer, eine E-Mail-Adresse oder ein Kennzeichen ein.",
};

export const kept: KeptText = {
  filtered: (what) => `Gefiltert: ${what}`,
  ofAll: (shown, all) => `${shown} von ${all} offenen werden gezeigt.`,
  showAll: "Alle zeigen",
};
