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
    intro: ({ name, because }) => `La campaña «${name}» ha dejado de escribir: ${because}.`,
    why: {
      "cannot-be-kept": "lo que promete a los siguientes ya no podría cumplirse a tiempo",
      "nobody-keeps-it":
        "quien debía cumplir la promesa, o su departamento, ya no está en el concesionario",
      "service-is-gone": "el servicio al que lleva el enlace ya no se ofrece",
      "dealer-is-draft": "el concesionario es un borrador y allí no se puede reservar",
    },
    toDo: {
      calls:
        "Reanude la campaña cuando se puedan hacer más llamadas, o deténgala. Lo prometido hasta ahora sigue prometido.",
      other:
        "Reanude la campaña cuando eso esté resuelto, o deténgala. Lo prometido hasta ahora sigue prometido.",
    },
  },
  whyAgreed: (dealer) =>
    `Recibe este mensaje porque aceptó que ${dealer} le enviara este tipo de mensajes. Las confirmaciones y los mensajes sobre sus citas seguirán llegando.`,
  see: "Abrir el puesto",
};
