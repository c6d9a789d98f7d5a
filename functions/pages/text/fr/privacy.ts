import type * as english from "../en/privacy.ts";

export const privacy: typeof english.privacy = {
  title: (dealer) => `Ce qui est conservé sur vous chez ${dealer}`,
  controllerTitle: "Qui en est responsable",
  controller: (dealer, address) =>
    `${dealer}, ${address}, est responsable du traitement de vos données. Écrivez à\u00a0:`,
  purposeTitle: "À quoi servent vos données",
  purpose:
    "À réserver et à confirmer votre rendez-vous, à vous appeler ou à vous écrire comme promis, à vous le rappeler et à pouvoir le prouver. Le service commercial ne vous contacte que si vous l’avez accepté.",
  basis:
    "Nous les utilisons parce que vous nous l’avez demandé et parce que nous devons pouvoir montrer que nous avons tenu parole. Vous pouvez retirer votre accord à tout moment dans votre dossier.",
  processorsTitle: "Qui les traite pour nous",
  hosting: "Amazon Web Services\u00a0: conserve les données et envoie nos e-mails.",
  periodsTitle: "Combien de temps nous les conservons",
  rightsTitle: "Ce que vous pouvez demander",
  otherRights:
    "Vous pouvez aussi les faire rectifier, vous opposer à leur utilisation ou la faire limiter, et les recevoir dans un format lisible par une machine.",
  authority: "Si vous pensez que nous agissons mal, vous pouvez adresser une réclamation à",
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
  noMail: "Votre choix de ne plus recevoir d’e-mails",
  noMailKept:
    "Jusqu’à ce que vous changiez d’avis. Nous gardons pour cela une empreinte de votre adresse, d’où personne ne peut la relire.",
  after: "Il ne reste ensuite que des chiffres qui ne disent rien de vous.",
  rights:
    "Vous pouvez recevoir une copie de vos données ou les faire effacer\u00a0: demandez-le dans votre dossier, ou appelez-nous.",
};
