import type { DocumentWords } from "../words/document-words.ts";

/** What who leads a dealer hears of its document. */
export const frDocument: DocumentWords = {
  documentChanged: {
    subject: (place) => `Modifications chez ${place}\u00a0: à vérifier`,
    intro: (by, place, when) => `Modifié chez ${place} par ${by}, le ${when}\u00a0:`,
    operator: "l’administration du système",
    role: {
      advisor: "conseil",
      manager: "responsable",
      "general-manager": "direction",
      brand: "marque",
    },
    added: (name, role) => `Arrivée dans l’équipe\u00a0: ${name} (${role}).`,
    removed: (name, role) => `Départ de l’équipe\u00a0: ${name} (${role}).`,
    roleChanged: (name, from, to) => `${name}\u00a0: ${from} → ${to}.`,
    address: (name, from, to) => `Adresse e-mail (${name})\u00a0: ${from} → ${to}.`,
    mailbox: (name, from, to) => `Boîte de réception (${name})\u00a0: ${from} → ${to}.`,
    manager: (department, from, to) => `Responsable (${department})\u00a0: ${from} → ${to}.`,
    ladder: (place) =>
      `Les échelons chez ${place}, qui disent qui est prévenu des promesses en retard.`,
    goBack:
      "Si cette modification n’est pas voulue, connectez-vous, revenez à la version précédente et voyez avec la personne qui l’a faite.",
    see: "Voir toutes les modifications",
    yourAddress: (place) => `${place} n’écrit plus à cette adresse`,
    askLeader:
      "Nous écrivons désormais à l’autre adresse. Si vous ne vous y attendiez pas, prévenez sans attendre votre direction ou votre marque.",
  },
};
