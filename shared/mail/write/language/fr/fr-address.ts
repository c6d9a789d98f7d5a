import type { AddressWords } from "../words/address-words.ts";

/** Where the case is, and what an address hears that is theirs no more or not yet: nothing of it. */
export const frAddress: AddressWords = {
  caseLink: {
    subject: (dealer) => `Le lien vers votre dossier chez ${dealer}`,
    intro: (dealer) =>
      `Voici le lien vers votre dossier chez ${dealer}\u00a0: tout ce qui a été réservé, promis et fait, et comment le modifier. Aucun mot de passe n’est nécessaire.`,
    replaced: (telephone) =>
      `Les liens de nos e-mails précédents ne fonctionnent plus. Si ce n’est pas ce que vous vouliez, appelez-nous au ${telephone}.`,
  },
  addressChanged: {
    subject: (dealer) => `${dealer} n’écrit plus à cette adresse`,
    intro: (dealer, telephone) =>
      `L’adresse e-mail d’un dossier chez ${dealer} a été changée\u00a0: nous ne vous écrirons plus ici à ce sujet. Si ce n’est pas ce que vous vouliez, appelez-nous au ${telephone}.`,
  },
  addressConfirm: {
    subject: (dealer) => `${dealer} demande\u00a0: est-ce bien votre adresse\u00a0?`,
    intro: (dealer) =>
      `Quelqu’un a demandé à ${dealer} d’écrire à cette adresse au sujet de son dossier. Si c’était vous, ouvrez le lien dans les sept jours et confirmez-le. D’ici là, rien ne change.`,
    otherwise: "Si ce n’était pas vous, ne faites rien\u00a0: vous n’en entendrez plus parler.",
  },
};
