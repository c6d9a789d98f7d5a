import type { VisitWords } from "../words/visit-words.ts";

export const frEvent: Pick<VisitWords, "event"> = {
  event: {
    agenda: "Programme",
    changed: {
      subject: ({ service, when }) => `Programme modifié\u00a0: ${service}, ${when}`,
      intro: ({ service, dealer }) =>
        `Le programme d’un événement de ${dealer} auquel vous êtes inscrit a changé\u00a0: ${service}. Le voici tel qu’il est prévu maintenant. Si vous ne souhaitez plus venir, merci d’annuler\u00a0: quelqu’un d’autre aura la place.`,
    },
    forOthers: {
      subject: ({ service, when }) => `Aucune place réservée\u00a0: ${service}, ${when}`,
      intro: {
        prospects: ({ service, dealer }) =>
          `Cette adresse a été inscrite à un événement de ${dealer}\u00a0: ${service}. Il est prévu pour des personnes qui ne nous connaissent pas encore. Comme vous êtes déjà client, nous ne gardons pas de place. Vous n’avez rien à faire. Pour toute question, appelez-nous.`,
        customers: ({ service, dealer }) =>
          `Cette adresse a été inscrite à un événement de ${dealer}\u00a0: ${service}. Il est prévu pour les clients de la maison, et nous ne connaissons pas de visite à cette adresse. Nous ne gardons donc pas de place. Si nous nous trompons, appelez-nous.`,
      },
    },
  },
};
