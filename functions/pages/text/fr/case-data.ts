import type { DataText } from "../en/case-data.ts";

export const data = {
  link: "Vos données",
  title: "Ce que nous conservons sur vous",
  lead: "Ces données vous appartiennent\u00a0: vous pouvez en recevoir une copie ou les faire effacer.",
  copyTitle: "Une copie",
  copyBody:
    "Tout ce que nous conservons sur vous\u00a0: comment vous joindre, votre voiture, vos rendez-vous, ce que nous avons promis et ce que nous vous avons écrit.",
  copyDo: "Demander une copie",
  forgetTitle: "Tout effacer",
  forgetBody:
    "Nous effaçons tout ce qui vous concerne. Vos rendez-vous à venir sont annulés, nos promesses envers vous prennent fin et les liens de nos e-mails ne mènent plus nulle part. C’est définitif.",
  forgetDo: "Demander l’effacement",
  answeredBy: (name, moment) =>
    `Votre demande devient une promesse\u00a0: ${name} s’en charge d’ici au ${moment}. Votre dossier montre où elle en est.`,
  asked: (moment) => `Vous l’avez demandé. Ce sera fait d’ici au ${moment}.`,
  toPromise: "Voir où cela en est",
} satisfies DataText;
