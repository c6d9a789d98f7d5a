import type { SettlingText } from "../en/settling.ts";

/** What others say they did in a partner's place, at its desk and at the dealer's. */
export const settling: SettlingText = {
  title: "Otros dicen haber ayudado",
  lead: (company, name) =>
    `${name}, de ${company}, dice haber ayudado en su lugar. ¿Responden ustedes de ello? Al cliente no se le pide nada ni paga nada: queda entre las empresas.`,
  leadHere: (company, name) =>
    `${name}, de ${company}, dice haber ayudado al cliente confiando en su palabra. Quien responde de ello lo deja arreglado; al cliente no se le pide nada ni paga nada.`,
  theirs: "La referencia de esa empresa",
  dealer: "Concesionario",
  honour: "Respondemos de ello",
  reference: "Su número de referencia",
  dispute: "Lo negamos",
  reason: "Por qué no es así",
  own: "Es su propia empresa la que dice haber ayudado. De las consecuencias se ocupa el concesionario.",
  disputed: (company, reason) => `${company} lo niega: ${reason}`,
  over: "Esto está arreglado.",
};
