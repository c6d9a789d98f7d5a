/** The day on which the lease of the car ends. */
export const ask = {
  label: "¿Qué día termina el leasing del vehículo?",
  hint: "Según su contrato de leasing. Solo se puede reservar a partir de cierto tiempo antes de ese día.",
  need: "Indique el día en que termina el leasing",
};

export const desk = {
  name: "Fin del leasing",
  optional: "Fin del leasing del vehículo",
  unknown:
    "Nadie ha indicado cuándo termina el leasing de este vehículo, así que todavía no se puede reservar. Indíquelo en los datos del cliente.",
  show: "Mostrar horas",
};

/** The page of a case that says how the car can be inspected. */
export const ways = {
  link: "Antes de que termine el leasing: la inspección del vehículo",
  title: "Antes de que termine el leasing",
  lead: (day: string) =>
    `El leasing del vehículo termina el ${day}. Antes hay que inspeccionar el vehículo. Usted elige cómo.`,
  opens: (day: string) => `Es posible a partir del ${day}.`,
  self: "Hago la inspección por mi cuenta",
  selfLead:
    "Unas preguntas y unas fotos con su teléfono. Alguien del concesionario las valora y le escribe. No tiene que venir nadie ni hace falta cita.",
  booked: (moment: string) => `La inspección está reservada para el ${moment}.`,
  sent: (moment: string) => `Envió sus fotos el ${moment}.`,
  toCase: "Volver a su caso",
};

/** Booking one of them. */
export const times = {
  title: (service: string) => `Elegir una hora: ${service}`,
  confirm: "¿Es esta la hora?",
  book: "Reservar esta hora",
  another: "Otra hora",
  gone: "Esta hora ya no está libre. Elija otra, por favor.",
  notOpen: (day: string) =>
    `Es posible a partir del ${day}. Elija ese día o uno posterior, por favor.`,
  already: "Ya hay una inspección reservada. Puede cambiarla o cancelarla en su caso.",
  unproven:
    "Abra primero el enlace del correo que le enviamos: así sabemos que nuestros correos le llegan.",
};

/** The customer looks at the car themselves. */
export const self = {
  title: "Haga usted la inspección",
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
  states: { fine: "Sin daños", damaged: "Con daños" },
  withPhoto: "con foto",
  seePhoto: "Ver la foto",
  needsAnswer: (part: string) => `${part}: indique el estado, por favor`,
  needsPhoto: (part: string) => `${part}: hace falta una foto`,
  needsOdometer: (part: string) => `${part}: indique lo que marca, por favor`,
  send: "Enviar todo",
  sendHint: "Después ya no podrá cambiarlo. Alguien del concesionario lo valora y le escribe.",
  sent: (moment: string) =>
    `Todo ha llegado, enviado el ${moment}. Hasta que se valore, aquí no se puede cambiar nada.`,
  toPromise: "Quién lo valora, y para cuándo",
  photo: "Una foto",
  photoHint:
    "JPEG, PNG o WebP, hasta 15 MB. Se eliminan de ella el lugar y la hora en que se hizo.",
  sendPhoto: "Enviar la foto",
  without: "Seguir sin foto por ahora",
  another: "Enviar otra foto",
  add: "Enviar una foto",
  arrived: "La foto ha llegado. Indique ahora el estado de esta parte y guarde.",
  state: "Estado",
  needState: "Elija una de las dos opciones",
  text: "Lo que se ve",
  odometer: "Lo que marca",
  unit: "Unidad",
  units: { mi: "millas", km: "kilómetros" },
  needNumber: "Indique un número entero",
  save: "Guardar",
  notPhoto: "No podemos usar este archivo como foto. Envíe otra, por favor.",
  notThere: "La foto no ha llegado. Envíela otra vez, por favor.",
  tooMany: (most: number) => `Ya hay ${most} fotos; no se pueden añadir más.`,
  tooEarly: (day: string) => `Es posible a partir del ${day}.`,
};

/** At the desk. */
export const panel = {
  title: "Inspección por parte del cliente",
  filling: "El cliente la ha empezado y todavía no la ha enviado.",
  sent: (moment: string) => `Enviada el ${moment}`,
};

/** A note of a talk with somebody who may speak for the customer. */
export const spoke = {
  with: "Hablado con",
  customer: "El cliente, o nadie",
  told: "Con qué se identificó",
  toldHint: "La referencia o la matrícula. Quien habla por el cliente debe decir una de las dos.",
  onlyTried:
    "Con otra persona solo se anota un intento. Elija como resultado un intento o, aquí, «El cliente, o nadie»",
  wrong:
    "Escriba la referencia o la matrícula tal como se la han dicho; esto no es ninguna de las dos",
};
