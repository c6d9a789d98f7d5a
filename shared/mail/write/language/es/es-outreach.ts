import type { OutreachWords } from "../words/outreach-words.ts";

export const outreachEs: OutreachWords = {
  book: "Reservar una cita",
  promise: ({ what, owner, due }) => `${what} (${owner}, como muy tarde ${due})`,
  test: "Prueba:",
  testNote:
    "Esto es una prueba. Nadie más la ha recibido, no promete nada y sus enlaces no llevan a ningún sitio.",
  held: {
    subject: ({ name }) => `Hay correos en espera: ${name}`,
    intro: ({ name }) => `La campaña «${name}» no ha escrito a todos.`,
    announcement: (count) =>
      `Sigue abierto un anuncio anterior del mismo tipo, todavía sin resultado: ${count}`,
    complaint: (count) => `Hay una reclamación abierta: ${count}`,
    tooSoon: (count) => `Ya recibió un correo de este tipo en los últimos días: ${count}`,
    after:
      "Lo revisamos cada día. Quien ya reservó o habló con alguien no recibe un segundo correo; los demás reciben entonces el suyo.",
  },
  paused: {
    subject: ({ name }) => `La campaña está en pausa: ${name}`,
    intro: ({ name }) =>
      `La campaña «${name}» ha dejado de escribir: lo que promete a los siguientes ya no podría cumplirse a tiempo.`,
    toDo: "Iníciela de nuevo cuando se puedan hacer más llamadas, o deténgala. Lo prometido hasta ahora sigue prometido.",
  },
  see: "Ver el puesto de trabajo",
};
