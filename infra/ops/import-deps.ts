import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { createCalendarStore } from "../../shared/booking/calendar/calendar.store.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { createImportStore } from "../../shared/imports/job/import.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { readAs } from "../../shared/platform/http/field-errors.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";

/** What taking rows over is made of, on a stage's tables. */
export function importDeps(tables: Tables) {
  return {
    clock: systemClock,
    check: readAs,
    random: systemRandom,
    commit: createCommit(tables, systemRandom),
    directory: createDirectoryStore(tables, systemRandom),
    cases: createCaseStore(tables),
    appointments: createAppointmentStore(tables),
    calendar: createCalendarStore(tables),
    commitments: createCommitmentStore(tables),
    imports: createImportStore(tables),
  };
}
