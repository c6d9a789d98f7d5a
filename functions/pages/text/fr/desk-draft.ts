import type { DraftText } from "../en/desk-draft.ts";

export const draft = {
  title: "Qui voit cette concession",
  isDraft:
    "Brouillon\u00a0: seule votre équipe la voit. Elle ne figure dans aucune liste et les clients ne peuvent rien réserver.",
  isOpen: "Ouverte à la réservation\u00a0: tout le monde la voit.",
  see: "Voir la page de réservation telle que les clients la verront",
  preview:
    "Aperçu\u00a0: cette concession est un brouillon. Seule son équipe voit cette page, et rien ne s’y réserve.",
  openTitle: "Ouvrir à la réservation",
  openLead: (dealer) =>
    `Désormais, ${dealer} figure dans la liste des concessions, et les clients peuvent y réserver et demander à être rappelés.`,
  open: "Ouvrir à la réservation",
  closeTitle: "Remettre en brouillon",
  closeLead: (dealer) =>
    `${dealer} disparaît de la liste et sa page de réservation n’est plus accessible. Les rendez-vous et les engagements existants demeurent, et les clients en sont informés comme auparavant.`,
  close: "Remettre en brouillon",
} satisfies DraftText;
