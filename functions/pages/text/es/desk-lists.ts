import type { ListsText } from "../en/desk-lists.ts";

export const lists: ListsText = {
  all: (what, count) => `${what}: ver todo (${count})`,
  search: "Nombre, o lo que figura al lado",
  find: "Buscar",
  nothing: "No hay nada con ese nombre.",
  found: (count) => `Encontrados: ${count}`,
  pages: "Páginas",
  before: "Anterior",
  after: "Siguiente",
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  tooLong:
    "Este documento es demasiado largo para un formulario. Use los formularios de sus partes o la API.",
};
