import { createAppointmentStore } from "../shared/booking/appointment.store.ts";
import { createCalendarStore } from "../shared/booking/calendar.store.ts";
import { createFeedStore } from "../shared/booking/feed.store.ts";
import { createWaitingStore } from "../shared/booking/waiting.store.ts";
import { createCaseStore } from "../shared/cases/case.store.ts";
import { createCommitmentStore } from "../shared/commitments/commitment.store.ts";
import { createDirectoryStore } from "../shared/directory/directory.store.ts";
import { createRecentDealers } from "../shared/directory/recent-dealers.ts";
import { systemRandom } from "../shared/kernel/random.ts";
import { systemClock } from "../shared/platform/clock.ts";
import { openTables } from "../shared/platform/dynamodb/tables.ts";
import { readEnvironment } from "../shared/platform/environment.ts";
import { createIdempotencyStore } from "../shared/platform/idempotency.store.ts";

/** What the functions that answer requests are made of; opened once per instance. */
export function openRequestDependencies() {
  const tables = openTables();
  const directory = createDirectoryStore(tables, systemRandom);
  return {
    tables,
    directory,
    recentDealers: createRecentDealers(directory),
    cases: createCaseStore(tables),
    calendar: createCalendarStore(tables),
    appointments: createAppointmentStore(tables),
    waiting: createWaitingStore(tables),
    feeds: createFeedStore(tables),
    commitments: createCommitmentStore(tables),
    idempotency: createIdempotencyStore(tables),
    clock: systemClock,
    random: systemRandom,
    publicUrl: readEnvironment("PUBLIC_URL"),
  };
}
