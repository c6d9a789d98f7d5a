import type { PartnerTaskText } from "../en/partner-task.ts";

export const partnerTask: PartnerTaskText = {
  group: "Autre concession ou un partenaire",
  option: (name: string, kind: string, moment: string) =>
    `${name}\u00a0: ${kind}, au plus tôt pour le ${moment}`,
  tooEarly: (moment: string) =>
    `Ce partenaire ne peut pas le faire d’ici là\u00a0: au plus tôt le ${moment}`,
  ask: "Demander à un partenaire",
  nobody: "Personne\u00a0: nous le faisons nous-mêmes",
  byLeadTime: "Dès que le partenaire peut le faire",
  gone: "Ce partenaire ne fait plus cela. Choisissez à nouveau.",
  partner: "Avec",
  state: "État",
  number: "Sa référence",
  takeBack: "Le reprendre",
  states: {
    requested: "Demandé, pas encore actif",
    active: "Actif",
    done: "Fait",
    cancelled: "Annulé",
  },
};
