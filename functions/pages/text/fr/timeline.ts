import { isTakenBack } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import { fill } from "../../../../shared/kernel/fill.ts";
import { visit } from "./desk-sheet.ts";
import type { Untold } from "../../../../shared/views/who-was-told.ts";
import type { Days, TimelineLines } from "../../../../shared/views/timeline.ts";
import type { StoryText } from "../en/timeline.ts";
import { fr } from "../../../../shared/language/own-words/fr.ts";

/** Why a visit was cancelled that nobody cancelled for itself. */
const CLEARED = {
  burst: "supprimé avec d’autres rendez-vous pris en masse",
  lapsed: "plus valable : personne n’a ouvert le lien de nos e-mails",
} as const;

const lines = {
  "case.opened": () => "Le dossier a été ouvert",
  "case.link-requested": () => "Le lien vers ce dossier a été redemandé",
  "case.noted": ({ text }) => text,
  "case.contact-changed": () => "Comment et quand appeler a été changé",
  "case.sales-contact": ({ given }) =>
    given
      ? "Le service commercial peut contacter le client"
      : "Le service commercial ne peut pas contacter le client",
  "case.purpose-refused": () =>
    "A voulu consulter ou utiliser ce dossier pour la vente\u00a0; refusé",
  "case.link-rotated": () =>
    "Le lien vers ce dossier a été remplacé\u00a0; l’ancien ne marche plus",
  "people.exported": () => "Toutes les données du client ont été réunies",
  "people.erased": () => "Les données personnelles ont été effacées de ce dossier",
  "case.address-asked": () =>
    "Une autre adresse e-mail a été indiquée\u00a0; elle vaudra une fois confirmée",
  "case.customer-changed": ({ changed }) =>
    `Corrigé\u00a0: ${changed.map((field) => FIELDS[field]).join(", ")}`,
  "appointment.booked": ({ appointment: { serviceName, start }, ...how }, say) =>
    `${serviceName} réservé pour ${say(start)}${outside(how)}${told(how)}`,
  "appointment.rescheduled": ({ appointment: { serviceName, start }, previous, ...how }, say) =>
    `${serviceName} déplacé de ${say(previous.start)} à ${say(start)}${outside(how)}${told(how)}`,
  "appointment.cancelled": ({ appointment: { serviceName, start }, reason, ...how }, say) =>
    `${serviceName}, ${say(start)} : annulé${remark(how.because === undefined ? reason : CLEARED[how.because])}${told(how)}`,
  "appointment.reminded": ({ appointment: { serviceName, start }, lapsesAt }, say) =>
    `Rappel : ${serviceName}, ${say(start)}${lapsesAt === undefined ? "" : remark("annulé si personne n’ouvre le lien")}`,
  "appointment.clock-changed": ({ appointment: { serviceName, start } }, say) =>
    `${serviceName} reste fixé au ${say(start)}\u00a0: le changement d’heure n’aura pas lieu comme prévu`,
  "appointment.in-trouble": ({ appointment: { serviceName, start }, trouble }, say) =>
    `${serviceName} du ${say(start)} ne peut pas avoir lieu tel que réservé${remark(fill(visit.troubles[trouble.reason], trouble))}`,
  "appointment.proven": ({ appointment: { serviceName, start } }, say) =>
    `${serviceName} du ${say(start)} confirmé\u00a0: le lien de notre e-mail a été ouvert`,
  "appointment.confirmed-as-is": ({ appointment: { serviceName, start }, reason }, say) =>
    `${serviceName} du ${say(start)} maintenu tel quel${remark(reason)}`,
  "appointment.status-changed": ({ appointment: { serviceName, status }, previous }) =>
    `${serviceName} : ${STATUSES[status]}${isTakenBack(status, previous) ? remark("annulation de la saisie") : ""}`,
  "waiting.joined": () => "Viendrait plutôt plus tôt",
  "waiting.left": () => "N’attend plus d’heure plus proche",
  "waiting.offered": ({ waiting: { offer } }, say) =>
    offer === undefined
      ? "Une heure plus proche a été proposée"
      : `${say(offer.start)} s’est libéré, gardé jusqu’à ${say(offer.until)}`,
  "waiting.offer-ended": ({ offer, refused }, say) =>
    `${say(offer.start)} : ${refused ? "pas voulu" : "pas pris à temps"}`,
  "commitment.made": ({ commitment: { kind, what, claimed, owner, dueAt }, by, ...how }, say) => {
    const who = `${owner.name}, pour ${say(dueAt)}`;
    if (by.kind !== "customer") return `Promis : ${what}, par ${who}${foreign(how.overrideReason)}`;
    if (claimed === undefined && kind !== "callback") {
      return `Demandé : ${what}. Promis par ${who}`;
    }
    return claimed === undefined
      ? `Un appel a été demandé : ${what}. Promis par ${who}`
      : `Une promesse a été rapportée : ${what}${remark(claimed.madeBy)}. Maintenant chez ${who}`;
  },
  "commitment.attempted": ({ attempt: { channel, outcome } }) =>
    `Essai par ${CHANNELS[channel]} : ${OUTCOMES[outcome]}`,
  "commitment.acknowledged": ({ commitment: { what, owner } }) =>
    `${owner.name} s’en charge : ${what}`,
  "commitment.step-fired": ({ commitment: { what }, by, notified, tellCustomer }) =>
    `${by.kind === "system" ? "En retard ou presque" : "Remonté"} : ${what} ; prévenus : ${listed([
      ...notified.map(({ name }) => name),
      ...(tellCustomer ? ["le client"] : []),
    ])}`,
  "commitment.still-open": ({ commitment: { what }, notified, tellCustomer }) =>
    `Toujours ouvert : ${what} ; prévenus : ${listed([...notified.map(({ name }) => name), ...(tellCustomer === true ? ["le client"] : [])])}`,
  "commitment.at-risk": ({ commitment: { what }, notified }) =>
    `Difficile à tenir à temps\u00a0: ${what} ; prévenus\u00a0: ${listed(notified.map(({ name }) => name))}`,
  "commitment.handed-off": ({ commitment: { what }, to, note, overrideReason }) =>
    `Proposé à ${to} : ${what}${remark(note)}${foreign(overrideReason)}`,
  "commitment.handoff-accepted": ({ commitment: { what, owner }, previousOwner }) =>
    `${owner.name} prend la suite de ${previousOwner} : ${what}`,
  "commitment.handoff-returned": ({ commitment: { what, owner }, from, expired, reason }) =>
    `${from} : ${expired ? "pas pris à temps" : "rendu"}, cela revient à ${owner.name} : ${what}${remark(reason)}`,
  "commitment.clock-changed": ({ commitment: { what, dueAt } }, say) =>
    `Toujours pour le ${say(dueAt)}, bien que le changement d’heure n’ait pas lieu comme prévu\u00a0: ${what}`,
  "commitment.policy-applied": ({ commitment: { what } }) =>
    `Les échelons actuels valent maintenant ici : ${what}`,
  "commitment.kept": ({ commitment: { what }, outcome, note }) =>
    `Noté comme ${KEPT[outcome]} : ${what}${remark(note)}`,
  "commitment.moved": ({ commitment: { what, dueAt }, previousDueAt, reason, ...how }, say) =>
    `${what} : déplacé de ${say(previousDueAt)} à ${say(dueAt)}${remark(reason)}${foreign(how.overrideReason)}`,
  "commitment.expected": ({ commitment: { what }, expectedAt, reason }, say) =>
    `${what} : prévu désormais pour le ${say(expectedAt)}${remark(reason)}`,
  "commitment.time-accepted": ({ commitment: { what, dueAt }, previousDueAt }, say) =>
    `${what} : ${say(dueAt)} convient, au lieu de ${say(previousDueAt)}`,
  "commitment.escalated": ({ commitment: { what }, notified }) =>
    `Aide demandée : ${what} ; à ${listed(notified.map(({ name }) => name))}`,
  "commitment.undone": ({ commitment: { what }, undone }) =>
    `${UNDONE[undone]} : saisie par erreur, annulée : ${what}`,
  "commitment.withdrawn": ({ commitment: { what }, reason }) =>
    `Plus nécessaire : ${what}${remark(reason)}`,
  "commitment.confirmed": ({ commitment: { what }, comment }) =>
    `Confirmé : ${what}${remark(comment)}`,
  "commitment.disputed": ({ commitment: { what }, disputed, comment }) =>
    `${disputed === "expect" ? "« Cela ne me convient pas »" : "« Ce n’est pas vrai »"} : ${what}${remark(comment)}`,
  "mail.delivered": () => "Un e-mail a été remis",
  "mail.bounced": ({ permanent }) =>
    permanent
      ? "Un e-mail est revenu\u00a0: l’adresse ne marche pas"
      : "Un e-mail a été refusé pour l’instant",
  "mail.suppressed": () => "Un e-mail n’a pas été envoyé\u00a0: son adresse n’en reçoit aucun",
  "mail.declined": () => "Enquêtes et publicité ne sont plus souhaitées",
  "feedback.requested": () => "On a demandé comment s’est passée la visite",
  "feedback.given": ({ rating, comment }) => `La visite a reçu ${rating} sur 5${remark(comment)}`,
  "mail.complained": () => "Un e-mail a été signalé comme indésirable",
  "address.failed": ({ person, state }) =>
    `Les e-mails à ${person.name} ${state === "bounced" ? "reviennent\u00a0: l’adresse ne fonctionne pas" : "ont été signalés comme indésirables\u00a0: plus rien n’y est envoyé"}`,
  "address.lifted": ({ person }) =>
    `L’adresse de ${person.name} est de nouveau considérée comme valable`,
} satisfies TimelineLines;

