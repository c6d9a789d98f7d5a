import { MINUTE, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { Work } from "../platform/dynamodb/query-work.ts";
import { log } from "../platform/log.ts";
import type { EndOfferDeps } from "../booking/waiting/end-offer.ts";
import { lapseOffer } from "./follow-waiting.ts";

/** As for promises: long enough for a timer on its way. */
const GRACE_MILLISECONDS = 2 * MINUTE;

/**
 * Lets go what is held longer than it was offered; one that fails does not hold up the others.
 * @throws Error after the last of them when some failed; the log names them.
 */
export async function lapsePassedOffers(
  deps: EndOfferDeps,
  work: readonly Work[],
  now: Instant,
): Promise<void> {
  const until = plus(now, -GRACE_MILLISECONDS);
  let failed = 0;
  for (const { kind, at, reference, id: appointment, generation = 0 } of work) {
    if (kind !== "waiting" || at > until) continue;
    try {
      await lapseOffer(deps, { reference, appointment, generation }, now);
    } catch (error) {
      failed += 1;
      log.error("sweep.offer-failed", error, { appointment, generation });
    }
  }
  if (failed > 0) throw new Error(`${failed} offers could not be let go`);
}
