import { createCaseStore } from "../../shared/story/case.store.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { createMailStore } from "../../shared/mail/mail.store.ts";
import { recordReport } from "../../shared/mail/fate/record-report.ts";
import { createSuppressionStore } from "../../shared/mail/fate/suppression.store.ts";
import { readComplaintAlarm } from "../../shared/mail/fate/complaint-alarm.ts";
import { readSesReport } from "../../shared/mail/fate/ses-report.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { openTables } from "../../shared/platform/dynamodb/tables.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { log } from "../../shared/platform/log.ts";

const tables = openTables();
const deps = {
  commit: createCommit(tables, systemRandom),
  cases: createCaseStore(tables),
  mails: createMailStore(tables),
  directory: createDirectoryStore(tables, systemRandom),
  suppressions: createSuppressionStore(tables),
  random: systemRandom,
  log,
};

export async function handler(event: unknown): Promise<void> {
  const now = systemClock.now();
  const alarm = readComplaintAlarm(event);
  if (alarm !== undefined) {
    await deps.suppressions.setPaused(alarm.set, alarm.rings, alarm.at);
    const code = alarm.rings ? "mail.surveys-paused" : "mail.surveys-resumed";
    log.warn(code, { configurationSet: alarm.set });
    return;
  }
  const report = readSesReport(event, now);
  if (report !== undefined) await recordReport(deps, report, now);
}
