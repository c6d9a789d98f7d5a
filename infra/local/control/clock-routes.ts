import * as z from "zod";
import { instant, toUtc } from "../../../shared/kernel/time.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import type { ClockControl } from "../clock/clock-control.ts";
import { durationMilliseconds } from "../clock/duration.ts";
import type { LocalClock } from "../clock/local-clock.ts";
import { ControlProblem, controlBody, fresh } from "./control-router.ts";
import type { ControlRoutes } from "./control-router.ts";

const moveSchema = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
]);

/** A clock that runs has moved on while its time was read and sent back: this much is still "now". */
const JUST_NOW_MILLISECONDS = 10_000;
/** Ten years: a slip of a digit must not keep the machine busy for hours. */
const LONGEST_MILLISECONDS = 3_660 * 86_400_000;

export function clockRoutes(clock: LocalClock, control: ClockControl): ControlRoutes {
  return {
    "GET /_local/clock": async () => fresh(200, { now: toUtc(clock.now()) }),
    "POST /_local/clock": async (request) => {
      const target = targetOf(controlBody(request, moveSchema), clock);
      const fired = await control.moveTo(target);
      return fresh(200, { now: toUtc(clock.now()), fired });
    },
  };
}

const resetSchema = z.strictObject({ now: z.iso.datetime({ offset: true }).optional() });

/** `now`: where a clock that stands begins from then on, so that one system serves many stories. */
export function resetRoute(
  clock: Pick<LocalClock, "runs">,
  reset: (now?: Instant) => Promise<void>,
): ControlRoutes {
  return {
    "POST /_local/reset": async (request) => {
      const { now } = controlBody(request, resetSchema);
      if (now !== undefined && clock.runs) throw invalid("/now: this clock runs");
      await reset(now === undefined ? undefined : instant(Date.parse(now)));
      return { status: 204 };
    },
  };
}

function targetOf(move: z.infer<typeof moveSchema>, clock: LocalClock): Instant {
  const now = clock.now();
  if ("advance" in move) {
    const milliseconds = durationMilliseconds(move.advance);
    if (milliseconds === undefined) {
      throw invalid("/advance: is not a duration such as PT3H");
    }
    return within(now + milliseconds, now);
  }
  const to = Date.parse(move.to);
  if (clock.runs && to < now && now - to <= JUST_NOW_MILLISECONDS) return now;
  if (to < now) throw invalid(`/to: the clock only goes forward, and it is ${toUtc(now)}`);
  return within(to, now);
}

function within(target: number, now: Instant): Instant {
  if (target - now > LONGEST_MILLISECONDS) throw invalid("the clock moves ten years at most");
  return instant(Math.round(target));
}

function invalid(detail: string): ControlProblem {
  return new ControlProblem(422, "invalid-request", detail);
}
