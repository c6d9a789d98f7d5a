import type { ListsText } from "../en/desk-lists.ts";

export const lists: ListsText = {
  all: (what, count) => `${what}: alle ${count}`,
  search: "Name oder was daneben steht",
  find: "Suchen",
  nothing: "So heißt hier nichts.",
  found: (count) => `Gefunden: ${count}`,
  pages: "Seiten",
  before: "Zurück",
  after: "Weiter",
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  tooLong:
    "Dieses Dokument ist für ein Formular zu lang. Nutzen Sie die Formulare seiner Teile oder die Schnittstelle.",
};
