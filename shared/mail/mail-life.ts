import { DAY, MINUTE, instant, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { RefusalReason } from "../platform/ses/why-refused.ts";
import type { Mail, MailState } from "../story/parts/mail.schema.ts";

/**
 * A try may have no known end (a timeout). The report of a mail that did go out comes within
 * seconds, so a minute is enough for it to arrive first and stop the repetition.
 */
const RETRY_POLICY = {
  firstWaitMilliseconds: MINUTE,
  longestWaitMilliseconds: 15 * MINUTE,
  giveUpAfterMilliseconds: DAY,
  /** While SES takes nobody's mail, or cannot be reached, it has not refused this one. */
  giveUpWhenHeldMilliseconds: 3 * DAY,
};

/**
 * After it, its sender is dead: longer than any function that sends may run. A claim is as old as the
 * round that made it, so one at the end of sweep's four minutes is four minutes old at once.
 */
const LEASE_MILLISECONDS = 5 * MINUTE;

/** The look at it is a timer's; sweep waits for one on its way. */
const LOOK_GRACE_MILLISECONDS = 2 * MINUTE;

/** When somebody has to look at it again; undefined when nothing is left to do. */
export function dueAt({ state, nextTryAt, claimedAt, deliverBy, at }: Mail): Instant | undefined {
  switch (state) {
    case "queued":
      return nextTryAt ?? at;
    case "sending":
      return plus(claimedAt ?? at, LEASE_MILLISECONDS);
    case "delivered":
    case "complained":
      return undefined;
    default:
      return deliverBy === undefined ? undefined : plus(deliverBy, LOOK_GRACE_MILLISECONDS);
  }
}

/** True when it may be tried, or its sender must be dead. */
export function isDue(mail: Mail, now: Instant): boolean {
  const due = mail.state === "queued" || mail.state === "sending" ? dueAt(mail) : undefined;
  return due !== undefined && due <= now;
}

/** It should have been delivered by now. */
export function isOverdue({ deliverBy }: Mail, now: Instant): boolean {
  return deliverBy !== undefined && deliverBy <= now;
}

/** Somebody has looked whether it was delivered in time. */
export function lookedAt(mail: Mail): Mail {
  const { deliverBy: _, ...rest } = mail;
  return rest;
}

/** queued → sending: whoever wins this write is the only sender. */
export function claimed(mail: Mail, claim: string, now: Instant): Mail {
  const { nextTryAt: _, covers: _before, ...rest } = mail;
  return { ...rest, state: "sending", tries: mail.tries + 1, claim, claimedAt: now };
}

/** sending → sent. */
export function accepted(
  mail: Mail,
  { subject, messageId }: { readonly subject: string; readonly messageId: string | undefined },
): Mail {
  return { ...mail, subject, state: "sent", ...(messageId === undefined ? {} : { messageId }) };
}

/**
 * sending → queued for later, or failed once it has been refused for a day, or held up for three: each
 * counted from the first try that ended so, because it may have waited for days before that one.
 * `chance` from 0 to 1 spreads what was refused together: half of a wait is certain, and a minute.
 */
export function refused(
  mail: Mail,
  now: Instant,
  reason: RefusalReason = "refused",
  chance = 1,
): Mail {
  const { next, isLast } = afterTrouble(mail, now, reason);
  // A confirmation stays to be looked at: its visit must not stay confirmed when nobody heard of it.
  if (isLast) return { ...next, state: "failed" };
  const wait = waitAfter(reason, mail.tries);
  const spread = Math.max(RETRY_POLICY.firstWaitMilliseconds, (wait * (1 + chance)) / 2);
  return { ...next, state: "queued", nextTryAt: plus(now, Math.round(spread)) };
}

/** Only SES's own word about this very mail counts as a refusal; all else happens to everybody's. */
function afterTrouble(mail: Mail, now: Instant, reason: RefusalReason) {
  const { giveUpAfterMilliseconds, giveUpWhenHeldMilliseconds } = RETRY_POLICY;
  if (reason === "refused") {
    const { refusedSince = now } = mail;
    return {
      next: { ...mail, refusedSince },
      isLast: now - refusedSince >= giveUpAfterMilliseconds,
    };
  }
  const { heldSince = now } = mail;
  return { next: { ...mail, heldSince }, isLast: now - heldSince >= giveUpWhenHeldMilliseconds };
}

function waitAfter(reason: RefusalReason, tries: number): number {
  const { firstWaitMilliseconds, longestWaitMilliseconds } = RETRY_POLICY;
  // SES did not look at the mail: how often it was tried says nothing.
  if (reason === "throttled") return firstWaitMilliseconds;
  if (reason === "over-quota") return 2 * longestWaitMilliseconds;
  return Math.min(longestWaitMilliseconds, firstWaitMilliseconds * 2 ** (tries - 1));
}

/**
 * sending → what follows when the sender died and SES has told nothing of the mail. What SES took it
 * tells within seconds, mostly: a mail that nothing was heard of during the lease most likely never left,
 * so it is sent once more. Rather twice than never, but twice at most.
 */
export function abandoned(mail: Mail, now: Instant): Mail {
  return mail.repeated === true
    ? { ...mail, state: "unknown" }
    : { ...mail, state: "queued", nextTryAt: now, repeated: true };
}

/** The sender of the second try died too: nobody knows whether the reader ever heard of it. */
export function isLost(mail: Mail, now: Instant): boolean {
  return mail.state === "sending" && mail.repeated === true && isDue(mail, now);
}

/** queued → superseded: it would say what is no longer so. */
export function superseded(mail: Mail): Mail {
  return { ...lookedAt(mail), state: "superseded" };
}

/** queued → suppressed: its address gets no such mail. */
export function suppressed(mail: Mail): Mail {
  const { nextTryAt: _, ...rest } = lookedAt(mail);
  return { ...rest, state: "suppressed" };
}

/** What SES says became of a mail, and when by its clock. */
export type MailReport = {
  readonly fact: "sent" | "delivered" | "bounced" | "suppressed" | "complained" | "rejected";
  /** For a bounce: the address does not exist. */
  readonly permanent: boolean;
  readonly at: Instant;
  readonly messageId: string;
};

const STATE_OF_FACT = {
  sent: "sent",
  delivered: "delivered",
  bounced: "bounced",
  // SES did not even try: the address is on its own list.
  suppressed: "suppressed",
  complained: "complained",
  rejected: "failed",
} as const satisfies Record<MailReport["fact"], MailState>;

/** States a report always moves on from; none of them was told by SES. */
const UNDECIDED: ReadonlySet<MailState> = new Set([
  "queued",
  "sending",
  "unknown",
  "failed",
  "superseded",
]);

/**
 * The mail after a report; undefined when it tells nothing new. A report about a mail that waits for
 * its next try proves that the last one succeeded, and so ends the trying. Reports come late, twice
 * and in any order: of delivered and bounced the later by SES's clock holds, and a complaint stays.
 */
export function reported(
  mail: Mail,
  { fact, at, messageId, permanent }: MailReport,
): Mail | undefined {
  const next = STATE_OF_FACT[fact];
  if (mail.state === next || !movesOn(mail, fact, at)) return undefined;
  const { nextTryAt: _, bounce: _before, ...rest } = mail;
  const reportedAt = instant(Math.max(at, mail.reportedAt ?? at));
  const bounce = permanent ? "permanent" : "transient";
  return {
    ...rest,
    state: next,
    reportedAt,
    messageId,
    ...(fact === "bounced" ? { bounce } : {}),
  };
}

function movesOn({ state, reportedAt }: Mail, fact: MailReport["fact"], at: Instant): boolean {
  if (UNDECIDED.has(state)) return true;
  switch (fact) {
    case "sent":
      return false;
    case "rejected":
      return state === "sent";
    case "complained":
      return true;
    default:
      return state === "sent" || (state !== "complained" && (reportedAt ?? at) <= at);
  }
}
