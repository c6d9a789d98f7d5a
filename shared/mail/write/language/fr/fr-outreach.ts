import type { OutreachWords } from "../words/outreach-words.ts";

export const outreachFr: OutreachWords = {
  book: "Prendre rendez-vous",
  promise: ({ what, owner, due }) => `${what} (${owner}, au plus tard ${due})`,
  test: "Test\u00a0:",
  testNote:
    "Ceci est un test. Personne d’autre ne l’a reçu, il ne promet rien et ses liens ne mènent nulle part.",
  held: {
    subject: ({ name }) => `Des e-mails sont en attente\u00a0: ${name}`,
    intro: ({ name }) => `La campagne «\u00a0${name}\u00a0» n’a pas écrit à tout le monde.`,
    announcement: (count) =>
      `Une annonce précédente du même type est ouverte, sans résultat pour l’instant\u00a0: ${count}`,
    complaint: (count) => `Une réclamation est ouverte\u00a0: ${count}`,
    tooSoon: (count) => `A déjà reçu un e-mail de ce type ces derniers jours\u00a0: ${count}`,
    after:
      "Nous vérifions chaque jour. Qui a réservé ou a été joint entre-temps ne reçoit pas de deuxième e-mail\u00a0; les autres reçoivent alors le leur.",
  },
  paused: {
    subject: ({ name }) => `La campagne est en pause\u00a0: ${name}`,
    intro: ({ name }) =>
      `La campagne «\u00a0${name}\u00a0» n’écrit plus\u00a0: ce qu’elle promet aux suivants ne pourrait plus être tenu à temps.`,
    toDo: "Relancez-la quand davantage d’appels seront possibles, ou arrêtez-la. Ce qui a été promis reste promis.",
  },
  see: "Voir le poste de travail",
};
