import { writtenInBrandLook } from "../../shared/mail/write/in-brand-look.ts";
import { createOutboxStore } from "../../shared/relay/outbox.store.ts";
import type { RelayDeps } from "../../shared/relay/relay-event.ts";
import { createSuppressionStore } from "../../shared/mail/fate/suppression.store.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import { log } from "../../shared/platform/log.ts";
import { readConfigurationSets } from "../../shared/platform/ses/configuration-sets.ts";
import { openMailer } from "../../shared/platform/ses/mailer.ts";
import { createWatchStore } from "../../shared/watch/watch.store.ts";
import type { Timers } from "./open-timers.ts";

/** What relaying an event is made of: timers and mail; opened once per instance. */
export function openRelay(timers: Timers, people: RelayDeps["people"]): RelayDeps {
  const { tables } = timers;
  return {
    ...timers,
    suppressions: createSuppressionStore(tables),
    outbox: createOutboxStore(tables),
    watch: createWatchStore(tables, timers.random),
    mailer: openMailer(),
    people,
    ...writtenInBrandLook({ directory: timers.directory, log }),
    settings: {
      publicUrl: readEnvironment("PUBLIC_URL"),
      from: readEnvironment("MAIL_FROM"),
      surveysFrom: readEnvironment("MAIL_SURVEYS_FROM"),
      sets: readConfigurationSets(readEnvironment("MAIL_CONFIGURATION_SETS")),
    },
    log,
  };
}
