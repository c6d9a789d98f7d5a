import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { createCalendarStore } from "../../shared/booking/calendar/calendar.store.ts";
import { createWaitingStore } from "../../shared/booking/waiting/waiting.store.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { createDirectoryStore } from "../../shared/directory/directory.store.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { sharedReads } from "../../shared/directory/shared-reads.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { openTables } from "../../shared/platform/dynamodb/tables.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { openSchedules } from "../../shared/platform/scheduler/schedules.ts";

/** What arming timers and taking steps is made of; opened once per instance. */
export function openTimers() {
  const tables = openTables();
  return {
    tables,
    commit: createCommit(tables, systemRandom),
    random: systemRandom,
    cases: createCaseStore(tables),
    appointments: createAppointmentStore(tables),
    calendar: createCalendarStore(tables),
    waiting: createWaitingStore(tables),
    commitments: createCommitmentStore(tables),
    directory: sharedReads(createDirectoryStore(tables, systemRandom)),
    schedules: openSchedules(),
  };
}

/** What uses them need not know that crowds share their reads. */
export type Timers = Omit<ReturnType<typeof openTimers>, "directory"> & {
  readonly directory: DirectoryStore;
};
