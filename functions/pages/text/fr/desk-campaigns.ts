import type {
  CampaignState,
  WhyHeld,
  WhySkipped,
} from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import type { Flag } from "../../../../shared/campaigns/campaign/recipients.store.ts";
import type { CampaignsText } from "../en/desk-campaigns.ts";

const n = (count: number) => count.toLocaleString("fr");
const people = (count: number) => `${n(count)} ${count < 2 ? "personne" : "personnes"}`;
const calls = (count: number) => `${n(count)} ${count < 2 ? "appel" : "appels"}`;

const state: Readonly<Record<CampaignState, string>> = {
  draft: "pas commencée",
  running: "en cours",
  paused: "en pause",
  stopped: "arrêtée",
  done: "terminée",
};

const why: Readonly<Record<WhyHeld | WhySkipped | "other", string>> = {
  bad: "Leur ligne ne peut pas être lue",
  doubled: "Deux fois dans le tableau",
  dead: "Les e-mails n’arrivent pas à leur adresse",
  declined: "Ne veulent plus de tels e-mails",
  "no-consent": "Rien n’indique qu’elles ont accepté",
  "no-sales-consent": "N’ont pas accepté d’être contactées par la vente",
  "do-not-call": "Ont demandé à ne pas être appelées",
  answered: "Ont déjà répondu à ce dont il s’agit",
  erased: "Leurs données ont été effacées",
  ended: "La campagne s’est terminée avant leur tour",
  "open-announcement": "Ce qui leur a été annoncé avant n’a pas encore de suite",
  "open-complaint": "Leur réclamation est encore ouverte",
  "too-soon": "Ont reçu un e-mail il y a peu",
  other: "Une autre raison",
};

const figures: Readonly<Record<Flag | "written" | "promised" | "left", string>> = {
  written: "E-mail envoyé",
  delivered: "Remis",
  bounced: "Revenu",
  unsubscribed: "Ne veulent plus de tels e-mails",
  came: "Ont ouvert la page et y ont fait quelque chose",
  booked: "Réservé",
  promised: "Promis",
  kept: "Tenu",
  withdrawn: "Promesse retirée",
  left: "Encore à venir",
};

