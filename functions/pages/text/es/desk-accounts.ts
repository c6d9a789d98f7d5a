import type { AccountsText } from "../en/desk-accounts.ts";

/** Who was invited to sign in, and who the brand's people are. */
export const accounts: AccountsText = {
  notYet: "aún no ha entrado",
  title: "Acceso",
  cameOnce: "Ya ha entrado.",
  invitedOnce: "Aún no ha entrado, y tiene una invitación.",
  came: (moment) => `Entró por primera vez: ${moment}.`,
  invited: (moment) => `Aún no ha entrado. Última invitación: ${moment}.`,
  notInvited: "Aún no ha entrado y nadie le ha invitado.",
  invite: "Invitar",
  again: "Invitar otra vez",
  inviting: (name) => `La invitación para ${name} saldrá en unos minutos.`,
  enough:
    "Ya se le ha invitado bastantes veces por hoy. Pídale que busque la invitación en el correo no deseado.",
  people: "Personas de la marca",
  peopleLead:
    "Ven todos los concesionarios de la marca y pueden cambiarlo todo en ellos. A quien es nuevo se le invita por correo; a quien se quita ya no se le deja entrar.",
  add: "Añadir a alguien",
  newPerson: "Persona nueva",
  personLead: "Una persona de la marca.",
  twice: "Alguien de la marca ya tiene esta dirección",
  lastOne: "La marca necesita al menos a una persona. Añada antes a otra.",
  saved: "Se han guardado las personas de la marca.",
};
