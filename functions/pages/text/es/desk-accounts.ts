import type { AccountsText } from "../en/desk-accounts.ts";

/** Who was invited to sign in, and who the brand's people are. */
export const accounts: AccountsText = {
  notYet: "aún no ha iniciado sesión",
  title: "Inicio de sesión",
  came: (moment) => `Inició sesión por primera vez: ${moment}.`,
  invited: (moment) => `Aún no ha iniciado sesión. Última invitación: ${moment}.`,
  notInvited: "Aún no ha iniciado sesión y nadie le ha invitado.",
  invite: "Invitar",
  again: "Invitar otra vez",
  inviting: (name) => `La invitación para ${name} saldrá en unos minutos.`,
  enough: "Ya hay suficientes invitaciones por hoy. Pídale que mire en el correo no deseado.",
  people: "Personas de la marca",
  peopleLead:
    "Ven todos los concesionarios de la marca y pueden cambiarlo todo en ellos. A quien es nuevo se le invita por correo; quien se quita ya no puede iniciar sesión.",
  add: "Añadir a alguien",
  newPerson: "Persona nueva",
  personLead: "Una persona de la marca.",
  twice: "Alguien de la marca ya tiene esta dirección",
  lastOne: "La marca necesita al menos a una persona. Añada antes a otra.",
  saved: "Las personas de la marca están guardadas.",
};
