import { isBeforeDue } from "../../commitments/ladder/ladder.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { isComing } from "../../story/parts/is-coming.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import type { TemplateId } from "../write/templates/templates.ts";

type Moment = {
  readonly mail: Mail;
  readonly event: CaseEvent;
  readonly story: CaseStory;
  readonly now: Instant;
};

type Judge = (moment: Moment) => boolean;

/** What a mail says of an hour, or of somebody who is to act, and until when that is so. */
const JUDGES: { readonly [Id in TemplateId]?: Judge } = {
  "appointment-reminder": isStillAhead,
  "earlier-time": isStillHeld,
  "freed-time": isStillHeld,
  "promise-assigned": isStillTheirs,
  "promise-disputed": isStillTheirs,
  "promise-at-risk": isStillAtRisk,
  "promise-step": isNoPastReminder,
  "promise-late": isNewest,
  "promise-still-late": isNewest,
  "promise-still-open": isNotOvertaken,
  "promise-daily": isNotOvertaken,
  "promise-unowned": isNotOvertaken,
  "handoff-offered": isStillOffered,
  "handoff-returned": isStillTheirs,
};

/**
 * Whether a mail that waited, for opening, for SES's pace or for another try, still says the right
 * time and speaks to the right person. What it tells of is judged elsewhere.
 */
export function isTimely(moment: Moment): boolean {
  const judge = Object.entries(JUDGES).find(([id]) => id === moment.mail.template)?.[1];
  return judge === undefined || judge(moment);
}

/** Once the visit has begun, or should have, nobody is reminded of it. */
function isStillAhead({ event, story, now }: Moment): boolean {
  if (!("appointment" in event)) return true;
  const visit = story.appointments.find(({ id }) => id === event.appointment.id);
  if (visit === undefined || now >= visit.start) return false;
  return isComing(visit);
}

function isStillHeld({ event, now }: Moment): boolean {
  return (
    !("waiting" in event) || event.waiting.offer === undefined || now < event.waiting.offer.until
  );
}

/** The owner it speaks to, or speaks of, is the owner. */
function isStillTheirs({ event, story }: Moment): boolean {
  const [before, present] = thenAndNow(event, story);
  return before === undefined || before.owner.id === present?.owner.id;
}

/**
 * "Due soon" is false from due on, after a later step, for somebody who is the owner no more, and
 * for who has said "I have it". A step at due or later stays true until the promise is closed.
 */
function isNoPastReminder({ event, story, now }: Moment): boolean {
  if (event.type !== "commitment.step-fired") return true;
  const { policy } = event.commitment;
  const step = policy.steps[event.level];
  if (step === undefined || !isBeforeDue(step)) return true;
  const [before, present] = thenAndNow(event, story);
  if (before === undefined || present === undefined) return false;
  const isPast = now >= present.dueAt || (present.level ?? -1) > event.level;
  const isTaken = present.acknowledgedAt !== undefined || before.owner.id !== present.owner.id;
  return !isPast && !isTaken;
}

/** Taken in hand, handed over or due, it is no news any more. */
function isStillAtRisk({ event, story, now }: Moment): boolean {
  const [before, present] = thenAndNow(event, story);
  if (before === undefined || present === undefined || now >= present.dueAt) return false;
  return before.atRisk?.since === present.atRisk?.since;
}

/** The customer hears the last of what is said anew, once. */
function isNewest(moment: Moment): boolean {
  return newerOf(moment).length === 0;
}

/** Staff have each day's word, in its order, and none after a later one. */
function isNotOvertaken(moment: Moment): boolean {
  return newerOf(moment).every(({ state }) => state === "queued" || state === "superseded");
}

/** Later mails that tell the same person the same of the same promise. */
function newerOf({ mail, event, story }: Moment): Mail[] {
  const [before] = thenAndNow(event, story);
  const about = new Set(
    story.events.flatMap((other) =>
      "commitment" in other && other.commitment.id === before?.id ? [other.id] : [],
    ),
  );
  return story.mails.filter(
    (other) =>
      other.at > mail.at &&
      other.template === mail.template &&
      other.recipient.email === mail.recipient.email &&
      about.has(other.event),
  );
}

function isStillOffered({ event, story, now }: Moment): boolean {
  const [before, present] = thenAndNow(event, story);
  const offer = before?.handoff;
  if (offer === undefined) return true;
  return present?.handoff?.offeredAt === offer.offeredAt && now < offer.answerBy;
}

function thenAndNow(
  event: CaseEvent,
  { commitments }: CaseStory,
): readonly [Commitment | undefined, Commitment | undefined] {
  if (!("commitment" in event)) return [undefined, undefined];
  return [event.commitment, commitments.find(({ id }) => id === event.commitment.id)];
}
