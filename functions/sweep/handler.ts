import { createCaseStore } from "../../shared/cases/case.store.ts";
import { queryWork } from "../../shared/platform/dynamodb/query-work.ts";
import { createCommitmentStore } from "../../shared/commitments/commitment.store.ts";
import { takePassedSteps } from "../../shared/commitments/take-passed-steps.ts";
import { createDirectoryStore } from "../../shared/directory/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { openRelay } from "../../shared/mail/open-relay.ts";
import { relayForgottenEvents, retryQueuedMail } from "../../shared/mail/sweep-mail.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { openTables } from "../../shared/platform/dynamodb/tables.ts";
import { openSchedules } from "../../shared/platform/scheduler/schedules.ts";
import { sweep } from "./sweep.ts";

const tables = openTables();
const relay = openRelay();
const steps = {
  tables,
  random: systemRandom,
  cases: createCaseStore(tables),
  commitments: createCommitmentStore(tables),
  directory: createDirectoryStore(tables, systemRandom),
  schedules: openSchedules(),
};

// Steps first: they are promises to customers, and what they say is an event that relay still gets.
export const handler = sweep({
  clock: systemClock,
  workBy: (now) => queryWork(tables, now),
  chores: [
    (work, now) => takePassedSteps(steps, work, now),
    (work, now) => relayForgottenEvents(relay, work, now),
    (work, now) => retryQueuedMail(relay, work, now),
  ],
});
