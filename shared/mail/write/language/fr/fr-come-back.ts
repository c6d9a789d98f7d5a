import type { ComeBackWords } from "../words/come-back-words.ts";

export const comeBackFr: ComeBackWords = {
  label: "Revenir",
  book: "Réserver un créneau",
  fromNowOn:
    "Vous pouvez réserver dès maintenant. Le moment venu, nous vous enverrons ce lien encore une fois\u00a0; personne ne vous appellera à ce sujet.",
  due: {
    subject: ({ what }) => `Il est temps de revenir\u00a0: ${what}`,
    intro: ({ what, dealer }) => `Il est temps de revenir chez ${dealer}\u00a0: ${what}.`,
    pick: "Réservez le créneau qui vous convient.",
    otherwise: "Si c’est déjà fait, ou si vous n’en avez plus besoin, vous n’avez rien à faire.",
    notOffered: "Cela ne se réserve plus par un lien\u00a0; contactez-nous, s’il vous plaît.",
  },
};