/** What a brand writes to many customers of a dealer. */
export const campaigns: CampaignsText = {
  title: "Campagnes",
  listLead:
    "Ce que vous écrivez à de nombreux clients d’une concession. Chaque e-mail mène à une heure que l’on peut réserver, ou fait une promesse que quelqu’un tient.",
  none: "Il n’y a pas encore de campagne. Une campagne écrit à de nombreux clients d’une concession\u00a0; chaque e-mail mène à une heure que l’on peut réserver, ou fait une promesse que quelqu’un tient.",
  add: "Nouvelle campagne",
  state,
  people,
  writtenOf: (written, rows) => `${n(written)} e-mails pour ${people(rows)}`,
  settledOf: (settled, rows) => `${n(settled)} sur ${people(rows)}`,
  dealerLead:
    "Pour les clients de quelle concession. Qui peut y promettre quelque chose et ce qui peut être réservé est demandé ensuite.",
  onward: "Continuer",
  lead: "Personne ne reçoit d’e-mail avant que vous la commenciez. Vous voyez d’abord comment elle se lit et qui n’en reçoit pas.",
  name: "Nom",
  nameHint: "Les clients ne le lisent pas",
  purpose: "De quoi il s’agit",
  purposeHint:
    "Par exemple Fin de leasing. Qui attend la suite d’une autre campagne sur le même sujet ne reçoit pas d’autre e-mail.",
  texts: "Ce qu’elle dit",
  textsLead: (language) =>
    `Dans autant de langues que vous voulez\u00a0; il faut ${language}, pour qui ne lit aucune des autres. Une langue laissée vide est laissée de côté. Dans les textes\u00a0:`,
  placeholders: [
    { name: "name", means: "est le nom de qui le lit" },
    { name: "dealer", means: "est le nom de la concession" },
    { name: "promise", means: "est ce qui est promis, qui le tient et pour quand" },
    { name: "bookingLink", means: "est le texte du lien pour réserver" },
  ],
  subject: "Objet",
  body: "Texte",
  promise: "Ce qu’elle promet",
  promiseLead:
    "Toute personne à qui l’on écrit a cette promesse, et quelqu’un la tient d’ici là. Laissez vide si elle mène plutôt à une heure que l’on peut réserver\u00a0; elle peut faire les deux.",
  what: "Ce qui est fait pour elle",
  whatHint: "Par exemple\u00a0: appel au sujet de l’inspection de la voiture en leasing",
  department: "Service de la concession",
  asOwner: "celui de qui la tient",
  owner: "Qui la tient",
  everybody: "qui appelle dans ce service",
  day: "Jusqu’à quel jour",
  time: "Jusqu’à quelle heure",
  due: "Jusqu’au",
  link: "Où elle mène",
  service: "Prestation à réserver",
  serviceHint: "Son lien ouvre les heures libres de cette prestation",
  noService: "aucune",
  audience: "À qui elle s’adresse",
  audienceLead:
    "Un tableau (CSV) avec une ligne pour chaque personne. Sa première ligne nomme les colonnes\u00a0: nom, email et, si on les connaît, téléphone, langue et consentement.",
  audienceStays: (rows) =>
    `Elle s’adresse à ${people(rows)}. Un autre tableau prend leur place\u00a0; sans tableau, rien ne change.`,
  file: "Tableau dans un fichier",
  fileHint: "CSV, 4,4 Mo et 20 000 lignes au plus",
  pasted: "Ou collé ici",
  pastedHint: "nom,email,téléphone,langue,consentement et une ligne par personne en dessous",
  basis: "Ce qui permet de leur écrire",
  basisHint: "Qui ne veut plus de tels e-mails n’en reçoit en aucun cas.",
  bases: {
    customer: "Ce sont des clients de la concession",
    consent: "Chacune a accepté\u00a0: la colonne consentement dit quand et comment",
  },
  window: "Quand elle écrit",
  windowLead:
    "À l’heure de la concession. Laissé vide, elle écrit n’importe quel jour\u00a0; jamais la nuit.",
  anyDay: "N’importe quel jour, jamais la nuit",
  from: "De",
  to: "À",
  days: "Ces jours-là seulement",
  dailyAmount: "Au plus tant par jour",
  save: "Enregistrer et regarder",
  cancel: "Revenir sans enregistrer",
  leave: "Ne rien changer",
  done: {
    saved: "Elle est enregistrée. Personne n’a reçu d’e-mail.",
    tested: "Un essai est en route vers vous\u00a0; il arrive dans quelques minutes.",
    started: "Elle a commencé.",
    paused: "Elle est en pause. Plus personne ne reçoit d’e-mail.",
    stopped: "Elle est arrêtée. Ce qu’elle a promis reste promis.",
  },
  preview: "Ce qu’elle ferait",
  wouldWrite: (count) =>
    count < 2 ? `${people(count)} recevrait un e-mail` : `${people(count)} recevraient un e-mail`,
  inAnotherLanguage: (count) =>
    count < 2
      ? `${people(count)} parmi elles ne lit aucune de ses langues et reçoit celle de la concession.`
      : `${people(count)} parmi elles ne lisent aucune de ses langues et reçoivent celle de la concession.`,
  leftOut: "Laissées de côté",
  heldBack: "Retenues pour l’instant",
  line: (line) => `Ligne ${n(line)}`,
  why,
  change: "Modifier",
  start: "Commencer",
  resume: "Reprendre",
  pause: "Mettre en pause",
  stop: "Arrêter définitivement",
  startDoes: (many) =>
    many === 1
      ? "1 personne recevra un e-mail, tout de suite si l’on peut écrire maintenant. Ce qu’elle dit ne peut alors plus être modifié."
      : `${people(many)} recevront un e-mail\u00a0: les premières tout de suite, si l’on peut écrire maintenant, les autres à leur tour. Ce qu’elle dit ne peut alors plus être modifié.`,
  startPromises: (what, due) =>
    `À chacune il est promis\u00a0: ${what}, d’ici ${due}. Qui le tient le trouve parmi ses promesses.`,
  pauseDoes: "Plus personne ne reçoit d’e-mail jusqu’à ce que vous la repreniez.",
  stopDoes:
    "Plus personne ne reçoit d’e-mail, définitivement. Elle ne peut pas être recommencée\u00a0; ses chiffres restent ici.",
  promisesStay:
    "Ce qu’elle a promis jusqu’ici reste promis et sera tenu. Qui tient une promesse peut la retirer, une par une.",
  pausedBecause:
    "Elle s’est mise en pause d’elle-même, car ce qu’elle promet ne pouvait plus être tenu. Reprenez-la quand il y a de nouveau du temps pour les appels, ou arrêtez-la.",
  goesOn: "Elle continue d’elle-même\u00a0; vous pouvez fermer cette page.",
  cameOfIt: "Ce qu’il en est résulté",
  figures,
  about: "Ce qui a été dit",
  nextAt: "Suite",
  madeBy: "Préparée par",
  mail: "Comment elle se lit",
  mailIn: (language) => `L’e-mail en ${language}`,
  mailLead:
    "Tel que le reçoit qui lit cette langue, ici avec votre nom. Ses liens ne mènent nulle part.",
  testLead: (address) => `Un essai dans cette langue part vers ${address}. Il ne promet rien.`,
  test: "M’envoyer un essai",
  cases: "Dossiers qui en viennent",
  moreCases: (count) => (count < 2 ? `et ${n(count)} autre` : `et ${n(count)} autres`),
  fileAgain: "Choisissez de nouveau le fichier\u00a0: une page ne peut pas le garder",
  eitherTable: "Envoyez un fichier ou collez des lignes, pas les deux",
  needsColumns: "La première ligne doit nommer les colonnes, dont nom et email",
  changed: "Cela a changé entre-temps. Regardez de nouveau.",
  forNobody: "Elle ne s’adresse encore à personne\u00a0: donnez un tableau de personnes.",
  emptyPromise:
    "Il est dit ici que quelqu’un prendra contact. Dites plus bas ce qui est promis, qui le tient et pour quand, ou retirez cette phrase.",
  leadsNowhere:
    "Cet e-mail ne mène nulle part. Dites plus bas ce qu’il promet, ou quelle prestation peut être réservée.",
  onlyAtNight:
    "Il ne reste pas de temps pour écrire\u00a0: aucun e-mail ne part la nuit. Choisissez des heures de la journée.",
  duePassed: "L’heure de la promesse est passée. Choisissez-en une autre.",
  unknownPlaceholder: (name) =>
    `{${name}} ne représente rien ici\u00a0: {promise} demande une promesse, et {bookingLink} une prestation à réserver`,
  cannotBeKept: (count, due) =>
    `${calls(count)} ${count < 2 ? "ne peut être fait" : "ne peuvent être faits"} d’ici ${due}.`,
  callers: (count, hours) =>
    `D’ici là, ${people(count)} ${count < 2 ? "peut" : "peuvent"} appeler, pendant ${n(hours)} heures en tout.`,
  assumed: (count) =>
    `Le service ne dit pas combien d’appels il fait en une heure\u00a0; on en compte ${n(count)}.`,
  alreadyPromised: (count) =>
    `${calls(count)} de ce temps ${count < 2 ? "est déjà promis" : "sont déjà promis"}.`,
  possible: (count) =>
    `Ainsi, ${calls(count)} ${count < 2 ? "peut encore être fait" : "peuvent encore être faits"} pour cette campagne.`,
  earliest: (count, due) =>
    `${calls(count)} ${count < 2 ? "peut être fait" : "peuvent être faits"} d’ici ${due}\u00a0: choisissez ce moment ou un plus tard, ou écrivez à moins de personnes.`,
  noEarliest:
    "Même en deux mois, tous ne peuvent pas être faits\u00a0: écrivez à moins de personnes.",
};
