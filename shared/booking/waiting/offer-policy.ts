import { HOUR, MINUTE } from "../../kernel/time.ts";

/** How long a freed time is held for one of those who wait. */
export const OFFER_POLICY = {
  /** Long enough to see a mail and think, short enough for the next one in the queue. */
  heldMilliseconds: 30 * MINUTE,
  /** Who comes needs time to come. */
  endsBeforeStartMilliseconds: 2 * HOUR,
  /** Less is no offer. */
  leastMilliseconds: 5 * MINUTE,
} as const;
