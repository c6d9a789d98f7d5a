import type { DocumentWords } from "../words/document-words.ts";

/** What who leads a dealer hears of its document. */
export const esDocument: DocumentWords = {
  documentChanged: {
    subject: (place) => `Cambios en ${place}: revíselos`,
    intro: (by, place, when) => `Cambiado en ${place} por ${by}, ${when}:`,
    operator: "la administración del sistema",
    role: {
      advisor: "asesor",
      manager: "responsable",
      "general-manager": "dirección",
      brand: "marca",
    },
    added: (name, role) => `Se ha añadido a ${name} (${role}).`,
    removed: (name, role) => `Se ha quitado a ${name} (${role}).`,
    roleChanged: (name, from, to) => `${name}: antes ${from}, ahora ${to}.`,
    address: (name, from, to) => `Correo electrónico de ${name}: antes ${from}, ahora ${to}.`,
    mailbox: (name, from, to) => `Buzón de ${name}: antes ${from}, ahora ${to}.`,
    manager: (department, from, to) => `Responsable de ${department}: antes ${from}, ahora ${to}.`,
    ladder: (place) =>
      `Los niveles de aviso de ${place}, que determinan quién se entera de las promesas con retraso.`,
    goBack:
      "Si no es como debería, entre en su puesto, vuelva a la versión anterior y hable con quien lo ha cambiado.",
    see: "Ver todos los cambios",
    yourAddress: (place) => `${place} ya no escribe a esta dirección`,
    askLeader:
      "A partir de ahora escribimos a la otra dirección. Si no lo esperaba, avise cuanto antes a la dirección del concesionario o a su marca.",
  },
};
