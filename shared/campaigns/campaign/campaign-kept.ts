import { DAY } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";

/** How long what lies there. */
export const CAMPAIGN_KEPT = {
  /** A campaign that nobody starts or ends is forgotten with its audience. */
  draftMilliseconds: 90 * DAY,
  /** After its end somebody may still ask who was left out. */
  audienceMilliseconds: 30 * DAY,
  /** Its figures, in which nobody is named. */
  figuresMilliseconds: 3 * 366 * DAY,
  /** What was written to somebody, by a hash of the address. */
  announcedMilliseconds: 366 * DAY,
} as const;

export function secondsOf(at: Instant): number {
  return Math.ceil(at / 1_000);
}
