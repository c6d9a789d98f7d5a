import type { CalendarsText } from "../calendars-text.ts";

export const calendars: CalendarsText = {
  title: "Agendas et tableaux",
  lead: "Un lien secret montre les rendez-vous dans l’agenda d’un téléphone ou d’une messagerie. Il dit quand, quoi et avec qui de l’équipe, et rien sur les clients.",
  make: "Créer un lien",
  whose: "Les rendez-vous de",
  everybody: "Toute la concession",
  department: (name) => `Service : ${name}`,
  person: (name) => name,
  do: "Créer le lien",
  needScope: "Choisissez de qui il doit montrer les rendez-vous",
  madeTitle: "Le lien est créé",
  madeBody:
    "Copiez-le maintenant : il ne sera plus montré. Qui l’a voit l’agenda jusqu’à ce que vous le révoquiez.",
  link: "Lien secret",
  copy: "Copier",
  copied: "Copié",
  links: "Liens en service",
  none: "Il n’y a pas de lien.",
  holder: (email, moment) => `créé par ${email}, ${moment}`,
  revoke: "Révoquer",
  gone: "n’est plus à la concession",
  table: "Enregistrer un tableau",
  tableLead: "Tous les rendez-vous de ces jours avec leurs clients, pour un tableur.",
  from: "Du",
  to: "Au",
  save: "Enregistrer en CSV",
  badRange: (most) =>
    `Choisissez un dernier jour qui ne précède pas le premier, ${most} jours au plus en tout`,
};
