import { ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { wallStartOf } from "../../kernel/wall-start.ts";
import { addDays } from "../../kernel/zone.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Appointment, AppointmentAction } from "../../story/parts/appointment.schema.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { following } from "../appointment/following.ts";
import { nextOfVisit } from "../appointment/part-look.ts";
import { attendanceOf } from "../appointment/reminders.ts";
import { datesTouched } from "../calendar/local-day.ts";
import { movedWithVisit } from "../change/tied-promises.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Decision } from "../frame/decision.ts";

/** True of a visit that is at another moment than was told, or of which only a moment is known. */
export function isToFollow({ status, wall, start }: Appointment): boolean {
  return allows("follow-clocks", status) && wall?.at !== start;
}

/**
 * A visit whose clocks will go otherwise than planned: it is filed, held and reminded of at the moment
 * at which they will show what was agreed. An older one gets written down what they show now.
 */
export const clockFollowed: Decide<never> = (seen) => {
  const { appointment: before, dealer } = seen;
  if (!isToFollow(before)) return ok(NOTHING);
  const held = appointmentHold(before);
  const { from, to } = datesTouched(dealer.timeZone, held.from, held.until);
  return {
    // What a change around midnight had put on the day beside it is found, too.
    days: [{ from: addDays(from, -1), to: addDays(to, 1) }],
    decide: () => {
      const appointment = followed(before, dealer, seen.now);
      const time: Decision["time"] = { free: [], passedOn: [held], claims: [held] };
      const next = { change: "follow-clocks", appointment } as const;
      const { wall } = before;
      if (wall === undefined) return ok({ next, time, facts: [] });
      return ok({
        next,
        time,
        facts: [
          {
            type: "appointment.clock-changed",
            appointment,
            agreedFor: wall.localStart,
            wasAt: wall.at,
          },
        ],
        promises: movedWithVisit(seen.story, appointment, seen),
      });
    },
  };
};

function followed(before: Appointment, dealer: Dealer, now: Instant): Appointment {
  const wall = { ...wallStartOf(dealer.timeZone, before.start), at: before.start };
  if (before.wall === undefined) return { ...before, wall, revision: before.revision + 1 };
  return {
    ...following(before, nextOf(before, dealer, now)),
    wall,
    clockChanges: (before.clockChanges ?? 0) + 1,
    changedAt: now,
  };
}

/** Who was reminded for the last time is not reminded again. */
function nextOf(visit: Appointment, dealer: Dealer, now: Instant): AppointmentAction | undefined {
  const { nextAction } = visit;
  if (nextAction?.kind === "attendance") return attendanceOf(visit.start);
  if (nextAction?.kind !== "reminder") return nextAction;
  const service = dealer.services.find(({ id }) => id === visit.service);
  return nextOfVisit(visit, service, dealer, now);
}
