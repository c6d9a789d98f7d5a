import { DAY } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";

/** How long what lies there. */
export const IMPORT_KEPT = {
  /** Time enough to put a file right and send it again; people's data lie nowhere longer than needed. */
  fileMilliseconds: 7 * DAY,
  jobMilliseconds: 366 * DAY,
  /** Whoever was taken over once is not taken over again, also after they were erased. */
  guardMilliseconds: 3 * 366 * DAY,
} as const;

export function secondsOf(at: Instant): number {
  return Math.ceil(at / 1_000);
}
