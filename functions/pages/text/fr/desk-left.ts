import type { LeftText } from "../en/desk-left.ts";

export const left = {
  moreVisits: (count) =>
    count === 1
      ? "1 autre est compté sans être affiché. Après l’enregistrement, «\u00a0À décider\u00a0» le montre avec ses créneaux libres."
      : `${count} autres sont comptés sans être affichés. Après l’enregistrement, «\u00a0À décider\u00a0» les montre tous avec leurs créneaux libres.`,
  morePromises: (count) =>
    count === 1
      ? "1 autre est comptée sans être affichée. Après l’enregistrement, «\u00a0À décider\u00a0» la montre."
      : `${count} autres sont comptées sans être affichées. Après l’enregistrement, «\u00a0À décider\u00a0» les montre toutes.`,
  link: (count) => `À décider (${count})`,
  onNow: (visits, promises) =>
    `Resté en suspens après un changement à la concession\u00a0: ${visits} rendez-vous, ${promises <= 1 ? `${promises} promesse` : `${promises} promesses`}.`,
  settle: "Les régler",
  visits: "Rendez-vous",
  promises: "Promesses",
  promisesLead:
    "La personne qui a promis n’est plus là. Confiez chaque promesse à quelqu’un qui est là, sinon elle sera en retard.",
  willHear:
    "Chaque client dont le rendez-vous est déplacé reçoit aussitôt une nouvelle confirmation.",
  choose: (what) => `Choisir\u00a0: ${what}`,
  newTime: (name) => `Nouvelle heure pour ${name}`,
  sameTime: (moment) => `${moment}\u00a0: même heure, avec un remplacement libre`,
  noTime: "Aucun créneau n’est libre pour ce rendez-vous tel quel",
  moveChosen: "Déplacer la sélection",
  moveShown: (count) =>
    count === 1 ? "Déplacer celui qui est affiché" : `Déplacer les ${count} affichés`,
  giveTo: "Confier à",
  giveChosen: "Confier la sélection",
  giveShown: (count) =>
    count === 1 ? "Confier celle qui est affichée" : `Confier les ${count} affichées`,
  chooseOne: "Rien n’était sélectionné, donc rien n’a changé.",
  done: (done, of) => `Fait\u00a0: ${done} sur ${of}.`,
  settled: (count) => `Quelqu’un d’autre en a réglé ${count} entre-temps.`,
  goOn: (count) =>
    count === 0
      ? "Il ne reste rien."
      : count === 1
        ? "Il en reste 1\u00a0: continuez ci-dessous."
        : `Il en reste ${count}\u00a0: continuez ci-dessous.`,
  notDone: "Pas fait",
  why: {
    taken: "le créneau a été pris entre-temps",
    "not-offered": "le créneau n’est plus proposé",
    over: "annulé ou commencé entre-temps",
    "not-yours": "ce n’est pas à vous de le changer",
    busy: "trop de choses à la fois\u00a0; réessayez",
  },
  first: "Revenir au début",
  next: "Afficher la suite",
} satisfies LeftText;
