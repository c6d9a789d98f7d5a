import type { OutreachWords } from "../words/outreach-words.ts";

export const outreachFr: OutreachWords = {
  book: "Prendre rendez-vous",
  promise: ({ what, owner, due }) => `${what} (${owner}, au plus tard le ${due})`,
  test: "Test\u00a0:",
  testNote:
    "Ceci est un e-mail de test. Personne d’autre ne l’a reçu, il n’engage à rien et ses liens ne mènent nulle part.",
  held: {
    subject: ({ name }) => `Des e-mails sont en attente\u00a0: ${name}`,
    intro: ({ name }) => `La campagne «\u00a0${name}\u00a0» n’a pas écrit à tout le monde.`,
    announcement: (count) =>
      `Une annonce précédente sur le même sujet est encore sans suite\u00a0: ${count}`,
    complaint: (count) => `Une réclamation est ouverte\u00a0: ${count}`,
    tooSoon: (count) => `Un e-mail de ce type a déjà été reçu ces derniers jours\u00a0: ${count}`,
    after:
      "Nous vérifions chaque jour. Les clients qui ont réservé ou que vous avez joints entre-temps ne reçoivent pas de deuxième e-mail\u00a0; les autres reçoivent alors le leur.",
  },
  paused: {
    subject: ({ name }) => `La campagne est en pause\u00a0: ${name}`,
    intro: ({ name, because }) =>
      `La campagne «\u00a0${name}\u00a0» n’envoie plus d’e-mails\u00a0: ${because}.`,
    why: {
      "cannot-be-kept":
        "ce qu’elle promet aux prochains destinataires ne pourrait plus être tenu à temps",
      "nobody-keeps-it":
        "la personne qui devait tenir la promesse, ou son service, ne fait plus partie de la concession",
      "service-is-gone": "la prestation à laquelle mène le lien n’est plus proposée",
      "dealer-is-draft": "la concession est un brouillon et personne ne peut y réserver",
    },
    toDo: {
      calls:
        "Reprenez la campagne quand davantage d’appels seront possibles, ou arrêtez-la. Ce qui a été promis reste promis.",
      other:
        "Reprenez la campagne quand ce point sera réglé, ou arrêtez-la. Ce qui a été promis reste promis.",
    },
  },
  whyAgreed: (dealer) =>
    `Vous recevez ce message parce que vous avez donné à ${dealer} votre accord pour ce type de messages. Les confirmations et les messages sur vos rendez-vous continueront d’arriver.`,
  see: "Voir le bureau de la concession",
};
