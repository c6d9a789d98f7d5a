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
import { de } from "../../../../shared/language/own-words/de.ts";

/** Why a visit was cancelled that nobody cancelled for itself. */
const CLEARED = {
  burst: "zusammen mit anderen Massenbuchungen",
  lapsed: "verfallen: Niemand hat den Link in unseren E-Mails geöffnet",
} as const;

const lines = {
  "case.opened": () => "Der Vorgang wurde eröffnet",
  "case.link-requested": () => "Der Link zu diesem Vorgang wurde noch einmal angefordert",
  "case.imported": () => "Aus einem anderen System übernommen",
  ...noteLines,
  "case.closed": () => "Abgeschlossen: Es ist nichts offen",
  "case.joined": () => "Mit einem anderen Vorgang derselben Person verbunden",
  "case.parted": () => "Nicht mehr mit einem anderen Vorgang derselben Person verbunden",
  "case.contact-changed": () => "Wie und wann angerufen wird, wurde geändert",
  "case.sales-contact": ({ given }) =>
    given
      ? "Der Verkauf darf den Kunden ansprechen"
      : "Der Verkauf darf den Kunden nicht ansprechen",
  ...partnerLines,
  ...codeLines,
  "case.link-rotated": () => "Der Link zu diesem Vorgang wurde ersetzt; der alte gilt nicht mehr",
  "people.exported": () => "Alle Daten der Kundin oder des Kunden wurden zusammengestellt",
  "people.erased": () => "Die persönlichen Daten wurden aus diesem Vorgang gelöscht",
  "case.address-asked": () =>
    "Eine andere E-Mail-Adresse wurde genannt; sie gilt, sobald sie bestätigt ist",
  "case.customer-changed": ({ changed }) =>
    `Berichtigt: ${changed.map((field) => FIELDS[field]).join(", ")}`,
  "appointment.booked": ({ appointment: { serviceName, start, visitor }, ...how }, say) =>
    `${serviceName} gebucht für ${say(start)}${comes(visitor)}${outside(how)}${told(how)}`,
  "appointment.rescheduled": ({ appointment: { serviceName, start }, previous, ...how }, say) =>
    `${serviceName} verschoben von ${say(previous.start)} auf ${say(start)}${outside(how)}${told(how)}`,
  "appointment.cancelled": ({ appointment: { serviceName, start }, reason, ...how }, say) =>
    `${serviceName} am ${say(start)} abgesagt${remark(how.because === undefined ? reason : CLEARED[how.because])}${told(how)}`,
  "appointment.reminded": ({ appointment: { serviceName, start }, lapsesAt }, say) =>
    `Erinnerung an ${serviceName} am ${say(start)}${lapsesAt === undefined ? "" : remark("verfällt, wenn niemand den Link darin öffnet")}`,
  "appointment.visitor-changed": ({ appointment: { serviceName, start, visitor } }, say) =>
    visitor === undefined
      ? `Niemand kommt mehr an Stelle der Kundin oder des Kunden: ${serviceName} am ${say(start)}`
      : `Es kommt ${visitor.name}: ${serviceName} am ${say(start)}`,
  "appointment.jobs-added": ({ appointment: { serviceName, start, jobs }, added }, say) =>
    `Ergänzt für ${serviceName} am ${say(start)}: ${concerns(jobs, added)}`,
  ...conditionLines,
  ...transportLines,
  "appointment.follow-up-noted": ({ appointment: { serviceName, followUp } }) =>
    followUp === undefined
      ? `Nach „${serviceName}“ bleibt nichts zu tun`
      : `Nach „${serviceName}“ bleibt zu tun: ${followUp.what}`,
  "appointment.hand-back-named": ({ appointment: { handBack } }, say) => {
    if (handBack === undefined) return "Wann der Kunde das Auto abholt, ist offen";
    return `Der Kunde holt das Auto ab: ${say(handBack.at)}`;
  },
  "appointment.hand-back-waits": ({ appointment: { handBack }, at }, say) =>
    `Der Kunde wartet auf das Auto seit ${say(handBack?.at ?? at)}`,
  "appointment.clock-changed": ({ appointment: { serviceName, start } }, say) =>
    `${serviceName} bleibt bei ${say(start)}: Die Uhren werden anders umgestellt als vorgesehen`,
  "appointment.in-trouble": ({ appointment: { serviceName, start }, trouble }, say) =>
    `${serviceName} am ${say(start)} kann so nicht stattfinden${remark(fill(visit.troubles[trouble.reason], trouble))}`,
  "appointment.proven": ({ appointment: { serviceName, start } }, say) =>
    `${serviceName} am ${say(start)} ist bestätigt: Der Link in unserer E-Mail wurde geöffnet`,
  "appointment.confirmed-as-is": ({ appointment: { serviceName, start }, reason }, say) =>
    `${serviceName} am ${say(start)} bleibt, wie es ist${remark(reason)}`,
  "appointment.status-changed": ({ appointment: { serviceName, status }, previous }) =>
    `${serviceName}: ${STATUSES[status]}${isTakenBack(status, previous) ? remark("zurückgenommen") : ""}`,
  "waiting.joined": ({ waiting: { wish, before } }, _say, day) =>
    wish === undefined || before === undefined
      ? "Käme lieber früher"
      : `Wartet bis ${day(plus(before, -1))} auf eine frei werdende Zeit: ${wish.serviceName}`,
  "waiting.proven": ({ waiting: { wish } }) =>
    `Der Link in unserer E-Mail wurde geöffnet; Zeiten können reserviert werden: ${wish?.serviceName ?? ""}`,
  "waiting.left": ({ waiting: { wish }, because, reason }) => {
    if (wish === undefined) return "Wartet nicht mehr auf eine frühere Zeit";
    const why = because === undefined ? "" : remark(NO_LONGER[because]);
    return `Wartet nicht mehr auf eine frei werdende Zeit: ${wish.serviceName}${why}${remark(reason)}`;
  },
  "waiting.offered": ({ waiting: { offer } }, say) =>
    offer === undefined
      ? "Eine frühere Zeit wurde angeboten"
      : `${say(offer.start)} wurde frei und ist bis ${say(offer.until)} reserviert`,
  "waiting.offer-ended": ({ offer, refused, at }, say) =>
    `${say(offer.start)} ${refused ? "wurde nicht gewünscht" : at < offer.until ? "ist nicht mehr reserviert" : "wurde nicht rechtzeitig angenommen"}`,
  "commitment.made": ({ commitment: { kind, what, claimed, owner, dueAt }, by, ...how }, say) => {
    const who = `${owner.name}, fällig ${say(dueAt)}`;
    if (by.kind !== "customer")
      return `Zugesagt: ${what}, von ${who}${foreign(how.overrideReason)}`;
    if (claimed === undefined && kind !== "callback") {
      return `Erbeten: ${what}. Zugesagt von ${who}`;
    }
    return claimed === undefined
      ? `Um einen Anruf gebeten: ${what}. Zugesagt von ${who}`
      : `Von einer Zusage berichtet: ${what}${remark(claimed.madeBy)}. Jetzt bei ${who}`;
  },
  "commitment.attempted": ({ attempt: { channel, outcome, spokeWith } }) =>
    withSpoken(`Versucht per ${CHANNELS[channel]}: ${OUTCOMES[outcome]}`, spokeWith),
  "commitment.acknowledged": ({ commitment: { what, owner } }) =>
    `${owner.name} kümmert sich darum: ${what}`,
  "commitment.snoozed": ({ commitment: { what }, until }, say) =>
    `Zurückgestellt bis ${say(until)}: ${what}`,
  "commitment.step-fired": ({ commitment: { what }, by, notified, tellCustomer }) =>
    `${by.kind === "system" ? "Überfällig oder bald fällig" : "Nächste Stufe benachrichtigt"}: ${what}; benachrichtigt: ${listed(
      [...notified.map(({ name }) => name), ...(tellCustomer ? ["der Kunde"] : [])],
    )}`,
  "commitment.still-open": ({ commitment: { what }, notified, tellCustomer }) =>
    `Immer noch offen: ${what}; benachrichtigt: ${listed([...notified.map(({ name }) => name), ...(tellCustomer === true ? ["der Kunde"] : [])])}`,
  "commitment.at-risk": ({ commitment: { what }, notified }) =>
    `Kaum rechtzeitig zu halten: ${what}; benachrichtigt: ${listed(notified.map(({ name }) => name))}`,
  "commitment.handed-off": ({ commitment: { what }, to, note, overrideReason }) =>
    `${to} angeboten: ${what}${remark(note)}${foreign(overrideReason)}`,
  "commitment.handoff-accepted": ({ commitment: { what, owner }, previousOwner }) =>
    `${owner.name} hat von ${previousOwner} übernommen: ${what}`,
  "commitment.handoff-returned": ({ commitment: { what, owner }, from, expired, reason }) =>
    `${from}: ${expired ? "nicht rechtzeitig übernommen" : "zurückgegeben"}, es liegt wieder bei ${owner.name}: ${what}${remark(reason)}`,
  "commitment.introduction": (event) => introductionLine(event) + remark(event.reason),
  "commitment.clock-changed": ({ commitment: { what, dueAt } }, say) =>
    `Bleibt fällig am ${say(dueAt)}, obwohl die Uhren anders umgestellt werden als vorgesehen: ${what}`,
  "commitment.policy-applied": ({ commitment: { what } }) =>
    `Die aktuellen Stufen gelten jetzt auch hier: ${what}`,
  "commitment.kept": ({ commitment: { what }, outcome, note, byBooking, settledBy }) => {
    if (settledBy !== undefined) return settled(settledBy, what) + remark(note);
    if (byBooking === true) return `Gebucht, es muss nichts mehr geschickt werden: ${what}`;
    return `Eingetragen als ${KEPT[outcome]}: ${what}${remark(note)}`;
  },
  "commitment.moved": ({ commitment: { what, dueAt }, previousDueAt, reason, ...how }, say) =>
    `${what}: verschoben von ${say(previousDueAt)} auf ${say(dueAt)}${remark(reason)}${foreign(how.overrideReason)}`,
  "commitment.expected": ({ commitment: { what }, expectedAt, reason }, say) =>
    `${what}: voraussichtlich bis ${say(expectedAt)}${remark(reason)}`,
  "commitment.time-accepted": ({ commitment: { what, dueAt }, previousDueAt }, say) =>
    `${what}: ${say(dueAt)} statt ${say(previousDueAt)} passt`,
  "commitment.escalated": ({ commitment: { what }, notified }) =>
    `Um Hilfe gebeten: ${what}; gefragt: ${listed(notified.map(({ name }) => name))}`,
  "commitment.undone": ({ commitment: { what }, undone }) =>
    `${UNDONE[undone]} war ein Versehen und ist zurückgenommen: ${what}`,
  "commitment.withdrawn": ({ commitment: { what }, reason }) =>
    `Nicht mehr nötig: ${what}${remark(reason)}`,
  "commitment.confirmed": ({ commitment: { what }, comment }) =>
    `Bestätigt: ${what}${remark(comment)}`,
  "commitment.disputed": ({ commitment: { what }, disputed, comment }) =>
    `${disputed === "expect" ? "„Das passt mir nicht“" : "„Das stimmt nicht“"}: ${what}${remark(comment)}`,
  "mail.delivered": () => "Eine E-Mail wurde zugestellt",
  "mail.bounced": ({ permanent }) =>
    permanent
      ? "Eine E-Mail kam zurück: Die Adresse funktioniert nicht"
      : "Eine E-Mail wurde vorerst abgelehnt",
  "mail.suppressed": ({ because }) =>
    because === undefined
      ? "Eine E-Mail wurde nicht gesendet: An diese Adresse geht nichts mehr"
      : "Eine E-Mail wurde nicht gesendet: Die Kampagne dazu wurde beendet",
  "mail.declined": () => "Umfragen und Werbung sind nicht mehr gewünscht",
  "feedback.requested": () => "Es wurde gefragt, wie der Besuch war",
  "feedback.given": ({ rating, comment }) =>
    `Der Besuch wurde mit ${rating} von 5 bewertet${remark(comment)}`,
  "mail.complained": () => "Eine E-Mail wurde als unerwünscht gemeldet",
  "address.failed": ({ person, state }) =>
    `E-Mails an ${person.name} ${state === "bounced" ? "kommen zurück: Die Adresse funktioniert nicht" : "wurden als unerwünscht gemeldet: Dorthin geht nichts mehr"}`,
  "address.lifted": ({ person }) => `Die Adresse von ${person.name} gilt wieder als erreichbar`,
} satisfies TimelineLines;

