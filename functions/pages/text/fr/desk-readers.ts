import type { ReadersText } from "../en/desk-readers.ts";

export const readers = {
  link: "Qui l’a ouvert",
  ofCase: "Qui a ouvert ce dossier",
  nobody: "Personne ne l’a encore ouvert.",
  between: (first, last) =>
    first === last ? first : `première fois\u00a0: ${first}, dernière\u00a0: ${last}`,
  linkOf: "Ce que cette personne a consulté",
  ofPerson: (name) => `Consulté par ${name}`,
  lead: "Dossiers, recherches et tableaux des 90 derniers jours, du plus récent au plus ancien. Pour une recherche, seul le type de critère est conservé, jamais ce qui a été saisi.",
  nothing: "Rien ces jours-là.",
  opened: "Ouvert\u00a0:",
  found: (by, count) =>
    `Recherche par ${by.join(", ")}\u00a0: ${count < 2 ? `${count} dossier` : `${count} dossiers`}`,
  by: {
    reference: "référence",
    email: "e-mail",
    phone: "numéro",
    registration: "plaque",
    name: "nom",
    text: "mot-clé",
  },
  exported: {
    appointments: "Tableau des rendez-vous enregistré",
    report: "Bilan enregistré en tableau",
    "calendar-link": "Lien d’agenda créé",
    import: "Lignes erronées d’une reprise enregistrées",
  },
  days: (from, to) => `du ${from} au ${to}`,
} satisfies ReadersText;
