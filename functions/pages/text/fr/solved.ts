import type { SolvedText } from "../en/solved.ts";

/** Others have done what was asked of us. */
export const solved: SolvedText = {
  link: "C’est résolu, merci",
  title: "Est-ce résolu\u00a0?",
  lead: "Nous mettons fin à tout ce qui est encore prévu dans ce dossier\u00a0: personne ne vous appellera à ce sujet, et personne ne vous demandera comment cela s’est passé. Les personnes qui devaient s’en charger sont prévenues aussitôt.",
  visits: "Vos rendez-vous",
  cancelled: "Annuler ceux qui sont cochés",
  comment: "Qui l’a résolu, et comment",
  press: "Oui, c’est résolu",
  keep: "Pas encore",
  nothing: "Rien n’est en cours dans ce dossier, il n’y a donc rien à terminer.",
  stillBooked:
    "Ce qui reste réservé figure ci-dessous. Si c’est trop tard pour l’annuler ici, appelez-nous.",
  done: "Vous nous avez dit que c’était résolu. Plus aucune de nos promesses n’est en cours\u00a0; si ce n’est finalement pas résolu, demandez-nous de vous appeler.",
};
