import { createCalendarStore } from "../../shared/booking/calendar/calendar.store.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { createRecentDealers } from "../../shared/directory/store/recent-dealers.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { openTables } from "../../shared/platform/dynamodb/tables.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";

export type Listing = ReturnType<typeof openListing>;

/** What it takes to show what can be booked, and nothing that would make the first look slower. */
export function openListing() {
  const tables = openTables();
  const directory = createDirectoryStore(tables, systemRandom);
  return {
    tables,
    commit: createCommit(tables, systemRandom),
    directory,
    recentDealers: createRecentDealers(directory),
    calendar: createCalendarStore(tables),
    clock: systemClock,
    random: systemRandom,
  };
}
