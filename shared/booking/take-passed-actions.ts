import { MINUTE, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { Work } from "../platform/dynamodb/query-work.ts";
import { log } from "../platform/log.ts";
import { fireAppointmentAction } from "./fire-appointment-action.ts";
import type { FireAppointmentDeps } from "./fire-appointment-action.ts";

/** As for promises: long enough for a timer on its way. */
const GRACE_MILLISECONDS = 2 * MINUTE;
const SIDE_BY_SIDE = 10;

/**
 * Does what lost timers of appointments stood for; one that fails does not hold up the others.
 * @throws Error after the last of them when some failed; the log names them.
 */
export async function takePassedActions(
  deps: FireAppointmentDeps,
  work: readonly Work[],
  now: Instant,
): Promise<void> {
  const until = plus(now, -GRACE_MILLISECONDS);
  const passed = work.filter(({ kind, at }) => kind === "appointment" && at <= until);
  let failed = 0;
  const take = async ({ reference, id: appointment, generation = 0 }: Work) => {
    try {
      const fired = await fireAppointmentAction(deps, { reference, appointment, generation }, now);
      if (fired === "fired") log.warn("sweep.reminder-was-lost", { appointment, generation });
    } catch (error) {
      failed += 1;
      log.error("sweep.reminder-failed", error, { appointment, generation });
    }
  };
  for (let from = 0; from < passed.length; from += SIDE_BY_SIDE) {
    await Promise.all(passed.slice(from, from + SIDE_BY_SIDE).map(take));
  }
  if (failed > 0) throw new Error(`${failed} of ${passed.length} passed actions were not taken`);
}