export const story = {
  lines,
  own: fr,
  you: "Vous",
  late: (what) => `Pas fait à temps : ${what}`,
  theCustomer: "le client",
  untold: (untold: Untold) => untoldText(untold),
  daily: (text: string, { count, from, to }: Days) =>
    `${text} (${count} jours, du ${from} au ${to})`,
} satisfies StoryText;

const CHANNELS = { phone: "téléphone", email: "e-mail", sms: "SMS" } as const;

const FIELDS = {
  name: "nom",
  email: "adresse e-mail",
  phone: "numéro de téléphone",
  language: "langue",
  vehicle: "véhicule",
} as const;

const STATUSES = {
  confirmed: "confirmé",
  unconfirmed: "pas encore confirmé",
  arrived: "le client est là",
  "in-progress": "en cours",
  ready: "prêt",
  completed: "terminé",
  cancelled: "annulé",
  "no-show": "le client n’est pas venu",
  "missed-unconfirmed": "n’a pas eu lieu\u00a0; notre confirmation n’était jamais arrivée",
} as const;

const UNDONE = {
  keep: "« Fait »",
  withdraw: "« Plus nécessaire »",
  attempt: "Tentative",
} as const;

const OUTCOMES = {
  "no-answer": "pas de réponse",
  voicemail: "message laissé",
  busy: "ligne occupée",
  "wrong-number": "le numéro est faux",
  "bad-time": "joint au mauvais moment",
} as const;

const KEPT = { reached: "joint", done: "fait", informed: "client informé" } as const;

type How = {
  readonly override?: { readonly reason: string } | undefined;
  readonly toldOnThePhone?: boolean | undefined;
};

function told({ toldOnThePhone }: How): string {
  return toldOnThePhone === true ? "\u00a0; dit au téléphone" : "";
}

function outside({ override }: How): string {
  return override === undefined ? "" : ` hors des règles${remark(override.reason)}`;
}

function foreign(reason: string | undefined): string {
  return reason === undefined ? "" : ` ; hors des règles${remark(reason)}`;
}

function remark(text: string | undefined): string {
  return text === undefined || text === "" ? "" : ` (${text})`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "personne" : names.join(", ");
}

function untoldText({ waiting, missed }: Untold): string {
  const still = waiting.length === 0 ? "" : `\u00a0; en cours d’envoi\u00a0: ${listed(waiting)}`;
  return missed.length === 0 ? still : `${still}\u00a0; pas joints\u00a0: ${listed(missed)}`;
}
