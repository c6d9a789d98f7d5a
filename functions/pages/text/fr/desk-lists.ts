import type { ListsText } from "../en/desk-lists.ts";

export const lists: ListsText = {
  all: (what, count) => `${what}\u00a0: les ${count}`,
  search: "Nom, ou ce qui figure à côté",
  find: "Chercher",
  nothing: "Rien ne porte ce nom.",
  found: (count) => `Trouvés\u00a0: ${count}`,
  pages: "Pages",
  before: "Précédente",
  after: "Suivante",
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  tooLong:
    "Ce document est trop long pour un formulaire. Utilisez les formulaires de ses parties, ou l’API.",
};
