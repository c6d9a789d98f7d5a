import type * as english from "../en/privacy.ts";

export const privacy: typeof english.privacy = {
  title: (dealer) => `Qué guarda ${dealer} sobre usted`,
  controllerTitle: "Quién responde de sus datos",
  controller: (dealer, address) =>
    `${dealer}, ${address}, es responsable del tratamiento de sus datos. Escriba a:`,
  purposeTitle: "Para qué los usamos",
  purpose:
    "Para reservar, confirmar y recordarle su cita, llamarle o escribirle como prometimos y demostrar que lo hicimos. Ventas solo se pone en contacto con usted si lo ha aceptado.",
  basis:
    "Los usamos porque usted nos pidió este servicio y porque debemos poder demostrar que cumplimos nuestra palabra. Lo que aceptó puede retirarlo en su caso en cualquier momento.",
  processorsTitle: "Quién los trata por encargo nuestro",
  hosting: "Amazon Web Services: guarda los datos y envía nuestros correos.",
  periodsTitle: "Cuánto tiempo los guardamos",
  rightsTitle: "Qué puede pedir",
  otherRights:
    "También puede pedir que se corrijan, oponerse a su uso o limitarlo, y llevárselos en un formato que puedan leer las máquinas.",
  authority: "Si cree que no actuamos bien, puede reclamar ante",
  lead: "Guardamos lo que necesitamos para cumplir lo que le prometemos, y no más tiempo que este:",
  matter: "Su caso",
  matterKept: (months) =>
    `Su nombre, cómo localizarle, su vehículo, sus citas, lo que le prometimos y los correos al respecto: ${monthsOf(months)} a partir de lo último que ocurrió. Mientras haya una promesa pendiente o una cita por llegar, lo conservamos.`,
  abandoned: "Solicitudes que quedaron en nada",
  abandonedKept: (days) =>
    `Si nadie confirmó la dirección de correo y no hubo ni cita ni llamada: ${days} días.`,
  feedback: "Lo que escribe sobre una visita",
  feedbackKept: (months) => `${capital(monthsOf(months))} como máximo.`,
  reads: "Quién de nosotros abrió su caso",
  readsKept: (months) => `${capital(monthsOf(months))}.`,
  noMail: "Que no quiere más correos",
  noMailKept:
    "Hasta que cambie de opinión. Para ello guardamos una huella de su dirección, de la que nadie puede leerla.",
  after: "Después solo quedan cifras que no dicen nada de usted.",
  rights:
    "Puede pedir una copia de sus datos o que los borremos: díganoslo en su caso, o llámenos.",
};

function monthsOf(count: number): string {
  return count === 1 ? "un mes" : `${count} meses`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