export const story = {
  lines,
  own: de,
  you: "Sie",
  late: (what) => `Nicht rechtzeitig erledigt: ${what}`,
  theCustomer: "der Kunde",
  untold: (untold: Untold) => untoldText(untold),
  daily: (text: string, { count, from, to }: Days) =>
    `${text} (an ${count} Tagen: ${from} bis ${to})`,
} satisfies StoryText;

const CHANNELS = { phone: "Telefon", email: "E-Mail", sms: "SMS" } as const;

const FIELDS = {
  name: "Name",
  email: "E-Mail-Adresse",
  phone: "Telefonnummer",
  language: "Sprache",
  vehicle: "Auto",
} as const;

const STATUSES = {
  confirmed: "bestätigt",
  unconfirmed: "noch nicht bestätigt",
  arrived: "Kunde ist da",
  "in-progress": "in Arbeit",
  ready: "fertig",
  completed: "erledigt",
  "part-needed": "wartet auf ein Teil",
  cancelled: "abgesagt",
  "no-show": "Kunde nicht erschienen",
  "missed-unconfirmed": "fand nicht statt; unsere Bestätigung war nie angekommen",
} as const;

const UNDONE = {
  keep: "„Erledigt“",
  withdraw: "„Nicht mehr nötig“",
  attempt: "Ein Versuch",
} as const;

