import type { VisitWords } from "../words/visit-words.ts";

export const frEvent: Pick<VisitWords, "event"> = {
  event: {
    agenda: "Programme",
    changed: {
      subject: ({ service, when }) => `Programme modifié\u00a0: ${service}, ${when}`,
      intro: ({ service, dealer }) =>
        `Le programme d’un événement organisé par ${dealer} pour lequel vous avez une place a changé\u00a0: ${service}. Voici ce qui est prévu maintenant. Si vous ne souhaitez plus venir, merci d’annuler\u00a0: quelqu’un d’autre pourra prendre votre place.`,
    },
    forOthers: {
      subject: ({ service, when }) => `Aucune place réservée\u00a0: ${service}, ${when}`,
      intro: {
        prospects: ({ service, dealer }) =>
          `Cette adresse a été inscrite à un événement organisé par ${dealer}\u00a0: ${service}. L’événement est prévu pour des personnes qui ne nous connaissent pas encore. Comme vous faites déjà partie de nos clients, nous ne vous avons pas réservé de place. Vous n’avez rien à faire. Pour toute question, appelez-nous.`,
        customers: ({ service, dealer }) =>
          `Cette adresse a été inscrite à un événement organisé par ${dealer}\u00a0: ${service}. L’événement est prévu pour nos clients, et nous ne trouvons aucun rendez-vous lié à cette adresse. Nous n’avons donc pas réservé de place. Si nous nous trompons, appelez-nous.`,
      },
    },
  },
};
