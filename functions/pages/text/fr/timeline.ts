import { noteLines, withSpoken } from "./spoke.ts";
import { plus } from "../../../../shared/kernel/time.ts";
import { isTakenBack } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import type { Job } from "../../../../shared/story/parts/appointment.schema.ts";
import { fill } from "../../../../shared/kernel/fill.ts";
import { codeLines, settled } from "./verify.ts";
import { conditionLines } from "./condition.ts";
import { partnerLines } from "./partner.ts";
import { transportLines } from "./transport.ts";
import { visit } from "./desk-sheet.ts";
import { introductionLine } from "./introduction.ts";
import { NO_LONGER } from "./no-longer.ts";
import type { Untold } from "../../../../shared/views/who-was-told.ts";
import type { Days, TimelineLines } from "../../../../shared/views/timeline.ts";
import type { StoryText } from "../en/timeline.ts";
import { fr } from "../../../../shared/language/own-words/fr.ts";

/** Why a visit was cancelled that nobody cancelled for itself. */
const CLEARED = {
  burst: "supprimé avec d’autres rendez-vous pris en masse",
  lapsed: "plus valable\u00a0: personne n’a ouvert le lien de nos e-mails",
} as const;

const lines = {
  "case.opened": () => "Le dossier a été ouvert",
  "case.link-requested": () => "Le lien vers ce dossier a été redemandé",
  "case.imported": () => "Repris d’un autre système",
  ...noteLines,
  "case.closed": () => "Clos\u00a0: il n’y a plus rien à faire",
  "case.joined": () => "Relié à un autre dossier de la même personne",
  "case.parted": () => "N’est plus relié à un autre dossier de la même personne",
  "case.contact-changed": () => "Les moyens et les heures d’appel ont été changés",
  "case.sales-contact": ({ given }) =>
    given
      ? "Le service commercial peut contacter le client"
      : "Le service commercial ne peut pas contacter le client",
  ...partnerLines,
  ...codeLines,
  "case.link-rotated": () =>
    "Le lien vers ce dossier a été remplacé\u00a0; l’ancien ne fonctionne plus",
  "people.exported": () => "Toutes les données du client ont été réunies",
  "people.erased": () => "Les données personnelles ont été effacées de ce dossier",
  "case.address-asked": () =>
    "Une autre adresse e-mail a été indiquée\u00a0; elle vaudra une fois confirmée",
  "case.customer-changed": ({ changed }) =>
    `Corrigé\u00a0: ${changed.map((field) => FIELDS[field]).join(", ")}`,
  "appointment.booked": ({ appointment: { serviceName, start, visitor }, ...how }, say) =>
    `Réservé\u00a0: ${serviceName}, le ${say(start)}${comes(visitor)}${outside(how)}${told(how)}`,
  "appointment.rescheduled": ({ appointment: { serviceName, start }, previous, ...how }, say) =>
    `Déplacé\u00a0: ${serviceName}, du ${say(previous.start)} au ${say(start)}${outside(how)}${told(how)}`,
  "appointment.cancelled": ({ appointment: { serviceName, start }, reason, ...how }, say) =>
    `Annulé\u00a0: ${serviceName}, le ${say(start)}${remark(how.because === undefined ? reason : CLEARED[how.because])}${told(how)}`,
  "appointment.reminded": ({ appointment: { serviceName, start }, lapsesAt }, say) =>
    `Rappel\u00a0: ${serviceName}, le ${say(start)}${lapsesAt === undefined ? "" : remark("annulé si personne n’ouvre le lien")}`,
  "appointment.visitor-changed": ({ appointment: { serviceName, start, visitor } }, say) =>
    `${whoComes(visitor)}\u00a0: ${serviceName}, ${say(start)}`,
  "appointment.jobs-added": ({ appointment: { serviceName, start, jobs }, added }, say) =>
    `Ajouté à ${serviceName}, ${say(start)}\u00a0: ${concerns(jobs, added)}`,
  ...conditionLines,
  ...transportLines,
  "appointment.follow-up-noted": ({ appointment: { serviceName, followUp } }) =>
    leftToDo(serviceName, followUp?.what),
  "appointment.hand-back-named": ({ appointment: { handBack } }, say) => {
    if (handBack === undefined)
      return "Le client ne sait pas encore quand il viendra chercher la voiture";
    return `Le client viendra chercher la voiture le ${say(handBack.at)}`;
  },
  "appointment.hand-back-waits": ({ appointment: { handBack }, at }, say) =>
    `Le client attend la voiture depuis le ${say(handBack?.at ?? at)}`,
  "appointment.clock-changed": ({ appointment: { serviceName, start } }, say) =>
    `Toujours le ${say(start)}\u00a0: ${serviceName}\u00a0; le changement d’heure n’aura pas lieu comme prévu`,
  "appointment.in-trouble": ({ appointment: { serviceName, start }, trouble }, say) =>
    `Ne peut pas avoir lieu comme prévu\u00a0: ${serviceName}, le ${say(start)}${remark(fill(visit.troubles[trouble.reason], trouble))}`,
  "appointment.proven": ({ appointment: { serviceName, start } }, say) =>
    `Confirmé\u00a0: ${serviceName}, le ${say(start)}\u00a0; le lien de notre e-mail a été ouvert`,
  "appointment.confirmed-as-is": ({ appointment: { serviceName, start }, reason }, say) =>
    `Maintenu tel quel\u00a0: ${serviceName}, le ${say(start)}${remark(reason)}`,
  "appointment.status-changed": ({ appointment: { serviceName, status }, previous }) =>
    `${serviceName}\u00a0: ${STATUSES[status]}${isTakenBack(status, previous) ? remark("annulation de la saisie") : ""}`,
  "waiting.joined": ({ waiting: { wish, before } }, _say, day) =>
    wish === undefined || before === undefined
      ? "Préférerait venir plus tôt"
      : `Attend qu’un créneau se libère, jusqu’au ${day(plus(before, -1))}\u00a0: ${wish.serviceName}`,
  "waiting.proven": ({ waiting: { wish } }) =>
    `Le lien de notre e-mail a été ouvert\u00a0; des créneaux peuvent être gardés\u00a0: ${wish?.serviceName ?? ""}`,
  "waiting.left": ({ waiting: { wish }, because, reason }) => {
    if (wish === undefined) return "N’attend plus de créneau plus tôt";
    const why = because === undefined ? "" : remark(NO_LONGER[because]);
    return `N’attend plus qu’un créneau se libère\u00a0: ${wish.serviceName}${why}${remark(reason)}`;
  },
  "waiting.offered": ({ waiting: { offer } }, say) =>
    offer === undefined
      ? "Un créneau plus tôt a été proposé"
      : `Un créneau plus tôt s’est libéré\u00a0: le ${say(offer.start)}, gardé jusqu’au ${say(offer.until)}`,
  "waiting.offer-ended": ({ offer, refused, at }, say) =>
    `Créneau du ${say(offer.start)}\u00a0: ${refused ? "refusé" : at < offer.until ? "n’est plus gardé" : "pas pris à temps"}`,
  "commitment.made": ({ commitment: { kind, what, claimed, owner, dueAt }, by, ...how }, say) => {
    const who = `${owner.name}, pour le ${say(dueAt)}`;
    if (by.kind !== "customer")
      return `Promis\u00a0: ${what}, par ${who}${foreign(how.overrideReason)}`;
    if (claimed === undefined && kind !== "callback") {
      return `Demandé\u00a0: ${what}. Promis par ${who}`;
    }
    return claimed === undefined
      ? `Un appel a été demandé\u00a0: ${what}. Promis par ${who}`
      : `Une promesse a été rapportée\u00a0: ${what}${remark(claimed.madeBy)}. Désormais confiée à ${who}`;
  },
  "commitment.attempted": ({ attempt: { channel, outcome, spokeWith } }) =>
    withSpoken(`Tentative par ${CHANNELS[channel]}\u00a0: ${OUTCOMES[outcome]}`, spokeWith),
  "commitment.acknowledged": ({ commitment: { what, owner } }) =>
    `${owner.name} s’en charge\u00a0: ${what}`,
  "commitment.snoozed": ({ commitment: { what }, until }, say) =>
    `Mis de côté jusqu’au ${say(until)}\u00a0: ${what}`,
  "commitment.step-fired": ({ commitment: { what }, by, notified, tellCustomer }) =>
    `${by.kind === "system" ? "En retard ou presque" : "Remonté"}\u00a0: ${what}\u00a0; prévenus\u00a0: ${listed(
      [...notified.map(({ name }) => name), ...(tellCustomer ? ["le client"] : [])],
    )}`,
  "commitment.still-open": ({ commitment: { what }, notified, tellCustomer }) =>
    `Toujours ouvert\u00a0: ${what}\u00a0; prévenus\u00a0: ${listed([...notified.map(({ name }) => name), ...(tellCustomer === true ? ["le client"] : [])])}`,
  "commitment.at-risk": ({ commitment: { what }, notified }) =>
    `Difficile à tenir à temps\u00a0: ${what}\u00a0; prévenus\u00a0: ${listed(notified.map(({ name }) => name))}`,
  "commitment.handed-off": ({ commitment: { what }, to, note, overrideReason }) =>
    `Proposé à ${to}\u00a0: ${what}${remark(note)}${foreign(overrideReason)}`,
  "commitment.handoff-accepted": ({ commitment: { what, owner }, previousOwner }) =>
    `Transmis par ${previousOwner}, repris par ${owner.name}\u00a0: ${what}`,
  "commitment.handoff-returned": ({ commitment: { what, owner }, from, expired, reason }) =>
    `${from}\u00a0: ${expired ? "pas pris à temps" : "rendu"}, cela revient à ${owner.name}\u00a0: ${what}${remark(reason)}`,
  "commitment.introduction": (event) => introductionLine(event) + remark(event.reason),
  "commitment.clock-changed": ({ commitment: { what, dueAt } }, say) =>
    `Toujours pour le ${say(dueAt)}, bien que le changement d’heure n’ait pas lieu comme prévu\u00a0: ${what}`,
  "commitment.policy-applied": ({ commitment: { what } }) =>
    `Les échelons actuels s’appliquent désormais\u00a0: ${what}`,
  "commitment.kept": ({ commitment: { what }, outcome, note, byBooking, settledBy }) => {
    if (settledBy !== undefined) return settled(settledBy, what) + remark(note);
    if (byBooking === true) return `Réservé, il n’y a plus rien à envoyer\u00a0: ${what}`;
    return `Noté comme ${KEPT[outcome]}\u00a0: ${what}${remark(note)}`;
  },
  "commitment.moved": ({ commitment: { what, dueAt }, previousDueAt, reason, ...how }, say) =>
    `${what}\u00a0: déplacé du ${say(previousDueAt)} au ${say(dueAt)}${remark(reason)}${foreign(how.overrideReason)}`,
  "commitment.expected": ({ commitment: { what }, expectedAt, reason }, say) =>
    `${what}\u00a0: désormais prévu pour le ${say(expectedAt)}${remark(reason)}`,
  "commitment.time-accepted": ({ commitment: { what, dueAt }, previousDueAt }, say) =>
    `${what}\u00a0: le ${say(dueAt)} convient, au lieu du ${say(previousDueAt)}`,
  "commitment.escalated": ({ commitment: { what }, notified }) =>
    `Aide demandée\u00a0: ${what}\u00a0; à ${listed(notified.map(({ name }) => name))}`,
  "commitment.undone": ({ commitment: { what }, undone }) =>
    `${UNDONE[undone]}\u00a0: saisie par erreur, annulée\u00a0: ${what}`,
  "commitment.withdrawn": ({ commitment: { what }, reason }) =>
    `Plus nécessaire\u00a0: ${what}${remark(reason)}`,
  "commitment.confirmed": ({ commitment: { what }, comment }) =>
    `Confirmé\u00a0: ${what}${remark(comment)}`,
  "commitment.disputed": ({ commitment: { what }, disputed, comment }) =>
    `${disputed === "expect" ? "«\u00a0Cela ne me convient pas\u00a0»" : "«\u00a0Ce n’est pas exact\u00a0»"}\u00a0: ${what}${remark(comment)}`,
  "mail.delivered": () => "Un e-mail a été remis",
  "mail.bounced": ({ permanent }) =>
    permanent
      ? "Un e-mail n’a pas pu être remis\u00a0: l’adresse ne fonctionne pas"
      : "Un e-mail a été refusé pour l’instant",
  "mail.suppressed": ({ because }) =>
    because === undefined
      ? "Un e-mail n’a pas été envoyé\u00a0: son adresse n’en reçoit aucun"
      : "Un e-mail n’a pas été envoyé\u00a0: sa campagne a été arrêtée",
  "mail.declined": () => "Enquêtes et publicité ne sont plus souhaitées",
  "feedback.requested": () => "Le client a été invité à donner son avis sur la visite",
  "feedback.given": ({ rating, comment }) =>
    `La visite a été notée ${rating} sur 5${remark(comment)}`,
  "mail.complained": () => "Un e-mail a été signalé comme indésirable",
  "address.failed": ({ person, state }) =>
    `Les e-mails à ${person.name} ${state === "bounced" ? "ne peuvent pas être remis\u00a0: l’adresse ne fonctionne pas" : "ont été signalés comme indésirables\u00a0: plus rien n’y est envoyé"}`,
  "address.lifted": ({ person }) =>
    `${person.name}\u00a0: l’adresse e-mail est de nouveau considérée comme valable`,
} satisfies TimelineLines;

