export const form = {
  title: "Avísenme si queda libre una hora",
  lead: "Si alguien cancela y su hora le va bien, se la guardamos solo a usted y le escribimos enseguida.",
  between: "¿Qué días podría venir?",
  from: "Desde",
  until: "Hasta",
  untilHint: (day: string) =>
    `El ${day} como muy tarde. Si hasta entonces no queda nada libre, se lo diremos.`,
  emailHint: "Aquí le escribimos en cuanto quede libre una hora, y se la guardamos un tiempo.",
  phoneHint:
    "Sin correo electrónico no podemos guardarle ninguna hora; le llamaremos a este número.",
  promise: (department: string, moment: string) =>
    `Si no queda nada libre, ${department} le escribirá antes del ${moment} para decirle qué se puede hacer.`,
  promiseByPhone:
    "Si solo nos deja un teléfono, le llamaremos por ello; la página siguiente dirá antes de cuándo.",
  send: "Apuntarme en la lista",
  back: "Volver a las horas libres",
  badDay: "Escriba el día como fecha, por ejemplo 2027-05-10",
  needUntil: "Escriba el último día en que podría venir",
  tooSoon:
    "Escriba un día posterior: hasta entonces nada puede quedar libre, o nadie podría decírselo a tiempo",
  tooLong: (day: string) => `Escriba un día que no sea posterior al ${day}`,
  notAfter: "Escriba un último día que no sea anterior al primero",
  hostGone:
    "La persona que eligió ya no atiende estas citas. Si continúa, le ofreceremos una hora con otra persona.",
  visitorLater:
    "La lista no guarda quién viene en su lugar. En cuanto tenga una cita, podrá indicarlo en su página.",
};

export const joined = {
  byMail: (email: string) =>
    `Está en la lista. Escribiremos a ${email} en cuanto quede libre una hora.`,
  byPhone: (number: string, moment: string) =>
    `Está en la lista. Le llamaremos al ${number} antes del ${moment}.`,
  title: "Está en la lista",
  unproven: (email: string) =>
    `Abra primero el enlace del correo enviado a ${email}. Mientras no lo haga, no podemos guardarle ninguna hora.`,
  promise: (owner: string, moment: string) =>
    `Si antes del ${moment} no ha quedado nada libre, ${owner} le dirá qué se puede hacer.`,
};

export const card = {
  section: "Lista de espera",
  waits: (service: string) => `Espera una hora: ${service}`,
  held: (service: string) => `Le guardamos una hora: ${service}`,
  tagWaiting: "En espera",
  tagHeld: "Guardada para usted",
  window: "Días",
  otherwise: "Si no",
  since: (day: string) => `desde el ${day}`,
  until: (moment: string) => `hasta el ${moment}`,
  between: (from: string, until: string) => `del ${from} al ${until}`,
  heldUntil: (moment: string) =>
    `Guardada hasta el ${moment}. Si no hace nada, pasará a otra persona y usted seguirá en la lista.`,
  accept: "Quedarme con esta hora",
  decline: "Esta no, sigo esperando",
  leave: "Ya no espero",
  noMail:
    "No tenemos un correo electrónico en el que encontrarle, así que no podemos guardarle ninguna hora.",
  leaveTitle: "¿Dejar de esperar?",
  leaveBody:
    "Saldrá de la lista y no volverá a saber de esto. También termina lo que le prometimos al respecto.",
  leaveDo: "Sí, quítenme de la lista",
  keep: "No, sigo esperando",
  goneTitle: "Esta hora ya no está",
  gone: "Ya no le guardamos esta hora. Sigue en la lista.",
  overTitle: "Ya no está en la lista",
  over: "Ya había salido de la lista. En su caso verá cómo está todo.",
};
