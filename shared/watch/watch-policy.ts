import { HOUR, MINUTE, SECOND } from "../kernel/time.ts";

export const WATCH_POLICY = {
  /** Longer than a page that somebody looks at lies still. */
  atItMilliseconds: 6 * MINUTE,
  /** So long a page says that a note is for its reader; the mail about it stays. */
  mentionedMilliseconds: HOUR,
  /** A write a minute is enough to say who is there. */
  againMilliseconds: 55 * SECOND,
  /** Nobody's name stays longer in the table, whatever else happens to the case. */
  keptMilliseconds: HOUR,
} as const;
