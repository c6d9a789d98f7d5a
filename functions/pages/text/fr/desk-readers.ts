import type { ReadersText } from "../en/desk-readers.ts";

export const readers = {
  link: "Qui l’a ouvert",
  ofCase: "Qui a ouvert ce dossier",
  nobody: "Personne ne l’a encore ouvert.",
  between: (first, last) => (first === last ? first : `d’abord ${first}, en dernier ${last}`),
  linkOf: "Ce que cette personne a consulté",
  ofPerson: (name) => `Ce que ${name} a consulté`,
  lead: "Dossiers, recherches et tableaux des 90 derniers jours, du plus récent au plus ancien. D’une recherche, seul le type de critère est conservé, jamais les mots.",
  nothing: "Rien pendant ces jours.",
  opened: "Ouvert\u00a0:",
  found: (by, count) =>
    `Recherche par ${by.join(", ")}\u00a0: ${count < 2 ? `${count} dossier` : `${count} dossiers`}`,
  by: {
    reference: "référence",
    email: "e-mail",
    phone: "numéro",
    registration: "plaque",
    name: "nom",
  },
  exported: {
    appointments: "Tableau des rendez-vous enregistré",
    report: "Rapport enregistré en tableau",
    "calendar-link": "Lien de calendrier créé",
  },
  days: (from, to) => `du ${from} au ${to}`,
} satisfies ReadersText;
