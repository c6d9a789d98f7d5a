import { eachApart } from "../kernel/each-apart.ts";
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
 * @throws AggregateError after the last of them when some failed; the log names them.
 */
export async function takePassedActions(
  deps: FireAppointmentDeps,
  work: readonly Work[],
  now: Instant,
): Promise<void> {
  const until = plus(now, -GRACE_MILLISECONDS);
  const passed = work.filter(({ kind, at }) => kind === "appointment" && at <= until);
  await eachApart(passed, {
    sideBySide: SIDE_BY_SIDE,
    work: async ({ reference, id: appointment, generation = 0 }) => {
      const fired = await fireAppointmentAction(deps, { reference, appointment, generation }, now);
      if (fired === "fired") log.warn("sweep.reminder-was-lost", { appointment, generation });
    },
    onFailure: (error, { id: appointment, generation = 0 }) =>
      log.error("sweep.reminder-failed", error, { appointment, generation }),
  });
}
