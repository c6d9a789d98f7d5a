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
