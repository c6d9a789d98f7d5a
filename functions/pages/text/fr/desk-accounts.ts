import type { AccountsText } from "../en/desk-accounts.ts";

/** Who was invited to sign in, and who the brand's people are. */
export const accounts: AccountsText = {
  notYet: "ne s’est pas encore connecté·e",
  title: "Connexion",
  came: (moment) => `Première connexion\u00a0: ${moment}.`,
  invited: (moment) => `Ne s’est pas encore connecté·e. Dernière invitation\u00a0: ${moment}.`,
  notInvited: "Ne s’est pas encore connecté·e, et personne ne l’a invité·e.",
  invite: "Inviter",
  again: "Inviter de nouveau",
  inviting: (name) => `Une invitation pour ${name} partira dans quelques minutes.`,
  enough:
    "Assez d’invitations pour aujourd’hui. Demandez-lui de regarder parmi ses courriers indésirables.",
  people: "Personnes de la marque",
  peopleLead:
    "Elles voient tous les concessionnaires de la marque et peuvent tout y modifier. Toute nouvelle personne est invitée par e-mail\u00a0; toute personne retirée ne peut plus se connecter.",
  add: "Ajouter une personne",
  newPerson: "Nouvelle personne",
  personLead: "Une personne de la marque.",
  twice: "Quelqu’un de la marque a déjà cette adresse",
  lastOne: "La marque a besoin d’au moins une personne. Ajoutez d’abord quelqu’un d’autre.",
  saved: "Les personnes de la marque sont enregistrées.",
};
