import type { ComeBackWords } from "../words/come-back-words.ts";

export const comeBackEs: ComeBackWords = {
  label: "Volver",
  book: "Reservar hora",
  fromNowOn:
    "Puede reservar desde ahora. Llegado el momento le enviaremos este enlace otra vez; no le llamará nadie por esto.",
  due: {
    subject: ({ what }) => `Es hora de volver: ${what}`,
    intro: ({ what, dealer }) => `Es hora de volver a ${dealer}: ${what}.`,
    pick: "Reserve la hora que le venga bien.",
    otherwise: "Si ya ha venido, o ya no le hace falta, no tiene que hacer nada.",
    notOffered: "Ya no se puede reservar con un enlace; póngase en contacto con nosotros.",
  },
};
