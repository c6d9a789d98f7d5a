import type { KeptText, KnownText, SameText } from "../en/desk-same.ts";

export const same: SameText = {
  link: "Alles zu dieser Person",
  cases: "Vorgänge",
  thisCase: "dieser Vorgang",
  joinedBy: (name, when) => `Verbunden von ${name}, ${when}`,
  part: "Doch nicht dieselbe Person",
  perhaps: "Vielleicht dieselbe Person",
  perhapsLead:
    "Andere Vorgänge mit derselben Nummer, E-Mail-Adresse oder demselben Kennzeichen. Sie bleiben getrennt, bis Sie etwas anderes sagen, und für die Kundschaft ändert sich dadurch nichts.",
  noPerhaps: "Kein anderer Vorgang hat dieselbe Nummer, E-Mail-Adresse oder dasselbe Kennzeichen.",
  by: {
    phone: "Gleiche Nummer",
    email: "Gleiche E-Mail-Adresse",
    registration: "Gleiches Kennzeichen",
  },
  unproven: "Noch hat niemand gezeigt, dass Post an diese Adresse gelesen wird.",
  same: "Dieselbe Person",
  other: "Nicht dieselbe",
  more: "Es gibt noch mehr. Sagen Sie zuerst von diesen, wem sie gehören.",
  apart: "Gehören jemand anderem",
  apartBy: (name, when) => `So ${name}, ${when}`,
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
  alsoHint: "Nur was Sie hier ändern. Jeder Vorgang benachrichtigt für sich, so wie dieser.",
  notInAll: (references) =>
    `Nicht geändert in ${references}: Öffnen Sie ihn und versuchen Sie es noch einmal`,
};

export const known: KnownText = {
  lookUp: "Kennen wir sie schon?",
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
  none: "Niemand hier hat diese Nummer, E-Mail-Adresse oder dieses Kennzeichen.",
  nothing: "Geben Sie zuerst eine Nummer, eine E-Mail-Adresse oder ein Kennzeichen ein.",
};

export const kept: KeptText = {
  filtered: (what) => `Gefiltert: ${what}`,
  ofAll: (shown, all) => `${shown} von ${all} offenen werden gezeigt.`,
  showAll: "Alle zeigen",
};
