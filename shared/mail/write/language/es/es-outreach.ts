import type { OutreachWords } from "../words/outreach-words.ts";

export const outreachEs: OutreachWords = {
  book: "Reservar una cita",
  promise: ({ what, owner, due }) => `${what} (${owner}, a más tardar el ${due})`,
  test: "Prueba:",
  testNote:
    "Esto es una prueba. Nadie más la ha recibido, no promete nada y sus enlaces no llevan a ninguna parte.",
  held: {
    subject: ({ name }) => `Hay correos en espera: ${name}`,
    intro: ({ name }) => `La campaña «${name}» no ha escrito a todos.`,
    announcement: (count) =>
      `Con un anuncio anterior del mismo tipo todavía sin resultado: ${count}`,
    complaint: (count) => `Con una reclamación abierta: ${count}`,
    tooSoon: (count) => `Con otro correo de este tipo en los últimos días: ${count}`,
    after:
      "Lo comprobamos cada día. Quien entretanto haya reservado o hablado con alguien no recibirá un segundo correo; los demás recibirán entonces el suyo.",
  },
  paused: {
    subject: ({ name }) => `La campaña está en pausa: ${name}`,
    intro: ({ name }) =>
      `La campaña «${name}» ha dejado de escribir: lo que promete a los siguientes ya no podría cumplirse a tiempo.`,
    toDo: "Reanúdela cuando se puedan hacer más llamadas, o deténgala. Lo prometido hasta ahora sigue prometido.",
  },
  see: "Abrir el puesto",
};
