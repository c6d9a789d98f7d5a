import type { AccountsText } from "../en/desk-accounts.ts";

/** Who was invited to sign in, and who the brand's people are. */
export const accounts: AccountsText = {
  notYet: "encore aucune connexion",
  title: "Connexion",
  cameOnce: "Connexion déjà établie.",
  invitedOnce: "Encore aucune connexion, invitation envoyée.",
  came: (moment) => `Première connexion\u00a0: ${moment}.`,
  invited: (moment) => `Encore aucune connexion. Dernière invitation\u00a0: ${moment}.`,
  notInvited: "Encore aucune connexion, et aucune invitation.",
  invite: "Inviter",
  again: "Inviter de nouveau",
  inviting: (name) => `Une invitation pour ${name} partira d’ici quelques minutes.`,
  enough:
    "Assez d’invitations pour aujourd’hui. Demandez-lui de chercher parmi ses e-mails indésirables.",
  people: "Équipe de la marque",
  peopleLead:
    "Elle voit toutes les concessions de la marque et peut tout y modifier. Toute nouvelle personne est invitée par e-mail\u00a0; toute personne retirée ne peut plus se connecter.",
  add: "Ajouter quelqu’un",
  newPerson: "Quelqu’un de nouveau",
  personLead: "Une personne de la marque.",
  twice: "Quelqu’un de la marque a déjà cette adresse",
  lastOne: "La marque a besoin d’au moins une personne. Ajoutez d’abord quelqu’un d’autre.",
  saved: "L’équipe de la marque est enregistrée.",
};
