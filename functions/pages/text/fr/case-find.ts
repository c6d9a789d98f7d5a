import type { FindText } from "../en/case-find.ts";

export const find = {
  title: "Retrouver votre rendez-vous",
  lead: "Le lien dans notre e-mail ouvre votre rendez-vous et le garde ouvert un jour et demi sur cet appareil. Si vous ne l’avez pas sous la main, vous pouvez le rouvrir ici.",
  linkTitle: "Recevoir le lien",
  reference: "Référence",
  referenceHint: "Dix lettres et chiffres. Elle figure dans chacun de nos e-mails.",
  contact: "Adresse e-mail ou numéro de téléphone",
  contactHint: "L’un de ceux que vous nous avez donnés pour ce rendez-vous.",
  send: "M’envoyer le lien",
  codeTitle: "Ou saisir un code donné par votre concession",
  codeLead:
    "Pas d’adresse e-mail, ou rien n’arrive\u00a0? Appelez votre concession et donnez votre référence. On corrige votre adresse e-mail, ou on vous lit un code à six chiffres, qui ouvre votre rendez-vous une seule fois, dans l’heure.",
  code: "Code à six chiffres",
  open: "Ouvrir mon rendez-vous",
  sentTitle: "Consultez vos e-mails",
  sentBody:
    "Si ces informations correspondent, le lien part à l’adresse e-mail que nous avons pour ce rendez-vous. Cela peut prendre quelques minutes\u00a0; regardez aussi dans vos courriers indésirables.",
  sentNothing:
    "Rien n’arrive\u00a0? C’est que nous avons une autre adresse ou aucune, ou que la référence n’est pas tout à fait exacte. Votre concession vous aide au téléphone.",
  narrowedTitle: "Cette page est désormais en lecture seule",
  narrowedBody:
    "Ici, tout est terminé depuis plus de 30 jours. Pour changer quelque chose, faites-vous envoyer un nouveau lien par e-mail\u00a0; les anciens ne fonctionneront alors plus.",
  narrowedCall:
    "Ici, tout est terminé depuis plus de 30 jours. Pour changer quelque chose, appelez-nous\u00a0: nous vous lirons un code.",
  renew: "M’envoyer un nouveau lien",
  renewed:
    "Un nouveau lien est en route vers votre adresse e-mail. Les anciens ne fonctionnent plus.",
  again: "Réessayer",
  needReference:
    "Saisissez la référence, dix lettres et chiffres, exactement comme dans notre e-mail",
  needContact: "Saisissez l’adresse e-mail ou le numéro de téléphone que vous nous avez donné",
  needCode: "Saisissez le code à six chiffres",
  wrongCode:
    "Ce code n’ouvre rien. Vérifiez la référence et les six chiffres. Un code ne sert qu’une fois, dans l’heure et en cinq essais au plus\u00a0; votre concession peut vous en donner un autre.",
  tooMany:
    "Il y a eu trop d’essais avec cette référence. Attendez une heure, ou appelez votre concession.",
  replaceLink: "Quelqu’un d’autre a mon lien",
  replaceTitle: "Remplacer votre lien\u00a0?",
  replaceBody: (email) =>
    `Le lien actuel cesse aussitôt de fonctionner, pour toute personne qui l’a. Nous en envoyons un nouveau à ${email}. Votre dossier reste ouvert dans ce navigateur, et rien d’autre ne change.`,
  replaceDo: "Remplacer le lien",
  replaceKeep: "Non, le garder",
  replaceCall:
    "Nous n’envoyons un nouveau lien qu’à une adresse où nous savons que vous lisez nos e-mails. Appelez-nous\u00a0: nous désactivons l’ancien lien et vous lisons un code qui ouvre votre dossier.",
  replaceTooMany:
    "Le lien a été remplacé ou envoyé plusieurs fois en une heure\u00a0; le plus récent est dans vos e-mails. Attendez une heure, ou appelez-nous et nous le remplacerons.",
  replacedTitle: "Votre lien a été remplacé",
  replaced: (email) =>
    `L’ancien lien ne fonctionne plus. Le nouveau est en route vers ${email}. Vous pouvez continuer ici, dans ce navigateur.`,
} satisfies FindText;
