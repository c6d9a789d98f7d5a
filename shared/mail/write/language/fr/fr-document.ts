import type { DocumentWords } from "../words/document-words.ts";

/** What who leads a dealer hears of its document. */
export const frDocument: DocumentWords = {
  documentChanged: {
    subject: (place) => `Modifications chez ${place}\u00a0: à vérifier`,
    intro: (by, place, when) => `Modifié chez ${place} par ${by}, ${when}\u00a0:`,
    operator: "l’administration du système",
    role: {
      advisor: "conseiller",
      manager: "responsable",
      "general-manager": "direction",
      brand: "marque",
    },
    added: (name, role) => `Ajout de ${name} (${role}).`,
    removed: (name, role) => `Retrait de ${name} (${role}).`,
    roleChanged: (name, from, to) => `${name}\u00a0: ${to} au lieu de ${from}.`,
    address: (name, from, to) => `Adresse e-mail de ${name}\u00a0: ${to} au lieu de ${from}.`,
    mailbox: (name, from, to) => `Boîte de réception de ${name}\u00a0: ${to} au lieu de ${from}.`,
    manager: (department, from, to) =>
      `Responsable de ${department}\u00a0: ${to} au lieu de ${from}.`,
    ladder: (place) =>
      `Les paliers d’alerte de ${place}, qui déterminent qui est averti des engagements en retard.`,
    goBack:
      "Si cette modification n’est pas voulue, connectez-vous, revenez à la version précédente et interrogez la personne qui l’a faite.",
    see: "Voir toutes les modifications",
    yourAddress: (place) => `${place} n’écrit plus à cette adresse`,
    askLeader:
      "Nous écrivons désormais à l’autre adresse. Si vous ne vous y attendiez pas, prévenez sans attendre votre direction ou votre marque.",
  },
};
