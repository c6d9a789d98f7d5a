import type { WaitingWords } from "../words/waiting-words.ts";

export const waitingFr: WaitingWords = {
  joined: {
    subject: ({ service, until }) => `En attente jusqu’au ${until}\u00a0: ${service}`,
    intro: ({ service, dealer, until }) =>
      `Vous êtes sur la liste d’attente chez ${dealer}\u00a0: ${service}. Dès qu’un créneau qui vous convient se libère d’ici au ${until}, nous ne le gardons que pour vous et vous écrivons aussitôt.`,
    unproven: (press) =>
      `Appuyez d’abord sur «\u00a0${press}\u00a0»\u00a0: nous saurons ainsi que cet e-mail vous est parvenu. D’ici là, nous ne pouvons garder aucun créneau pour vous.`,
    promise: ({ owner, due }) =>
      `Si rien ne s’est libéré d’ici le ${due}, ${owner} vous dira ce qui est possible.`,
  },
  offered: {
    subject: ({ service, when }) => `Libre pour vous\u00a0: ${service}, ${when}`,
    intro: ({ dealer, when, until }) =>
      `Un créneau s’est libéré chez ${dealer}\u00a0: le ${when}. Il n’est gardé que pour vous, jusqu’au ${until}. Prenez-le, et il est réservé.`,
    otherwise:
      "Si vous ne faites rien, il va au client suivant, et vous restez sur la liste d’attente pour d’autres créneaux.",
  },
  ended: {
    over: {
      subject: ({ service }) => `Rien ne s’est libéré\u00a0: ${service}`,
      intro: ({ service, dealer, until }) =>
        `Rien qui vous convienne ne s’est libéré chez ${dealer} jusqu’au ${until}\u00a0: ${service}. Nous en sommes désolés. Vous n’êtes plus sur la liste d’attente\u00a0; vous trouverez ci-dessous les créneaux libres en ce moment.`,
    },
    notOffered: {
      subject: ({ service }) => `N’est plus proposé\u00a0: ${service}`,
      intro: ({ service, dealer }) =>
        `${dealer} ne propose plus ce que vous attendiez\u00a0: ${service}. Nous en sommes désolés. Vous n’êtes plus sur la liste d’attente.`,
    },
    left: {
      subject: ({ service }) => `Plus sur la liste d’attente\u00a0: ${service}`,
      intro: ({ service, dealer }) =>
        `${dealer} a supprimé votre inscription sur la liste d’attente\u00a0: ${service}. Si vous ne l’avez pas demandé, dites-le-nous.`,
    },
    promise: ({ owner, due }) =>
      `Notre promesse tient toujours\u00a0: ${owner} vous dira ce qui est possible, au plus tard le ${due}.`,
    latePromise: ({ owner }) =>
      `Notre promesse reste ouverte jusqu’à ce qu’elle soit tenue\u00a0: ${owner} doit encore vous dire ce qui est possible.`,
  },
  stopped: {
    subject: ({ service, customer }) => `N’est plus proposé\u00a0: ${service}, ${customer}`,
    intro: ({ service, customer, due }) =>
      `${customer} attendait un créneau pour une prestation que vous ne proposez plus\u00a0: ${service}. Cette personne a été prévenue. Votre promesse reste ouverte\u00a0: dites-lui ce qui est possible, au plus tard le ${due}.`,
  },
  labels: { from: "Pas avant", until: "Attend jusqu’au" },
  actions: {
    hold: "Oui, gardez-moi des créneaux",
    take: "Prendre ce créneau",
    leave: "Ne plus attendre",
    seeTimes: "Voir les créneaux libres en ce moment",
  },
};
