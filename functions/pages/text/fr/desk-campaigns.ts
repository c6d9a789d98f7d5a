import type {
  CampaignState,
  WhyHeld,
  WhySkipped,
} from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import type { Flag } from "../../../../shared/campaigns/campaign/recipients.store.ts";
import type { CampaignsText } from "../en/desk-campaigns.ts";

const n = (count: number) => count.toLocaleString("fr");
const people = (count: number) => `${n(count)} ${count < 2 ? "personne" : "personnes"}`;
const hoursOf = (count: number) => `${n(count)} ${count < 2 ? "heure" : "heures"}`;
const calls = (count: number) => `${n(count)} ${count < 2 ? "appel" : "appels"}`;

const state: Readonly<Record<CampaignState, string>> = {
  draft: "pas encore lancée",
  running: "en cours",
  paused: "en pause",
  stopped: "arrêtée",
  done: "terminée",
};

const why: Readonly<Record<WhyHeld | WhySkipped | "other", string>> = {
  bad: "Leur ligne ne peut pas être lue",
  doubled: "Deux fois dans le tableau",
  dead: "Les e-mails n’arrivent pas à leur adresse",
  declined: "Ont refusé ce type d’e-mail",
  "no-consent": "Aucune trace de leur accord",
  "no-sales-consent": "N’ont pas accepté d’être contactées par le service commercial",
  "do-not-call": "Ont demandé à ne pas être appelées",
  answered: "Ont déjà répondu à ce sujet",
  erased: "Leurs données ont été effacées",
  ended: "La campagne s’est terminée avant leur tour",
  "open-announcement": "Une annonce précédente est encore sans suite",
  "open-complaint": "Leur réclamation est encore ouverte",
  "too-soon": "Ont reçu un e-mail il y a peu",
  other: "Une autre raison",
};

const figures: Readonly<Record<Flag | "written" | "promised" | "left", string>> = {
  written: "E-mails envoyés",
  delivered: "Remis",
  bounced: "Non remis",
  unsent: "E-mails non envoyés",
  unsubscribed: "Ont refusé ce type d’e-mail",
  came: "Ont ouvert la page et l’ont utilisée",
  booked: "Rendez-vous réservés",
  promised: "Promesses faites",
  kept: "Promesses tenues",
  withdrawn: "Promesses retirées",
  left: "E-mails à venir",
};

