import { createCaseStore } from "../cases/case.store.ts";
import { alignTimers } from "../commitments/align-timers.ts";
import { createCommitmentStore } from "../commitments/commitment.store.ts";
import { createDirectoryStore } from "../directory/directory.store.ts";
import { systemRandom } from "../kernel/random.ts";
import { openTables } from "../platform/dynamodb/tables.ts";
import { readEnvironment } from "../platform/environment.ts";
import { log } from "../platform/log.ts";
import { openSchedules } from "../platform/scheduler/schedules.ts";
import { openMailer } from "../platform/ses/mailer.ts";
import { createMailStore } from "./mail.store.ts";
import { createOutboxStore } from "./outbox.store.ts";
import type { RelayDeps } from "./relay-event.ts";

/** What relaying needs, from the environment of a function; opened once per instance. */
export function openRelay(): RelayDeps {
  const tables = openTables();
  const random = systemRandom;
  const cases = createCaseStore(tables);
  const commitments = createCommitmentStore(tables);
  const directory = createDirectoryStore(tables, random);
  const timers = { tables, random, cases, commitments, directory, schedules: openSchedules() };
  return {
    cases,
    directory,
    mails: createMailStore(tables),
    outbox: createOutboxStore(tables),
    mailer: openMailer(),
    settings: { publicUrl: readEnvironment("PUBLIC_URL"), from: readEnvironment("MAIL_FROM") },
    random,
    log,
    alignTimers: (commitment, eventGeneration, now) =>
      alignTimers(timers, commitment, eventGeneration, now),
  };
}
