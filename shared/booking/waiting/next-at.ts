import type { Instant } from "../../kernel/time.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";

/** When something ends by itself: what is held for them, else the waiting of whoever has no appointment. */
export function nextAt({ status, offer, wish, before }: Waiting): Instant | undefined {
  if (offer !== undefined) return offer.until;
  return status === "waiting" && wish !== undefined ? before : undefined;
}
