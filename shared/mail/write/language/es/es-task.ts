import type { TaskWords } from "../words/task-words.ts";

export const taskEs: TaskWords = {
  requested: {
    subject: ({ what }) => `Solicitado, aún no activo: ${what}`,
    intro: ({ dealer, partner, due }) =>
      `${dealer} ha pedido a ${partner} lo que figura abajo. Está solicitado, aún no activo: ${partner} tiene para confirmarlo hasta el ${due}. Le escribiremos en cuanto lo haga, y también si para entonces no lo ha hecho.`,
  },
  active: {
    subject: ({ what }) => `Activo: ${what}`,
    intro: ({ dealer, partner, partnerReference }) =>
      `${partner} ha confirmado lo que ${dealer} le pidió. Ya está activo, con la referencia ${partnerReference}.`,
    renumbered: ({ partner, partnerReference }) =>
      `${partner} le ha dado otra referencia: ${partnerReference}. Sigue activo; use esta a partir de ahora.`,
  },
  returned: {
    subject: ({ owner, what }) => `Ahora se ocupa ${owner}: ${what}`,
    intro: ({ dealer, partner, owner, due }) =>
      `${partner} no va a hacer lo que ${dealer} le pidió. Ahora se ocupa ${owner}, de ${dealer}, y el plazo no cambia: a más tardar el ${due}.`,
  },
  late: {
    subject: ({ what }) => `Aún no activo, y con retraso: ${what}`,
    intro: ({ dealer, partner, due }) =>
      `${partner} tenía que confirmar, a más tardar el ${due}, lo que ${dealer} le pidió, y no lo ha hecho. Aún no está activo. Lo sentimos. Nuestro propio equipo se ocupa de ello, y le escribiremos en cuanto esté activo.`,
  },
  stillLate: {
    subject: ({ what }) => `Sigue sin estar activo: ${what}`,
    intro: ({ dealer, partner }) =>
      `${partner} sigue sin confirmar lo que ${dealer} le pidió. Aún no está activo. Lo sentimos, y seguimos ocupándonos de ello.`,
  },
  nothingToDo: "No tiene que hacer nada.",
  labels: { partner: "Con", state: "Estado", number: "Referencia de la empresa" },
  states: { requested: "Solicitado, aún no activo", active: "Activo" },
};