const OUTCOMES = {
  "no-answer": "nicht erreicht",
  voicemail: "Nachricht hinterlassen",
  busy: "besetzt",
  "wrong-number": "falsche Nummer",
  "bad-time": "zu unpassender Zeit erreicht",
} as const;

const KEPT = { reached: "„Erreicht“", done: "„Erledigt“", informed: "„Bescheid gegeben“" } as const;

type How = {
  readonly override?: { readonly reason: string } | undefined;
  readonly toldOnThePhone?: boolean | undefined;
};

function concerns(jobs: readonly Job[] | undefined, ids: readonly string[]): string {
  const said = (jobs ?? []).filter(({ id }) => ids.includes(id));
  return said.map(({ concern }) => concern).join(", ");
}

function comes(visitor: { readonly name: string } | undefined): string {
  return visitor === undefined ? "" : `; es kommt ${visitor.name}`;
}

function told({ toldOnThePhone }: How): string {
  return toldOnThePhone === true ? "; am Telefon gesagt" : "";
}

function outside({ override }: How): string {
  return override === undefined ? "" : ` außerhalb der Regeln${remark(override.reason)}`;
}

function foreign(reason: string | undefined): string {
  return reason === undefined ? "" : `; außerhalb der Regeln${remark(reason)}`;
}

function remark(text: string | undefined): string {
  return text === undefined || text === "" ? "" : ` (${text})`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "niemand" : names.join(", ");
}

function untoldText({ waiting, missed }: Untold): string {
  const still = waiting.length === 0 ? "" : `; wird benachrichtigt: ${listed(waiting)}`;
  return missed.length === 0 ? still : `${still}; nicht erreicht: ${listed(missed)}`;
}
