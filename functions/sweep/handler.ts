import { createCaseStore } from "../../shared/cases/case.store.ts";
import { createCommitmentStore } from "../../shared/commitments/commitment.store.ts";
import { createDirectoryStore } from "../../shared/directory/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { openTables } from "../../shared/platform/dynamodb/tables.ts";
import { openSchedules } from "../../shared/platform/scheduler/schedules.ts";
import { sweep } from "./sweep.ts";

const tables = openTables();

export const handler = sweep({
  tables,
  random: systemRandom,
  clock: systemClock,
  cases: createCaseStore(tables),
  commitments: createCommitmentStore(tables),
  directory: createDirectoryStore(tables, systemRandom),
  schedules: openSchedules(),
});
