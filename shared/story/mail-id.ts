import { instant } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";

/**
 * A mail is named after the moment of the event that it tells, so the mails of a part of the timeline lie
 * side by side, and its event is found by it. Base 36 in nine digits sorts as the time does until 5188.
 */
const MOMENT = { base: 36, digits: 9 } as const;

/** Mails of before have nothing but a hash, which is hexadecimal and so stands before all `t`. */
const NAMED = /^mail_t([0-9a-z]{9})_/;

/** The same event and hash always give the same id. */
export function mailIdOf(happenedAt: Instant, hash: string): string {
  return `${prefixOf(happenedAt)}_${hash.slice(0, 24)}`;
}

/** What the same mail was called by an older version. */
export function formerMailIdOf(hash: string): string {
  return `mail_${hash.slice(0, 24)}`;
}

/** When that happened which a mail tells of; undefined of one that an older version named. */
export function toldOf(mail: string): Instant | undefined {
  const digits = NAMED.exec(mail)?.[1];
  return digits === undefined ? undefined : instant(Number.parseInt(digits, MOMENT.base));
}

/** Bounds of the ids of mails about what happened between the two, both included. */
export function mailsBetween(from: Instant | undefined, until: Instant | undefined) {
  return {
    from: from === undefined ? FIRST : prefixOf(from),
    to: until === undefined ? BEHIND_LAST : `${prefixOf(until)}_~`,
  };
}

const FIRST = "mail_t";
const BEHIND_LAST = "mail_u";

function prefixOf(at: Instant): string {
  return `mail_t${at.toString(MOMENT.base).padStart(MOMENT.digits, "0")}`;
}

/** Bounds of those that an older version named: nothing tells what they are about but themselves. */
export const MAILS_OF_BEFORE = { from: "mail_0", to: "mail_g" } as const;
