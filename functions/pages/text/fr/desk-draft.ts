import type { DraftText } from "../en/desk-draft.ts";

export const draft = {
  title: "Qui voit cette concession",
  isDraft:
    "Brouillon\u00a0: seule votre équipe la voit. Elle ne figure dans aucune liste et les clients ne peuvent rien réserver.",
  isOpen: "Ouverte aux réservations\u00a0: tout le monde la voit.",
  see: "Voir la page de réservation telle que les clients la verront",
  preview:
    "Aperçu\u00a0: cette concession est un brouillon. Seule son équipe voit cette page, et rien ne s’y réserve.",
  openTitle: "Ouvrir aux réservations",
  openLead: (dealer) =>
    `Dès lors, ${dealer} figure dans la liste des concessions, et les clients peuvent y réserver et demander à être rappelés.`,
  open: "Ouvrir aux réservations",
  closeTitle: "Remettre en brouillon",
  closeLead: (dealer) =>
    `${dealer} disparaît de la liste et sa page de réservation n’est plus accessible. Les rendez-vous et les promesses déjà faits demeurent, et les clients en sont informés comme avant.`,
  close: "Remettre en brouillon",
} satisfies DraftText;
