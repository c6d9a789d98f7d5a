import type { AsideText, FilterText, QueueText, SeveralText } from "../en/desk-queue.ts";

export const queue: QueueText = {
  sheet: "Fiche d’appel",
  toList: "Retour à la liste",
  wholeCase: "Le dossier complet",
  gone: "Cette entrée n’est plus ouverte ici. Choisissez-en une autre.",
  whatHappened: "Que s’est-il passé\u00a0? Votre clic l’enregistre et ouvre l’entrée suivante.",
  armed: (outcome) => `${outcome}\u00a0: Entrée l’enregistre, Échap y renonce.`,
  promiseNext: "Promettre la suite",
  nextWhat: "Que promettons-nous ensuite\u00a0?",
  nextHint: "Le client le reçoit par écrit.",
  nextLeft: "L’étape suivante est à revoir\u00a0; rien n’a donc encore été enregistré.",
  needWords: "Indiquez dans la note ce qui a été fait\u00a0: le client la lira",
  needTold: "Le client doit d’abord être informé\u00a0: choisissez ce que vous lui avez dit",
  ownTitle: "Vous l’avez déjà enregistré",
  ownBody: "Votre dernière saisie est conservée. Ce clic n’a rien ajouté.",
};

export const filter: FilterText = {
  forOthers: "Confié à d’autres entreprises",
  open: "Filtrer",
  of: (what) => `Filtre\u00a0: ${what}`,
  person: "De qui",
  anybody: "De tout le monde",
  kind: "Type",
  anyKind: "Tous les types",
  late: "Retards uniquement",
  complaint: "Réclamations uniquement",
  visit: "Avec un rendez-vous aujourd’hui",
  do: "Afficher",
  keep: "Garder comme ma liste",
  kept: "C’est désormais votre liste\u00a0: elle s’ouvre avec «\u00a0Maintenant\u00a0».",
  forget: "Ouvrir «\u00a0Maintenant\u00a0» sans filtre",
  forgotten: "«\u00a0Maintenant\u00a0» s’ouvre de nouveau sans filtre.",
  clear: "Effacer le filtre",
  none: "Rien d’ouvert ne correspond à ce filtre.",
};

export const aside: AsideText = {
  open: "Mettre de côté",
  until: "Jusqu’à quand\u00a0?",
  hint: "L’entrée reste dans la liste et chacun voit qui l’a mise de côté. Rien ne s’arrête\u00a0: rappels et alertes de retard continuent.",
  window: (moment) => `${moment}\u00a0: le client peut être appelé`,
  do: "Mettre de côté",
  tooSoon: "L’échéance est trop proche pour mettre l’entrée de côté.",
  title: "Mis de côté",
  by: (moment, name) => `mis de côté jusqu’au ${moment}, ${name}`,
};

export const several = {
  open: "En confier plusieurs",
  lead: "Cochez des entrées de la liste, puis dites à qui elles vont et ce qu’il faut savoir.",
  key: "Cocher l’entrée",
  choose: (what) => `Choisir\u00a0: ${what}`,
  none: "Aucune entrée n’était cochée, donc rien n’a été confié.",
  offered: (count) =>
    `Proposées\u00a0: ${count}. Chacune reste à qui s’en charge tant que la proposition n’est pas acceptée.`,
  given: (count) => `Confiées\u00a0: ${count}.`,
  notDone: "Restées en place",
  ticked: "Cochées",
  why: {
    changed: "elle a changé depuis le chargement de la page",
    closed: "elle est close ou déjà proposée à quelqu’un",
    "not-yours": "ce n’est pas à vous de la confier",
    "not-there": "la personne n’est pas là ou l’a déjà",
    "other-department":
      "elle relève d’un autre service\u00a0: ouvrez-la et dites pourquoi elle va ailleurs",
    "for-sales": "le client n’a pas accepté d’être contacté par le service commercial",
    busy: "trop de choses à la fois\u00a0; réessayez",
  },
  toList: "Retour à la liste",
} satisfies SeveralText;
