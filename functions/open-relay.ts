import { alignAppointment } from "../shared/booking/align-appointment.ts";
import { armConfirmation, confirmationTimerName } from "../shared/booking/arm-appointment.ts";
import { checkConfirmation } from "../shared/booking/check-confirmation.ts";
import { doubtConfirmation } from "../shared/booking/doubt-confirmation.ts";
import { settleConfirmation } from "../shared/booking/settle-confirmation.ts";
import { followWaiting } from "../shared/booking/follow-waiting.ts";
import { alignTimers } from "../shared/commitments/align-timers.ts";
import { climbOn } from "../shared/commitments/climb-on.ts";
import { composeMail, composeTogether } from "../shared/mail/compose-mail.ts";
import { createMailStore } from "../shared/mail/mail.store.ts";
import { createOutboxStore } from "../shared/mail/outbox.store.ts";
import type { RelayDeps } from "../shared/mail/relay-event.ts";
import { createSuppressionStore } from "../shared/mail/suppression.store.ts";
import { readEnvironment } from "../shared/platform/environment.ts";
import { log } from "../shared/platform/log.ts";
import { openMailer } from "../shared/platform/ses/mailer.ts";
import type { Timers } from "./open-timers.ts";

/** What relaying an event is made of: timers and mail; opened once per instance. */
export function openRelay(timers: Timers): RelayDeps {
  const { tables, random, cases, directory, schedules } = timers;
  return {
    tables,
    suppressions: createSuppressionStore(tables),
    confirmations: {
      watch: (mail, now) => armConfirmation(schedules, mail, now),
      forget: ({ id }) => schedules.disarm(confirmationTimerName(id)),
      check: ({ reference, id }, now) => checkConfirmation(timers, { reference, mail: id }, now),
      doubt: (visit, now) => doubtConfirmation(timers, visit, now),
      settle: (visit, now) => settleConfirmation(timers, visit, now),
    },
    cases,
    directory,
    mails: createMailStore(tables),
    outbox: createOutboxStore(tables),
    mailer: openMailer(),
    compose: composeMail,
    composeTogether,
    settings: {
      publicUrl: readEnvironment("PUBLIC_URL"),
      from: readEnvironment("MAIL_FROM"),
      surveysFrom: readEnvironment("MAIL_SURVEYS_FROM"),
    },
    random,
    log,
    alignTimers: (commitment, eventGeneration, now) =>
      alignTimers(timers, commitment, eventGeneration, now),
    climbOn: (unheard, now) => climbOn(timers, unheard, now),
    alignAppointment: (appointment, eventGeneration, now) =>
      alignAppointment(timers, appointment, eventGeneration, now),
    followWaiting: (event, story, now) => followWaiting(timers, event, story, now),
  };
}
