import type * as english from "../en/verify.ts";

/** What became of a code. */
const CODES: Readonly<Record<"read-out" | "renewed" | "revoked", string>> = {
  "read-out": "Un code pour ouvrir ce dossier a été lu au client",
  renewed: "Le code pour l’assistance a été remplacé\u00a0; les précédents ne montrent plus rien",
  revoked: "Le code pour l’assistance a été retiré\u00a0; il ne montre plus rien",
};

type Named = { readonly name?: string | undefined; readonly company?: string | undefined };

/** Who it was shown to, where they said so. */
function named({ name, company }: Named): string {
  const said = [name, company].filter((one) => one !== undefined).join(", ");
  return said === "" ? "" : ` (${said})`;
}

/** What happened, in the timeline. */
export const codeLines: typeof english.codeLines = {
  "case.code-made": ({ verify }) => CODES[verify ?? "read-out"],
  "commitment.settlement-disputed": ({ commitment: { what }, company, reason }) =>
    `${company} conteste ce que d’autres disent avoir fait\u00a0: ${what}, «\u00a0${reason}\u00a0»`,
  "case.code-used": ({ shown }) =>
    shown === undefined
      ? "Le dossier a été ouvert avec le code lu au téléphone"
      : `Montré à quelqu’un muni du code du client\u00a0: ${shown.what}${named(shown)}`,
};

/** What was to settle between companies is. */
export const settled: typeof english.settled = (company, what) =>
  `${company} prend cela en charge, c’est réglé\u00a0: ${what}`;

/** The page of a partner's desk that cannot find a customer. */
export const desk: english.VerifyDeskText = {
  title: "Vérifier ce qui a été promis à un client",
  lead: "Pour les partenaires d’assistance et de service qui ne trouvent pas un client dans leurs fichiers. Avec la référence et le code que le client vous montre, vous voyez ce que sa concession a promis et qui en répond. Aucune donnée sur le client n’est affichée.",
  reference: "Référence",
  referenceHint: "Dix lettres et chiffres",
  code: "Code",
  codeHint: "Huit lettres et chiffres, par exemple 7KZ3 MQ2W",
  name: "Votre nom",
  company: "Votre entreprise",
  whoHint: "Visible par le client et la concession.",
  show: "Voir ce qui a été promis",
  needReference: "Saisissez la référence que le client vous montre",
  needCode: "Saisissez le code que le client vous montre",
  notAName: "Saisissez un nom sans lien ni adresse e-mail",
  nothing:
    "Rien ne correspond à cette référence et à ce code. Demandez au client le code que sa page affiche maintenant, ou appelez sa concession.",
  tooMany:
    "Il y a eu trop d’essais. Attendez quelques minutes, ou demandez au client un nouveau code sur sa page.",
  shownTitle: (dealer) => `Promis par ${dealer}`,
  honour: (dealer) =>
    `Cette promesse suffit\u00a0: vous pouvez intervenir dès maintenant, à titre provisoire, et voir ensuite le règlement avec ${dealer}. Rien de plus n’est demandé au client.`,
  promise: "Promis",
  state: "État",
  states: {
    requested: "demandé, pas encore activé",
    active: "activé",
    done: "fait",
  },
  due: "Au plus tard",
  car: "Voiture",
  owner: "Qui en répond",
  until: "Ce code est valable jusqu’au",
  call: (owner, number) => `Appeler ${owner}\u00a0: ${number}`,
  noted: "Le client et la concession voient que cette promesse a été consultée.",
  servedTitle: "Intervention faite\u00a0?",
  servedLead:
    "Dites-le à la concession\u00a0: elle verra le règlement avec vous, sans rien demander au client.",
  partnerReference: "Votre référence",
  serve: "Nous avons aidé ce client",
  needName: "Saisissez votre nom",
  needCompany: "Saisissez le nom de votre entreprise",
  another: "Vérifier un autre code",
  thanksTitle: "Merci. La concession est prévenue",
  thanks: (owner, moment) => `${owner} verra le règlement avec vous au plus tard le ${moment}.`,
};

/** The customer's own part of it, on their case. */
export const own: english.VerifyOwnText = {
  part: "Pour la personne qui vous dépanne",
  lead: (what) =>
    `Si elle ne vous trouve pas dans ses fichiers, elle peut vérifier cette promesse\u00a0: ${what}. Montrez-lui la référence et ce code, ou faites-lui scanner le QR code.`,
  enter: (page) => `À saisir sur ${page}`,
  reference: "Référence",
  code: "Code",
  until: (moment) => `Valable jusqu’au ${moment}. Cette page affiche chaque jour un autre code.`,
  square: "QR code à scanner\u00a0: il ouvre cette page avec le code déjà saisi",
  sees: "On y voit la concession, votre voiture, la promesse et qui en répond, et rien d’autre sur vous. Chaque consultation figure sous «\u00a0Ce qui s’est passé jusqu’ici\u00a0».",
  renew: "Obtenir un nouveau code",
  renewHint: "Les codes déjà montrés cessent aussitôt de fonctionner.",
  revoke: "Retirer le code",
  revoked: "Vous avez retiré le code. Plus rien n’est montré à personne.",
  again: "Afficher de nouveau un code",
};
