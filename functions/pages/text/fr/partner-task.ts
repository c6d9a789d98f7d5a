import type { PartnerTaskText } from "../en/partner-task.ts";

export const partnerTask: PartnerTaskText = {
  group: "Autre concession ou partenaire",
  option: (name: string, kind: string, moment: string) =>
    `${name}\u00a0: ${kind}, au plus tôt pour le ${moment}`,
  tooEarly: (moment: string) =>
    `Ce partenaire ne peut pas le faire d’ici là\u00a0: au plus tôt le ${moment}`,
  ask: "Demander à un partenaire",
  nobody: "Personne\u00a0: nous le faisons nous-mêmes",
  usualKind: "Un appel, ou ce qui est demandé au partenaire",
  byLeadTime: "Au plus tôt pour le partenaire",
  gone: "Ce partenaire ne fait plus cela. Faites un autre choix.",
  partner: "Avec",
  state: "État",
  number: "Référence du partenaire",
  takeBack: "Reprendre",
  states: {
    requested: "Demandé, pas encore activé",
    active: "Activé",
    done: "Fait",
    cancelled: "Annulé",
  },
};
