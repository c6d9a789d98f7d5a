import type { AskingText, ComeBackText, FollowUpText, HandBackText } from "../en/desk-after.ts";

export const asking: AskingText = {
  answered: "Le client nous a dit comment s’est passée la visite.",
  asked: "Le client a été invité à donner son avis sur la visite et n’a pas répondu.",
  ahead: (when) => `Le client sera invité à donner son avis sur la visite le ${when}.`,
  held: "Nous ne demandons pas au client son avis sur la visite tant qu’un appel, ou autre chose qui lui est promis, reste ouvert.",
  rests: (when) =>
    `Nous demanderons au client son avis sur la visite le ${when} au plus tôt\u00a0: quelque chose vient d’être réglé.`,
  unasked: {
    "wants-none":
      "Nous ne demandons pas au client son avis sur la visite\u00a0: il ne souhaite que des réponses à ses demandes.",
    "no-address":
      "Nous ne demandons pas au client son avis sur la visite\u00a0: nous n’avons pas d’adresse e-mail.",
    "asked-lately":
      "Nous ne demandons pas au client son avis sur la visite\u00a0: nous l’avons déjà fait ces 90 derniers jours.",
    "long-ago":
      "Nous ne demandons pas au client son avis sur la visite\u00a0: quelque chose est resté ouvert si longtemps qu’elle date de plus de 60 jours.",
  },
};

export const followUp: FollowUpText = {
  note: "Noter ce qui reste à faire",
  change: "Changer ce qui reste à faire",
  title: "Que reste-t-il à faire\u00a0?",
  lead: "Personne n’appelle encore à ce sujet. Si rien n’est réservé dans les cinq jours ouvrés après la visite, le même conseiller aura un appel à passer\u00a0; au client qui ne veut pas d’appels, on écrira.",
  what: "Qu’a-t-on constaté et pas encore fait\u00a0?",
  hint: "S’il y a un appel, le client le lit aussi. Par exemple\u00a0: plaquettes avant usées.",
  need: "Dites ce qui reste à faire",
  press: "Enregistrer",
  none: "Il ne reste rien à faire",
  left: (what) => `Reste à faire\u00a0: ${what}`,
  later:
    "Si rien n’est réservé, un appel à ce sujet sera à passer cinq jours ouvrés après la visite.",
  on: (when) => `Si rien n’est réservé, un appel à ce sujet sera à passer à partir du ${when}.`,
  settled: {
    promised: "Rien n’a été réservé\u00a0: nous avons promis de prendre contact à ce sujet.",
    booked: "Le client a réservé depuis.",
    closed: "Le dossier a été clos\u00a0: personne n’appelle à ce sujet.",
  },
};

export const comeBack: ComeBackText = {
  link: "Promettre d’écrire quand il faudra revenir",
  title: "Quand le client doit-il revenir\u00a0?",
  lead: "Le client le reçoit par écrit, avec un lien pour réserver. Le moment venu, ce lien lui est envoyé encore une fois. Personne n’appelle.",
  what: "Pour quoi\u00a0?",
  hint: "Le client le lit. Par exemple\u00a0: la première vidange.",
  service: "Quelle prestation sera réservée\u00a0?",
  owner: "Qui envoie le lien\u00a0?",
  distance: "Après quelle distance\u00a0?",
  from: "De",
  to: "À",
  unit: "En",
  units: { mi: "miles", km: "kilomètres" },
  when: "Pour quand\u00a0?",
  months: "Dans combien de mois",
  date: "Ou à cette date",
  press: "Promettre",
  needService: "Choisissez une prestation qui se réserve",
  needWhen: "Indiquez le nombre de mois ou une date",
  oneOfBoth: "Indiquez les mois ou la date, pas les deux",
  badMonths: "Indiquez de 1 à 36 mois",
  badDistance: "Indiquez des nombres entiers à partir de 10, le second plus grand que le premier",
  noMail:
    "Nous ne pouvons pas écrire à ce client, et donc pas lui envoyer de lien. Corrigez d’abord ses coordonnées.",
  already: "C’est déjà promis pour la même prestation",
  send: "Envoyer l’e-mail avec le lien",
  sendHint:
    "Le client reçoit l’e-mail une demi-minute plus tard. S’il réserve par ce lien, c’est noté automatiquement.",
  noService: "Cette prestation n’est plus proposée ici\u00a0: l’e-mail n’aura pas de lien.",
};

/** Of a car that is ready. */
export const handBack: HandBackText = {
  link: "Noter l’heure de restitution",
  change: "Modifier l’heure de restitution",
  title: (service) => `Quand le client vient-il chercher la voiture\u00a0? ${service}`,
  lead: "Le client voit cette heure sur sa page. S’il attend encore dix minutes après, la direction du service en est informée.",
  day: "Quel jour\u00a0?",
  time: "À quelle heure\u00a0?",
  press: "Enregistrer",
  none: "Le client ne le sait pas encore",
  needDay: "Choisissez un jour",
  badTime: "Indiquez une heure à venir, de cinq en cinq minutes, pendant les heures d’ouverture",
  comes: (when) => `Vient chercher la voiture\u00a0: ${when}`,
  waits: (clock) => `Attend depuis ${clock}`,
};
