import type { StaffWords } from "../words/staff-words.ts";

/** What people of the house are told. */
export const frStaff: StaffWords = {
  noCalls: "pas d’appel, le client a demandé à ne pas être appelé",
  anyTime: "à toute heure",
  addressFailed: {
    subject: (person) => `${person} ne reçoit pas nos e-mails`,
    intro: {
      bounced: (person, dealer) =>
        `Un e-mail à ${person} (${dealer}) n’a pas pu être remis\u00a0: l’adresse ne fonctionne pas.`,
      complained: (person, dealer) =>
        `${person} (${dealer}) a signalé l’un de nos e-mails comme indésirable\u00a0: plus rien ne peut y être envoyé.`,
    },
    next: "Tant que ce n’est pas réglé, c’est la personne suivante qui est prévenue, et aucune nouvelle promesse ne lui est confiée.",
    toDo: "Corrigez l’adresse, ou faites-la réessayer si elle fonctionne malgré tout. Confiez ses promesses ouvertes à quelqu’un qui reçoit nos e-mails.",
  },
  addressTest: {
    subject: (dealer) => `Adresse de nouveau active\u00a0: ${dealer}`,
    intro: (dealer) =>
      `Pendant un temps, les e-mails envoyés par ${dealer} ne vous parvenaient plus. Si vous lisez ceci, vous recevez de nouveau les messages sur vos promesses. Vous n’avez rien à faire.`,
  },
  noteMention: {
    subject: (by) => `${by} vous mentionne`,
    intro: (by, customer) =>
      `${by} vous mentionne dans une note au dossier ouvert pour ${customer}. La note ne figure pas dans cet e-mail\u00a0: ouvrez le dossier pour la lire.`,
    open: "Ouvrir le dossier",
  },
  complaintAdded: {
    subject: (customer) => `${customer} complète sa réclamation`,
    intro: (customer, service) =>
      `${customer} a ajouté quelque chose à la réclamation à laquelle vous répondez\u00a0: ${service}.`,
  },
  promiseShown: {
    subject: (what) => `Montré à un partenaire\u00a0: ${what}`,
    intro: (customer) =>
      `Une personne munie du code remis à ${customer} vient de voir la promesse ci-dessous et intervient peut-être déjà sur notre parole. Attendez-vous à un appel.`,
    settle:
      "L’intervention est provisoire\u00a0: rien n’est demandé au client, et le règlement se fait ensuite avec le partenaire. L’identité est celle que la personne a elle-même indiquée.",
  },
  callOutsideHours: {
    subject: (customer) => `Il faut quelqu’un pour appeler ${customer}`,
    intro: (customer) =>
      `On ne peut appeler ${customer} que lorsque le service est fermé. Quelqu’un doit être là à ce moment, ou il faut trouver un autre moyen.`,
  },
  visitTrouble: {
    subject: ({ customer, service, when }) => `À décider\u00a0: ${customer}, ${service}, ${when}`,
    intro: ({ customer }) =>
      `Le rendez-vous pris pour ${customer} ne peut pas avoir lieu tel quel, car quelque chose a changé à la concession.`,
    toDo: "Déplacez-le, ou confirmez qu’il reste tel quel. D’ici là, le client ne reçoit aucun rappel.",
    troubles: {
      "service-gone": (name) => `${name}\u00a0: cette prestation n’est plus proposée ainsi`,
      closed: () => "La concession est fermée à cette heure",
      "resource-gone": (name) => `${name} n’est plus disponible`,
      "resource-away": (name) => `${name} n’est pas là à cette heure`,
      "no-resource": (name) => `Rien n’était libre pour ${name} à cette heure`,
    },
  },
  visitAgain: {
    subject: ({ customer, service, when }) => `De nouveau\u00a0: ${customer}, ${service}, ${when}`,
    intro: ({ customer }, trip) =>
      `${customer} revient pour la même chose. C’est la visite numéro ${trip} pour cela.`,
    job: "Pour quoi",
    toDo: "Cherchez pourquoi cela n’a pas été réglé avant, et faites en sorte que ce soit la dernière visite nécessaire.",
  },
  handoffOffered: {
    subject: ({ what }) => `La reprenez-vous\u00a0? ${what}`,
    intro: ({ owner, customer }, answerBy) =>
      `${owner} vous propose de reprendre une promesse faite à ${customer}. Acceptez-la ou rendez-la au plus tard le ${answerBy}\u00a0; d’ici là, ${owner} la garde.`,
  },
  handoffAccepted: {
    subject: ({ owner, what }) => `${owner} a repris\u00a0: ${what}`,
    intro: ({ owner, customer }) =>
      `${owner} a accepté la promesse faite à ${customer} et s’en charge désormais.`,
  },
  handoffReturned: {
    subject: ({ what }) => `Toujours à vous\u00a0: ${what}`,
    expired: (from) =>
      `Vous avez proposé cette promesse à ${from}, et personne ne l’a acceptée à temps.`,
    returned: (from) => `${from} vous a rendu cette promesse.`,
    ended: (from) => `${from} ne travaille plus pour la marque. Cette promesse vous revient.`,
    takenBack: (from, { actor }) =>
      `${actor} a repris cette promesse à ${from}. Elle vous revient.`,
    unwanted: (from, { customer }) =>
      `${customer} ne souhaite pas que ${from} s’en charge. Cette promesse vous revient.`,
    theirs: {
      subject: ({ owner, what }) => `De nouveau à ${owner}\u00a0: ${what}`,
      expired: ({ owner }, from) =>
        `Personne chez ${from} n’a accepté cette promesse à temps. C’est ${owner} qui s’en charge.`,
      returned: ({ owner }, from) =>
        `${from} a rendu cette promesse. C’est ${owner} qui s’en charge.`,
      ended: ({ owner }, from) =>
        `${from} ne travaille plus pour la marque. C’est ${owner} qui s’en charge.`,
      takenBack: ({ owner, actor }, from) =>
        `${actor} a repris cette promesse à ${from}. C’est ${owner} qui s’en charge.`,
      unwanted: ({ owner, customer }, from) =>
        `${customer} ne souhaite pas que ${from} s’en charge. La promesse revient à ${owner}.`,
    },
  },
  promiseAssigned: {
    subject: ({ what }) => `Pour vous\u00a0: ${what}`,
    intro: ({ customer, due }) =>
      `Une promesse faite à ${customer} vous revient. Elle est à tenir au plus tard le ${due}.`,
  },
  promiseDisputed: {
    subject: ({ customer }) => `${customer} dit que ce n’est pas tenu`,
    intro: ({ customer, due }) =>
      `${customer} dit qu’une promesse notée comme tenue ne l’a pas été. Elle est de nouveau ouverte, elle vous revient, et elle est à tenir au plus tard le ${due}.`,
  },
  promiseStep: {
    subject: {
      soon: ({ what }) => `Promesse à tenir bientôt\u00a0: ${what}`,
      now: ({ what }) => `Promesse à tenir maintenant\u00a0: ${what}`,
      overdue: ({ what }) => `Promesse en retard\u00a0: ${what}`,
    },
    intro: {
      soon: ({ customer, due }) =>
        `Une promesse faite à ${customer} n’est pas encore notée comme tenue\u00a0; elle est à tenir au plus tard le ${due}.`,
      now: ({ customer }) =>
        `Une promesse faite à ${customer} est à tenir maintenant et n’est pas notée comme tenue.`,
      overdue: ({ customer, due }) =>
        `Une promesse faite à ${customer} n’est toujours pas notée comme tenue\u00a0; elle était à tenir au plus tard le ${due}.`,
    },
    stops: "Ces messages ne cesseront que lorsqu’elle sera notée comme tenue, déplacée ou retirée.",
  },
  promiseAtRisk: {
    subject: ({ what }) => `Difficile à tenir\u00a0: ${what}`,
    intro: ({ customer, due }) =>
      `Une promesse faite à ${customer} est à tenir au plus tard le ${due}\u00a0; au point où en sont les choses, elle le sera difficilement à temps. Le client n’en a pas été averti.`,
    withRoom: (person) => `${person} est là et en a le temps.`,
    nobody:
      "D’ici là, personne d’autre n’en a le temps dans le service. Convenez d’une autre heure avec le client tant qu’il n’est pas trop tard.",
    handOver: (person) => `La confier à ${person}`,
    anotherTime: "Convenir d’une autre heure",
  },
  promiseStillOpen: {
    subject: ({ what }) => `Toujours ouverte\u00a0: ${what}`,
    intro: ({ customer, due }) =>
      `Le dernier échelon est atteint, et la promesse faite à ${customer} est toujours ouverte (échéance\u00a0: ${due}). Ce message vient une fois par jour jusqu’à ce qu’elle soit close.`,
  },
  doubted: ({ customer, what }) => `Contestée par ${customer}\u00a0: ${what}`,
  promiseUnowned: {
    subject: ({ what }) => `Personne pour s’en occuper\u00a0: ${what}`,
    intro: ({ owner, customer, due }) =>
      `${owner} n’est pas là, a quitté l’équipe ou ne reçoit plus nos e-mails, et personne ne prend le relais. La promesse faite à ${customer} est à tenir au plus tard le ${due}\u00a0: confiez-la à quelqu’un d’autre.`,
  },
  promiseEnded: {
    subject: ({ customer, what }) => `${customer} n’en a plus besoin\u00a0: ${what}`,
    intro: ({ actor, customer }) =>
      `${actor} l’a noté\u00a0: ${customer} ne souhaite plus ce qui était promis. Il ne reste rien à faire.`,
    byThem: ({ customer }) =>
      `${customer} nous a fait savoir que ce qui était promis n’est plus souhaité. Il ne reste rien à faire.`,
  },
  promiseEndedAlong: {
    subject: ({ what }) => `Plus rien à faire\u00a0: ${what}`,
    intro: ({ actor }) =>
      `Ce qui était promis a pris fin avec un changement fait par ${actor}. Il ne reste rien à faire.`,
  },
  visitNews: {
    booked: {
      subject: ({ customer, service, when }) =>
        `Réservé par ${customer}\u00a0: ${service}, ${when}`,
      intro: ({ customer }) => `${customer} a réservé. Il vous suffit d’être là.`,
    },
    moved: {
      subject: ({ customer, service, when }) =>
        `Déplacé par ${customer}\u00a0: ${service}, désormais ${when}`,
      intro: ({ customer, previous }) =>
        `${customer} a déplacé le rendez-vous, qui était prévu le ${previous}.`,
    },
    cancelled: {
      subject: ({ customer, service, when }) => `Annulé par ${customer}\u00a0: ${service}, ${when}`,
      intro: ({ customer }) =>
        `${customer} a annulé le rendez-vous. Le créneau est de nouveau libre.`,
    },
    clock: {
      subject: ({ customer, service, when }) =>
        `Changement d’heure\u00a0: ${service} pour ${customer}, ${when}`,
      intro: ({ customer }) =>
        `Le changement d’heure n’aura pas lieu comme prévu. Le rendez-vous pris pour ${customer} est bien celui indiqué ci-dessous\u00a0; votre propre agenda affiche peut-être une autre heure. Nous prévenons ${customer}.`,
    },
  },
  togetherNews: {
    subject: (count, dealer) => `${count} choses à savoir chez ${dealer}`,
    intro: (count) =>
      `Ces ${count} points vous concernent\u00a0; chacun a un lien vers son dossier.`,
  },
  togetherEnded: {
    subject: (count, dealer) =>
      `${count} promesses chez ${dealer} ont pris fin\u00a0: plus rien à faire`,
    intro: (count) =>
      `Ces ${count} promesses ont pris fin. Il ne reste rien à faire\u00a0; chacune a un lien vers son dossier.`,
  },
  together: {
    subject: (count, dealer) => `${count} promesses chez ${dealer} vous attendent`,
    intro: (count) =>
      `Ces ${count} promesses vous attendent\u00a0; chacune a un lien vers son dossier.`,
  },
};
