import type { SolvedText } from "../en/solved.ts";

/** Others have done what was asked of us. */
export const solved: SolvedText = {
  link: "C’est résolu, merci",
  title: "Est-ce résolu\u00a0?",
  lead: "Tout ce que nous vous devons encore dans cette affaire prend fin\u00a0: personne ne vous appellera à ce sujet, et personne ne vous demandera comment cela s’est passé. Les personnes concernées sont prévenues aussitôt.",
  visits: "Vos rendez-vous",
  cancelled: "Annuler ceux qui sont cochés",
  comment: "Qui l’a résolu, et comment (si vous souhaitez le dire)",
  press: "Oui, c’est résolu",
  keep: "Pas encore",
  nothing: "Rien n’est en cours dans cette affaire, il n’y a donc rien à terminer.",
  stillBooked:
    "Ce qui reste réservé figure ci-dessous. S’il était trop tard pour l’annuler ici, appelez-nous.",
  done: "Vous nous avez dit que c’est résolu. Rien n’est plus en cours\u00a0; si ce n’est finalement pas résolu, demandez-nous de vous appeler.",
};
