import { alignAppointment } from "../shared/booking/align-appointment.ts";
import { followWaiting } from "../shared/booking/follow-waiting.ts";
import { alignTimers } from "../shared/commitments/align-timers.ts";
import { climbOn } from "../shared/commitments/climb-on.ts";
import { composeMail, composeTogether } from "../shared/mail/compose-mail.ts";
import { createMailStore } from "../shared/mail/mail.store.ts";
import { createOutboxStore } from "../shared/mail/outbox.store.ts";
import type { RelayDeps } from "../shared/mail/relay-event.ts";
import { readEnvironment } from "../shared/platform/environment.ts";
import { log } from "../shared/platform/log.ts";
import { openMailer } from "../shared/platform/ses/mailer.ts";
import type { Timers } from "./open-timers.ts";

/** What relaying an event is made of: timers and mail; opened once per instance. */
export function openRelay(timers: Timers): RelayDeps {
  const { tables, random, cases, directory } = timers;
  return {
    cases,
    directory,
    mails: createMailStore(tables),
    outbox: createOutboxStore(tables),
    mailer: openMailer(),
    compose: composeMail,
    composeTogether,
    settings: { publicUrl: readEnvironment("PUBLIC_URL"), from: readEnvironment("MAIL_FROM") },
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
