import type { InvitationWords } from "../words/invitation-words.ts";

/** What somebody reads who is to sign in for the first time. */
export const frInvitation: InvitationWords = {
  invitation: {
    subject: (place) => `Votre accès chez ${place}`,
    intro: (by, place) =>
      `Chez ${place}, ${by} vous a ajouté à l’équipe. Vous trouverez vos promesses et vos rendez-vous dans votre bureau.`,
    signInAs: "Se connecter avec",
    firstPassword: "Premier mot de passe",
    thenOwn: (days) =>
      `Ce mot de passe est valable ${days} jours. Un mot de passe personnel et un code d’une application d’authentification vous seront ensuite demandés. Si le premier mot de passe a expiré, demandez à la personne qui vous a ajouté de vous inviter de nouveau.`,
    ownPassword:
      "Vous y avez déjà un mot de passe. Si vous l’avez oublié, choisissez «\u00a0Forgot your password\u00a0» sur la page qui s’ouvre.",
    usualSignIn: "Connectez-vous avec le compte que vous utilisez au travail, sous cette adresse.",
    notYou:
      "Si vous n’y travaillez pas, ne faites rien\u00a0; merci simplement de nous le signaler en répondant.",
    open: "Ouvrir mon bureau",
  },
};
