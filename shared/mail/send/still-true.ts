import type {
  Appointment,
  AppointmentStatus,
  Overnight,
} from "../../story/parts/appointment.schema.ts";
import type { CaseStory } from "../../story/case-story.ts";
import { isUndone } from "../../story/undone.ts";
import type { CaseEvent, EventOf } from "../../story/parts/event.schema.ts";
import { MINUTE } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { CUSTOMER } from "../plan/recipients.ts";
import { templateOf } from "../write/templates/templates.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { isToBeMet } from "./to-be-met.ts";
import { isTimely } from "./timely.ts";

/** Whatever follows an update within two minutes, the customer was to hear of it. */
const NEWS_MILLISECONDS = 2 * MINUTE;

/** Whether the mail asks somebody to act on what may have ended meanwhile. */
export function isAlarm({ template }: Pick<Mail, "template">): boolean {
  return templateOf(template)?.alarm === true;
}

/**
 * Whether the mail may go out, judged on the case as `story` shows it. Alarms are always judged, and
 * news of a visit when it is none any more. Other mails go out once in any case, in the order of their
 * events; only one that is tried again, or that had to wait while newer ones left, could come after
 * newer news and is judged.
 */
export function isStillTrue(mail: Mail, event: CaseEvent, story: CaseStory, now: Instant): boolean {
  // Neither the customer nor any of ours hears of a case whose customer was erased.
  if (story.case.erased !== undefined) return false;
  if (!isForThem(mail, event, story)) return false;
  if (isUndone(event, story.events) || isPressedTooEarly(event, story)) return false;
  const inOrder = mail.tries === 0 && !wasOvertaken(mail, story);
  if (inOrder && !isAlarm(mail) && !isOldNews(mail, event, now)) return true;
  return isStillSo(event, story) && isTimely({ mail, event, story, now });
}

/** What the mail tells of is as it was. */
export function isStillSo(event: CaseEvent, story: CaseStory): boolean {
  if (event.type === "appointment.status-changed") return isWhereItWas(event, story);
  if (event.type === "appointment.in-trouble") return isInTrouble(event, story);
  if (event.type === "appointment.hand-back-waits") return isWaiting(event, story);
  if ("appointment" in event) return isVisitAsItWas(event, story);
  if ("waiting" in event) {
    const { id, generation } = event.waiting;
    return (story.waiting ?? []).some((now) => now.id === id && now.generation === generation);
  }
  if (event.type === "commitment.introduction") return isToBeMet(event, story);
  if ("commitment" in event) {
    const { id, status, dueAt } = event.commitment;
    return story.commitments.some(
      (now) => now.id === id && now.status === status && now.dueAt === dueAt,
    );
  }
  return true;
}

/** A car that is not ready after all is not, wherever its visit stands before that. */
function isWhereItWas(
  event: EventOf<"appointment.status-changed">,
  { appointments }: CaseStory,
): boolean {
  const { id, status } = event.appointment;
  const present = appointments.find((one) => one.id === id)?.status;
  if (present === undefined) return false;
  return present === status || (isBackFromReady(event) && BEFORE_READY.has(present));
}

const BEFORE_READY: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "confirmed",
  "unconfirmed",
  "arrived",
  "in-progress",
]);

function isBackFromReady({ appointment, previous }: EventOf<"appointment.status-changed">) {
  return previous === "ready" && BEFORE_READY.has(appointment.status);
}

/** How a visit goes on, each further than the one before. */
const WAY: readonly AppointmentStatus[] = ["arrived", "in-progress", "ready", "completed"];

/** The visit is not as far as was logged: somebody has taken it back. */
function isPressedTooEarly(event: CaseEvent, { appointments }: CaseStory): boolean {
  if (event.type !== "appointment.status-changed" || isBackFromReady(event)) return false;
  const { id, status } = event.appointment;
  const visit = appointments.find((one) => one.id === id);
  return visit !== undefined && WAY.indexOf(visit.status) < WAY.indexOf(status);
}

/** Nobody has decided what becomes of it, and the dealer's document still has that against it. */
function isInTrouble(
  { appointment: { id, sequence } }: EventOf<"appointment.in-trouble">,
  { appointments }: CaseStory,
): boolean {
  const visit = appointments.find((one) => one.id === id && one.sequence === sequence);
  return visit?.troubleTold !== undefined && visit.confirmedDespite === undefined;
}

/** Nobody has moved, cancelled or said otherwise what the mail tells of it. */
function isVisitAsItWas(
  event: Extract<CaseEvent, { readonly appointment: Appointment }>,
  { appointments }: CaseStory,
): boolean {
  const { id, sequence, visitor, overnight } = event.appointment;
  const visit = appointments.find((one) => one.id === id);
  switch (event.type) {
    case "appointment.visitor-changed":
      return visit?.visitor?.name === visitor?.name && visit !== undefined;
    case "appointment.overnight-proposed":
    case "appointment.overnight-agreed":
      return visit !== undefined && isSameNight(visit.overnight, overnight);
    default:
      return visit?.sequence === sequence;
  }
}

/** Neither declined nor replaced, nor answered since. */
function isSameNight(one: Overnight | undefined, other: Overnight | undefined): boolean {
  return one?.version === other?.version && one?.agreedAt === other?.agreedAt;
}

/** The car is still here, and they have named no other time. */
function isWaiting(
  { appointment: { id, handBack } }: EventOf<"appointment.hand-back-waits">,
  { appointments }: CaseStory,
): boolean {
  return appointments.some(
    (now) => now.id === id && now.status === "ready" && now.handBack?.at === handBack?.at,
  );
}

/** An address that is theirs no more gets nothing of the case, and least of all its new key. */
function isForThem(
  { recipient }: Mail,
  event: CaseEvent,
  { case: { customer, pendingEmail } }: CaseStory,
): boolean {
  if (event.type === "case.address-asked") return pendingEmail?.email === event.email;
  return recipient.id !== CUSTOMER || recipient.email === customer.email;
}

/** It waited for the morning or while SES took no mail, or its event was found late. */
function isOldNews({ messageClass }: Mail, event: CaseEvent, now: Instant): boolean {
  return messageClass === "update" && now - event.at > NEWS_MILLISECONDS;
}

/** The same reader has been sent newer news of this case; what came up at one instant goes in its order. */
function wasOvertaken({ id, recipient, at }: Mail, { mails }: CaseStory): boolean {
  return mails.some(
    (other) =>
      other.id !== id &&
      other.at > at &&
      other.recipient.email === recipient.email &&
      other.state !== "queued" &&
      other.state !== "superseded",
  );
}
