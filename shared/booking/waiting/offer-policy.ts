import { HOUR, MINUTE } from "../../kernel/time.ts";

/** How long a freed time is held for one of those who wait. */
export const OFFER_POLICY = {
  /** Long enough to see a mail and think, short enough for the next one in the queue. */
  heldMilliseconds: 30 * MINUTE,
  /**
   * However many wait: a queue that strangers have filled, or one of many places that one has taken, keeps a
   * time from everybody else no longer than that.
   */
  heldInAllMilliseconds: 3 * HOUR,
  /** Who comes needs time to come. */
  endsBeforeStartMilliseconds: 2 * HOUR,
  /** Less is no offer. */
  leastMilliseconds: 5 * MINUTE,
} as const;
