import type * as english from "../en/privacy.ts";

export const privacy: typeof english.privacy = {
  title: (dealer) => `Ce que ${dealer} conserve à votre sujet`,
  lead: "Nous conservons ce qu’il faut pour tenir nos promesses envers vous, et pas plus longtemps que ceci\u00a0:",
  matter: "Votre dossier",
  matterKept: (months) =>
    `Votre nom, la façon de vous joindre, votre voiture, vos rendez-vous, ce que nous avons promis et les e-mails à ce sujet\u00a0: ${months} mois après le dernier événement. Tant qu’une promesse envers vous est ouverte ou qu’un rendez-vous est à venir, nous gardons tout.`,
  abandoned: "Les demandes restées sans suite",
  abandonedKept: (days) =>
    `Si personne n’a confirmé l’adresse e-mail et qu’il n’y a eu ni rendez-vous ni appel\u00a0: ${days} jours.`,
  feedback: "Ce que vous écrivez sur un rendez-vous",
  feedbackKept: (months) => `${months} mois au plus.`,
  reads: "Qui, chez nous, a ouvert votre dossier",
  readsKept: (months) => `${months} mois.`,
  noMail: "Que vous ne voulez plus d’e-mails",
  noMailKept:
    "Jusqu’à ce que vous changiez d’avis. Nous gardons pour cela une empreinte de votre adresse, d’où personne ne peut la relire.",
  after: "Il ne reste ensuite que des chiffres qui ne disent rien de vous.",
  rights:
    "Vous pouvez recevoir une copie de vos données ou les faire effacer\u00a0: demandez-le dans votre dossier, ou appelez-nous.",
};
