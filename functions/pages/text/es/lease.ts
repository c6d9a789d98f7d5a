/** The day on which the lease of the car ends. */
export const ask = {
  label: "El leasing del vehículo termina el",
  hint: "Como indica su contrato de leasing. Solo hay horas cierto tiempo antes de ese día.",
  need: "Indique el día en que termina el leasing",
};

export const desk = {
  name: "Fin del leasing",
  optional: "El leasing del vehículo termina el",
  unknown:
    "Nadie ha indicado cuándo termina el leasing de este vehículo, así que todavía no hay horas. Indíquelo en los datos del cliente.",
  show: "Mostrar horas",
};

/** The page of a case that says how the car can be inspected. */
export const ways = {
  link: "Antes de que termine el leasing: la revisión del vehículo",
  title: "Antes de que termine el leasing",
  lead: (day: string) =>
    `El leasing del vehículo termina el ${day}. Antes se revisa el vehículo. Usted elige cómo.`,
  opens: (day: string) => `A partir del ${day}.`,
  openNow: "Ya es posible.",
  self: "Reviso el vehículo por mi cuenta",
  selfLead:
    "Algunas preguntas, y fotos con su teléfono. Alguien del concesionario las valora y le escribe. No viene nadie, y no hace falta cita.",
  selfGoOn: "Seguir con sus fotos",
  booked: (moment: string) => `La revisión está reservada: ${moment}.`,
  sent: (moment: string) => `Envió sus fotos el ${moment}.`,
  toCase: "A su asunto",
};

/** Booking one of them. */
export const times = {
  title: (service: string) => `Elegir una hora: ${service}`,
  confirm: "¿Es esta la hora?",
  book: "Reservar esta hora",
  another: "Otra hora",
  gone: "Esta hora ya no está libre. Elija otra, por favor.",
  notOpen: (day: string) =>
    `Es posible a partir del ${day}. Elija un día desde entonces, por favor.`,
  already: "Ya hay una revisión reservada. Puede cambiarla o cancelarla en su asunto.",
  unproven:
    "Abra primero el enlace del correo que le enviamos: así sabemos que nuestros correos le llegan.",
  wrongAddress: "Compruebe la dirección, por favor",
};

/** The customer looks at the car themselves. */
export const self = {
  title: "Revise usted el vehículo",
  lead: "Recorra el vehículo parte por parte. Lo que indique se guarda al momento: puede parar y seguir más tarde.",
  parts: {
    front: "Parte delantera",
    left: "Lado izquierdo",
    rear: "Parte trasera",
    right: "Lado derecho",
    wheels: "Ruedas y neumáticos",
    glass: "Lunas y espejos",
    interior: "Interior",
    odometer: "Cuentakilómetros",
  },
  open: "Todavía sin respuesta",
  states: { fine: "Sin daños", damaged: "Hay daños" },
  withPhoto: "con foto",
  seePhoto: "Ver la foto",
  needsAnswer: (part: string) => `${part}: diga cómo está, por favor`,
  needsPhoto: (part: string) => `${part}: hace falta una foto`,
  needsOdometer: (part: string) => `${part}: indique lo que marca, por favor`,
  send: "Enviar todo",
  sendHint: "Después ya no podrá cambiarlo. Alguien del concesionario lo valora y le escribe.",
  sent: (moment: string) =>
    `Enviado el ${moment}. Hasta que se valore, aquí no se puede cambiar nada más.`,
  toPromise: "Quién lo valora, y para cuándo",
  photo: "Una foto",
  photoHint: "JPEG, PNG o WebP, hasta 15 MB. Se quita dónde y cuándo se hizo.",
  sendPhoto: "Enviar la foto",
  without: "Seguir sin foto por ahora",
  another: "Enviar otra foto",
  add: "Enviar una foto",
  arrived: "La foto ha llegado. Diga ahora cómo está esta parte y guarde.",
  state: "¿Cómo está?",
  needState: "Elija una de las dos",
  text: "Lo que se ve",
  odometer: "Lo que marca",
  unit: "En",
  units: { mi: "millas", km: "kilómetros" },
  needNumber: "Indique un número entero",
  save: "Guardar",
  notPhoto: "No es una foto que se pueda usar. Envíe otra, por favor.",
  notThere: "La foto no ha llegado. Envíela otra vez, por favor.",
  tooMany: (most: number) => `Ya hay ${most} fotos; no se pueden añadir más.`,
  tooEarly: (day: string) => `Es posible a partir del ${day}.`,
};

/** At the desk. */
export const panel = {
  title: "Lo que el cliente ha visto del vehículo",
  filling: "El cliente ha empezado y todavía no lo ha enviado.",
  sent: (moment: string) => `Enviado el ${moment}`,
};

/** A note of a talk with somebody who may speak for the customer. */
export const spoke = {
  with: "Hablado con",
  customer: "El cliente, o nadie",
  told: "Lo que dijo",
  toldHint: "La referencia o la matrícula. Quien habla por el cliente debe decir una de las dos.",
  wrong:
    "Indique la referencia o la matrícula como la dijo; lo que hay aquí no es ninguna de las dos",
};