/** What a brand writes to many customers of a dealer. */
export const campaigns: CampaignsText = {
  title: "Campagnes",
  listLead:
    "Ce que vous écrivez à de nombreux clients d’une concession. Chaque e-mail mène à un créneau à réserver, ou fait une promesse que quelqu’un tient.",
  none: "Il n’y a pas encore de campagne. Une campagne écrit à de nombreux clients d’une concession\u00a0; chaque e-mail mène à un créneau à réserver, ou fait une promesse que quelqu’un tient.",
  add: "Nouvelle campagne",
  state,
  people,
  writtenOf: (written, rows) => `e-mails envoyés\u00a0: ${n(written)} sur ${n(rows)}`,
  settledOf: (settled, rows) => `${n(settled)} sur ${people(rows)}`,
  dealerLead:
    "À quelle concession appartiennent les clients. Vous indiquerez ensuite qui y fait la promesse et ce qui peut être réservé.",
  onward: "Continuer",
  lead: "Personne ne reçoit d’e-mail avant que vous ne lanciez la campagne. Vous voyez d’abord ce que liront les clients, et qui est laissé de côté.",
  name: "Nom",
  nameHint: "Les clients ne le lisent pas",
  purpose: "Sujet",
  purposeHint:
    "Par exemple\u00a0: fin de leasing. Les clients qui attendent la suite d’une autre campagne sur le même sujet ne reçoivent pas d’autre e-mail.",
  texts: "Textes",
  textsLead: (language) =>
    `Dans autant de langues que vous voulez. La version en ${language} est obligatoire\u00a0: elle va aux clients qui ne lisent aucune des autres. Les langues laissées vides ne sont pas utilisées. Dans les textes\u00a0:`,
  placeholders: [
    { name: "name", means: "est le nom du destinataire" },
    { name: "dealer", means: "est le nom de la concession" },
    { name: "promise", means: "est ce qui est promis, qui le tient et pour quand" },
    { name: "bookingLink", means: "est le texte du lien pour réserver" },
  ],
  subject: "Objet",
  body: "Texte",
  promise: "Promesse",
  promiseLead:
    "Elle est faite à chaque destinataire, et quelqu’un la tient avant l’échéance. Laissez vide si la campagne mène plutôt à un créneau à réserver\u00a0; elle peut faire les deux.",
  what: "Ce qui est promis",
  whatHint: "Par exemple\u00a0: appel au sujet de l’inspection de la voiture en leasing",
  department: "Service de la concession",
  asOwner: "celui de la personne qui la tient",
  owner: "Qui la tient",
  everybody: "toutes les personnes de ce service qui appellent",
  day: "Au plus tard le",
  time: "À quelle heure au plus tard",
  due: "Au plus tard",
  link: "Lien pour réserver",
  service: "Prestation à réserver",
  serviceHint: "Le lien ouvre les créneaux libres de cette prestation",
  noService: "aucune",
  audience: "Destinataires",
  audienceLead:
    "Un tableau (CSV) avec une ligne par personne. Sa première ligne nomme les colonnes\u00a0: nom, email et, si vous les connaissez, téléphone, langue et consentement.",
  audienceStays: (rows) =>
    `La campagne s’adresse à ${people(rows)}. Un nouveau tableau remplace l’ancien\u00a0; sans tableau, rien ne change.`,
  file: "Tableau dans un fichier",
  fileHint: "CSV, 4,4\u00a0Mo et 20\u00a0000 lignes au plus",
  pasted: "Ou collé ici",
  pastedHint: "nom,email,téléphone,langue,consentement et une ligne par personne en dessous",
  basis: "Ce qui vous autorise à leur écrire",
  basisHint: "Les clients qui ont refusé ce type d’e-mail n’en reçoivent en aucun cas.",
  bases: {
    customer: "Ce sont des clients de la concession",
    consent:
      "Chacun a donné son accord\u00a0: la colonne «\u00a0consentement\u00a0» dit «\u00a0oui\u00a0»",
  },
  window: "Quand partent les e-mails",
  windowLead: "À l’heure de la concession. Vide\u00a0: n’importe quel jour, mais jamais la nuit.",
  anyDay: "N’importe quel jour, jamais la nuit",
  from: "De",
  to: "À",
  days: "Ces jours-là seulement",
  dailyAmount: "E-mails par jour, au plus",
  save: "Enregistrer et vérifier",
  cancel: "Revenir sans enregistrer",
  leave: "Ne rien changer",
  done: {
    saved: "La campagne est enregistrée. Personne n’a reçu d’e-mail.",
    tested: "Un e-mail de test vous est envoyé\u00a0; il arrive dans quelques minutes.",
    started: "La campagne est lancée.",
    paused: "La campagne est en pause. Plus personne ne reçoit d’e-mail.",
    stopped: "La campagne est arrêtée. Ce qui a été promis reste promis.",
  },
  preview: "Ce qui se passerait",
  wouldWrite: (count) =>
    count === 0
      ? "Personne ne recevrait d’e-mail"
      : `${people(count)} ${count === 1 ? "recevrait" : "recevraient"} un e-mail`,
  inAnotherLanguage: (count) =>
    count < 2
      ? `${people(count)} ne lit aucune des langues de la campagne et recevrait l’e-mail dans celle de la concession.`
      : `${people(count)} ne lisent aucune des langues de la campagne et recevraient l’e-mail dans celle de la concession.`,
  leftOut: "Laissées de côté",
  heldBack: "Retenues pour l’instant",
  line: (line) => `Ligne ${n(line)}`,
  why,
  change: "Modifier",
  start: "Lancer la campagne",
  resume: "Reprendre",
  pause: "Mettre en pause",
  stop: "Arrêter définitivement",
  startDoes: (many) =>
    many < 2
      ? `${people(many)} recevra un e-mail, tout de suite si les horaires d’envoi le permettent. Ensuite, les textes ne peuvent plus être modifiés.`
      : `${people(many)} recevront un e-mail\u00a0: les premières tout de suite, si les horaires d’envoi le permettent, les autres à leur tour. Ensuite, les textes ne peuvent plus être modifiés.`,
  startPromises: (what, due) =>
    `Promesse faite à chaque destinataire\u00a0: ${what}, au plus tard le ${due}. La personne qui la tient la trouve parmi les siennes.`,
  pauseDoes: "Plus personne ne reçoit d’e-mail tant que vous ne reprenez pas la campagne.",
  stopDoes:
    "Plus personne ne reçoit d’e-mail, définitivement. La campagne ne peut pas être relancée\u00a0; ses chiffres restent ici.",
  promisesStay:
    "Ce qui a été promis dans les e-mails déjà envoyés reste promis et sera tenu\u00a0; ce qui attend l’envoi prend fin. Les promesses ne peuvent être retirées qu’une par une, par la personne qui s’en charge.",
  pausedItself: "La campagne s’est mise en pause d’elle-même.",
  inTheWay: {
    "cannot-be-kept":
      "Ce qu’elle promet ne pouvait plus être tenu. Reprenez la campagne quand il y aura de nouveau du temps pour les appels, ou arrêtez-la.",
    "nobody-keeps-it":
      "La personne qui devait tenir la promesse, ou son service, ne fait plus partie de la concession. Arrêtez cette campagne et créez-en une autre, ou ajoutez-les de nouveau.",
    "service-is-gone":
      "La prestation à laquelle mène le lien n’est plus proposée. Proposez-la de nouveau et reprenez la campagne, ou arrêtez-la.",
    "dealer-is-draft":
      "La concession est encore un brouillon\u00a0: personne ne peut y réserver. Publiez-la d’abord.",
  },
  ended: "Cette campagne est terminée\u00a0: elle ne peut être ni lancée ni mise en pause.",
  notRunning: "Cette campagne n’est pas en cours\u00a0: il n’y a rien à mettre en pause.",
  goesOn: "La campagne continue d’elle-même\u00a0; vous pouvez fermer cette page.",
  cameOfIt: "Résultats",
  figures,
  about: "En détail",
  nextAt: "Suite prévue",
  madeBy: "Préparée par",
  mail: "Ce que liront les clients",
  mailIn: (language) => `L’e-mail (${language})`,
  mailLead:
    "L’e-mail dans cette langue, avec votre nom à la place du leur. Ses liens ne mènent nulle part.",
  testLead: (address) =>
    `Un e-mail de test dans cette langue sera envoyé à ${address}. Il n’engage à rien.`,
  test: "M’envoyer un e-mail de test",
  cases: "Dossiers ouverts par la campagne",
  moreCases: (count) => (count < 2 ? `et ${n(count)} autre` : `et ${n(count)} autres`),
  consentColumn: "Consentement",
  pastedAgain:
    "Collez de nouveau les lignes, ou envoyez-les dans un fichier\u00a0: elles sont trop nombreuses pour être affichées une seconde fois",
  fileAgain: "Choisissez de nouveau le fichier\u00a0: une page ne peut pas le garder",
  eitherTable: "Envoyez un fichier ou collez des lignes, pas les deux",
  needsColumns: "La première ligne doit nommer les colonnes, dont nom et email",
  changed: "Quelqu’un a changé cela entre-temps. Vérifiez à nouveau.",
  forNobody:
    "La campagne ne s’adresse encore à personne\u00a0: ajoutez un tableau de destinataires.",
  emptyPromise:
    "Ce texte dit que quelqu’un prendra contact. Indiquez plus bas ce qui est promis, qui le tient et pour quand, ou retirez cette phrase.",
  leadsNowhere:
    "Cet e-mail ne mène nulle part. Indiquez plus bas ce qu’il promet, ou quelle prestation peut être réservée.",
  noTextIn: (language) =>
    `Rédigez aussi un texte dans la langue de la concession (${language})\u00a0: il va aux clients qui ne lisent aucune des autres.`,
  onlyAtNight:
    "Il ne reste aucun moment pour les envois\u00a0: aucun e-mail ne part la nuit. Choisissez des heures de la journée.",
  duePassed: "L’échéance de la promesse est passée. Choisissez-en une autre.",
  unknownPlaceholder: (name) =>
    `{${name}} ne correspond à rien ici\u00a0: {promise} suppose une promesse, et {bookingLink} une prestation à réserver`,
  cannotBeKept: (count, due) => `Impossible de passer ${calls(count)} avant le ${due}.`,
  callers: (count, hours) =>
    `D’ici là, ${people(count)} ${count < 2 ? "peut" : "peuvent"} appeler, pendant ${hoursOf(hours)} en tout.`,
  assumed: (count) =>
    `Le service n’indique pas combien d’appels une personne passe par heure\u00a0; nous en comptons ${n(count)}.`,
  alreadyPromised: (count) =>
    `${calls(count)} ${count < 2 ? "est déjà promis" : "sont déjà promis"} pendant ce temps.`,
  tooFewADay: (daily, inTime, atOnce) =>
    `C’est le nombre par jour qui limite\u00a0: avec ${n(daily)} par jour, seulement ${people(inTime)} ${inTime < 2 ? "peut" : "peuvent"} recevoir l’e-mail assez tôt pour un appel. Sans cette limite, ${calls(atOnce)} ${atOnce < 2 ? "serait possible" : "seraient possibles"}.`,
  possible: (count) =>
    count === 0
      ? "Il ne reste donc aucun appel possible pour cette campagne."
      : `Il reste donc ${calls(count)} ${count === 1 ? "possible" : "possibles"} pour cette campagne.`,
  earliest: (count, due) =>
    `Au plus tôt, ${count < 2 ? `${calls(count)} est possible` : `${calls(count)} sont possibles`} avant le ${due}\u00a0: choisissez cette échéance ou une échéance plus lointaine, ou écrivez à moins de personnes.`,
  noEarliest:
    "Même en deux mois, tous ces appels ne seraient pas possibles\u00a0: écrivez à moins de personnes.",
};