export const story = {
  lines,
  own: fr,
  you: "Vous",
  late: (what) => `Pas fait à temps\u00a0: ${what}`,
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
  vehicle: "voiture",
} as const;

const STATUSES = {
  confirmed: "confirmé",
  unconfirmed: "pas encore confirmé",
  arrived: "le client est là",
  "in-progress": "en cours",
  ready: "prêt",
  completed: "terminé",
  "part-needed": "en attente d’une pièce",
  cancelled: "annulé",
  "no-show": "le client n’est pas venu",
  "missed-unconfirmed": "n’a pas eu lieu\u00a0; notre confirmation n’était jamais arrivée",
} as const;

const UNDONE = {
  keep: "«\u00a0Fait\u00a0»",
  withdraw: "«\u00a0Plus nécessaire\u00a0»",
  attempt: "Tentative",
} as const;

const OUTCOMES = {
  "no-answer": "pas de réponse",
  voicemail: "message laissé",
  busy: "ligne occupée",
  "wrong-number": "mauvais numéro",
  "bad-time": "joint au mauvais moment",
} as const;

const KEPT = { reached: "joint", done: "fait", informed: "client informé" } as const;

type How = {
  readonly override?: { readonly reason: string } | undefined;
  readonly toldOnThePhone?: boolean | undefined;
};

function whoComes(visitor: { readonly name: string } | undefined): string {
  if (visitor === undefined) return "Personne ne vient plus à la place du client";
  return `C’est ${visitor.name} qui vient`;
}

function concerns(jobs: readonly Job[] | undefined, ids: readonly string[]): string {
  const said = (jobs ?? []).filter(({ id }) => ids.includes(id));
  return said.map(({ concern }) => concern).join(", ");
}

function comes(visitor: { readonly name: string } | undefined): string {
  return visitor === undefined ? "" : `\u00a0; c’est ${visitor.name} qui vient`;
}

function told({ toldOnThePhone }: How): string {
  return toldOnThePhone === true ? "\u00a0; dit au téléphone" : "";
}

function outside({ override }: How): string {
  return override === undefined ? "" : ` hors des règles${remark(override.reason)}`;
}

function foreign(reason: string | undefined): string {
  return reason === undefined ? "" : `\u00a0; hors des règles${remark(reason)}`;
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

function leftToDo(service: string, what: string | undefined): string {
  const after = `à faire après «\u00a0${service}\u00a0»`;
  return what === undefined ? `Il ne reste rien ${after}` : `Reste ${after}\u00a0: ${what}`;
}
