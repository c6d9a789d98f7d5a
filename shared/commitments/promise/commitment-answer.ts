import type { Case, Contact } from "../../story/parts/case.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { isToPartner } from "../../story/party-key.ts";
import { managerNow } from "../ladder/people.ts";
import { isAsleep } from "./asleep.ts";
import { callOfferOf } from "./call-offer.ts";
import type { CommitmentAnswer } from "./commitment-answer.schema.ts";
import { etagOf } from "./etag-of.ts";
import type { AtRisk, Commitment, Risk } from "../../story/parts/commitment.schema.ts";
import { neverCalls, taskAnswer } from "./task-answer.ts";
import { isOverdue } from "./punctuality.ts";

/**
 * `dealer` is the originator's document: who answers for the promise is asked of it now. `contact` is the
 * case's; its windows say when the customer may be called.
 */
export function toCommitmentAnswer(
  commitment: Commitment,
  dealer: Dealer,
  now: Instant,
  contact?: Contact,
): CommitmentAnswer {
  const { id, kind, what, department, owner, status, level, attempts } = commitment;
  const zone = dealer.timeZone;
  const told = (at: Instant) => toOffsetText(zone, at);
  const { acknowledgedAt, keptAt, disputedAt, exhaustedAt } = commitment;
  return {
    id,
    kind,
    what,
    department,
    owner,
    accountable: managerNow(commitment, { dealer, at: now }),
    status,
    promisedAt: told(commitment.promisedAt),
    dueAt: told(commitment.dueAt),
    originalDueAt: told(commitment.originalDueAt),
    overdue: isOverdue(commitment, now),
    level,
    attempts,
    etag: etagOf(commitment),
    ...aboutOf(commitment),
    ...taskAnswer(commitment, zone),
    ...expectation(commitment, zone),
    ...(acknowledgedAt === undefined ? {} : { acknowledgedAt: told(acknowledgedAt) }),
    ...(keptAt === undefined ? {} : { keptAt: told(keptAt) }),
    ...(disputedAt === undefined ? {} : { disputedAt: told(disputedAt) }),
    ...(exhaustedAt === undefined ? {} : { exhaustedAt: told(exhaustedAt) }),
    ...windowsIn(commitment, contact),
  };
}

/** Where nobody who has it could call in one of them, there is none. */
function windowsIn(
  commitment: Commitment,
  contact: Contact | undefined,
): Pick<CommitmentAnswer, "callWindows"> {
  if (neverCalls(commitment)) return { callWindows: [] };
  return contact?.windows === undefined ? {} : { callWindows: contact.windows };
}

/** What else it is about, where it is. */
function aboutOf({
  appointment,
  comeBack,
  word,
  urgency,
  solvedElsewhere,
  honoured,
}: Commitment): Pick<
  CommitmentAnswer,
  "appointment" | "comeBack" | "word" | "urgency" | "solvedElsewhere" | "settles"
> {
  return {
    ...(appointment === undefined ? {} : { appointment }),
    ...(comeBack === undefined ? {} : { comeBack }),
    ...(word === undefined ? {} : { word }),
    ...(urgency === undefined ? {} : { urgency }),
    ...(solvedElsewhere === undefined ? {} : { solvedElsewhere }),
    ...(honoured === undefined ? {} : { settles: true as const }),
  };
}

/** What we expect by now; of a part it is what everybody asks for, also while it is as promised. */
function expectation(
  { part, expectedAt, dueAt }: Commitment,
  zone: string,
): Pick<CommitmentAnswer, "job" | "orderReference" | "expectedAt"> {
  if (part !== undefined) return { ...part, expectedAt: toOffsetText(zone, expectedAt ?? dueAt) };
  return expectedAt === undefined ? {} : { expectedAt: toOffsetText(zone, expectedAt) };
}

/** The same for staff, with how the customer may be called. */
export function toStaffCommitmentAnswer(
  commitment: Commitment,
  matter: Pick<Case, "contact" | "customer">,
  dealer: Dealer,
  now: Instant,
): CommitmentAnswer {
  const zone = dealer.timeZone;
  const call = callOfferOf(commitment, matter, dealer, now);
  const { asked, atRisk, handoff, snoozed } = commitment;
  return {
    ...toCommitmentAnswer(commitment, dealer, now, matter.contact),
    ...(asked && { asked: { level: asked.level, at: toOffsetText(zone, asked.at) } }),
    ...(handoff === undefined ? {} : { handoff: toOffer(handoff, zone) }),
    ...(call === undefined ? {} : { call }),
    ...(atRisk === undefined ? {} : { atRisk: toRisk(atRisk, zone) }),
    ...(snoozed && isAsleep(commitment, now) ? { snoozed: toAside(snoozed, zone) } : {}),
  };
}

function toAside({ until, by }: NonNullable<Commitment["snoozed"]>, zone: string) {
  return { until: toOffsetText(zone, until), ...(by === undefined ? {} : { by }) };
}

function toRisk(
  { since, because, withRoom }: AtRisk,
  zone: string,
): NonNullable<CommitmentAnswer["atRisk"]> {
  return {
    since: toOffsetText(zone, since),
    because: toBecause(because, zone),
    ...(withRoom === undefined ? {} : { withRoom }),
  };
}

function toBecause(risk: Risk, zone: string): NonNullable<CommitmentAnswer["atRisk"]>["because"] {
  switch (risk.code) {
    case "owner-away": {
      const { code, until } = risk;
      return { code, ...(until === undefined ? {} : { until: toOffsetText(zone, until) }) };
    }
    case "too-many-calls":
      return risk;
    case "visit-overruns":
      return { ...risk, plannedEnd: toOffsetText(zone, risk.plannedEnd) };
  }
}

function toOffer(
  { to, note, offeredAt, answerBy }: NonNullable<Commitment["handoff"]>,
  zone: string,
): NonNullable<CommitmentAnswer["handoff"]> {
  const told = (at: Instant) => toOffsetText(zone, at);
  const { id, name } = to;
  const kind = isToPartner(to) ? "partner" : to.kind;
  return { to: { kind, id, name }, note, offeredAt: told(offeredAt), answerBy: told(answerBy) };
}
