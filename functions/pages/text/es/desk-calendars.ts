import type { CalendarsText } from "../calendars-text.ts";

export const calendars: CalendarsText = {
  title: "Calendarios y tablas",
  lead: "Un enlace secreto muestra las citas en el calendario de un teléfono o de un programa de correo. Dice cuándo, qué y con quién del equipo, y nada de los clientes.",
  make: "Crear un enlace",
  whose: "Las citas de",
  everybody: "Todo el concesionario",
  department: (name) => `Departamento: ${name}`,
  person: (name) => name,
  do: "Crear el enlace",
  needScope: "Elija de quién debe mostrar las citas",
  madeTitle: "El enlace está creado",
  madeBody:
    "Cópielo ahora: no se vuelve a mostrar. Quien lo tiene ve el calendario hasta que usted lo revoque.",
  link: "Enlace secreto",
  copy: "Copiar",
  copied: "Copiado",
  links: "Enlaces en uso",
  none: "No hay enlaces.",
  holder: (email, moment) => `creado por ${email}, ${moment}`,
  revoke: "Revocar",
  gone: "ya no está en el concesionario",
  table: "Guardar una tabla",
  tableLead: "Todas las citas de estos días con sus clientes, para una hoja de cálculo.",
  from: "Desde",
  to: "Hasta",
  save: "Guardar como CSV",
  badRange: (most) =>
    `Elija un último día que no sea anterior al primero, como mucho ${most} días en total`,
};
