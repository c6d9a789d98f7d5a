import { alignAppointment } from "../../shared/timers/align-appointment.ts";
import { armConfirmation, confirmationTimerName } from "../../shared/timers/arm-appointment.ts";
import { checkConfirmation } from "../../shared/booking/confirmation/check-confirmation.ts";
import { doubtConfirmation } from "../../shared/booking/confirmation/doubt-confirmation.ts";
import { settleConfirmation } from "../../shared/booking/confirmation/settle-confirmation.ts";
import { followWaiting } from "../../shared/timers/follow-waiting.ts";
import { alignTimers } from "../../shared/timers/align-timers.ts";
import { climbOn } from "../../shared/timers/climb-on.ts";
import type { RelayDeps } from "../../shared/relay/relay-event.ts";
import type { Timers } from "./open-timers.ts";

type FollowUps = Pick<
  RelayDeps,
  "confirmations" | "alignTimers" | "climbOn" | "alignAppointment" | "followWaiting"
>;

/** What follows from an event beside its mails: timers, the next step, who waits for a time. */
export function followUpsOf(timers: Timers): FollowUps {
  const { schedules } = timers;
  return {
    confirmations: {
      watch: (mail, now) => armConfirmation(schedules, mail, now),
      forget: ({ id }) => schedules.disarm(confirmationTimerName(id)),
      check: ({ reference, id }, now) => checkConfirmation(timers, { reference, mail: id }, now),
      doubt: (visit, now) => doubtConfirmation(timers, visit, now),
      settle: (visit, now) => settleConfirmation(timers, visit, now),
    },
    alignTimers: (commitment, eventGeneration, now) =>
      alignTimers(timers, commitment, eventGeneration, now),
    climbOn: (unheard, now) => climbOn(timers, unheard, now),
    alignAppointment: (appointment, eventGeneration, now) =>
      alignAppointment(timers, appointment, eventGeneration, now),
    followWaiting: (event, story, now) => followWaiting(timers, event, story, now),
  };
}
