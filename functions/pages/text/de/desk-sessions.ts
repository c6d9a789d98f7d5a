import type { SessionsText } from "../en/desk-sessions.ts";

export const sessions = {
  title: "Wo Sie angemeldet sind",
  lead: "Eine Anmeldung endet von selbst, wenn Sie zwölf Stunden nicht da waren, spätestens aber nach einem Tag.",
  since: (moment) => `Seit ${moment}`,
  seen: (moment) => `zuletzt erneuert: ${moment}`,
  here: "dieser Browser",
  everywhere: "Überall abmelden",
  everywhereLead:
    "Beendet alle diese Anmeldungen sofort, auch alle Schlüssel, die Programme für Sie haben. Nutzen Sie das, wenn ein Gerät verloren ist oder wenn hier eines steht, das Ihnen nicht gehört.",
  theirs: "Anmeldungen dieser Person",
  theirsLead: (name) =>
    `Beendet sofort alle Anmeldungen von ${name}, zum Beispiel wenn ein Telefon verloren ist. Danach ist eine neue Anmeldung möglich; wer nicht mehr hineinkommen soll, wird aus dem Team entfernt.`,
  endTheirs: "Anmeldungen beenden",
  ended: (name) => `Alle Anmeldungen von ${name} sind beendet.`,
} satisfies SessionsText;
