import type * as english from "../en/statements.ts";

export const accessibility: typeof english.accessibility = {
  title: "Barrierefreiheit dieser Terminbuchung",
  scope: (dealer) =>
    `Hier geht es um die Seiten, auf denen Sie bei ${dealer} buchen und Ihren Vorgang sehen, nicht um die übrige Website des Autohauses.`,
  standardTitle: "Wonach die Seiten gebaut sind",
  standard:
    "Diese Seiten sind nach den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA, gebaut.",
  tested:
    "Bei jeder Änderung prüft sie axe, ein Werkzeug, das Barrieren findet; geprüft wird auch allein mit der Tastatur, ohne Skripte und bei 320 Pixeln Breite.",
  notAudited:
    "Von außen hat sie noch niemand geprüft, und automatische Prüfungen finden nicht jede Barriere.",
  assessed: (day) => `Zuletzt überprüft am ${day}.`,
  limitsTitle: "Was bekanntlich noch nicht geht",
  noLimits:
    "Zurzeit ist uns keine Barriere bekannt. Wenn Sie auf eine stoßen, sagen Sie es uns bitte.",
  contactTitle: "Wenn etwas für Sie nicht funktioniert",
  contact:
    "Sagen Sie es uns: Wir helfen Ihnen, auf anderem Weg zu buchen, und beheben es. Schreiben Sie oder rufen Sie an:",
  enforcement: "Hilft Ihnen unsere Antwort nicht weiter, können Sie sich wenden an",
};
