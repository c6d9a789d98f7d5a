import { createImportStore } from "../../shared/imports/job/import.store.ts";
import { workOnImport } from "../../shared/imports/job/work-on-import.ts";
import { eachApart } from "../../shared/kernel/each-apart.ts";
import { patienceOf } from "../../shared/kernel/patience.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { readAs } from "../../shared/platform/http/field-errors.ts";
import type { Work } from "../../shared/platform/dynamodb/query-work.ts";
import { log } from "../../shared/platform/log.ts";
import type { Timers } from "../wiring/open-timers.ts";

/** Promises and mails of the round come first and after, so it leaves half of the function's time to them. */
const PATIENCE_MILLISECONDS = 110_000;

/**
 * Goes on with whatever was started, one after another; what is not done by then is the next round's.
 * @throws AggregateError at the end when some could not be worked on.
 */
export async function goOn(timers: Timers, work: readonly Work[]): Promise<void> {
  const imports = createImportStore(timers.tables);
  const deps = { ...timers, clock: systemClock, check: readAs, imports };
  const patience = patienceOf(PATIENCE_MILLISECONDS);
  await eachApart(
    work.filter(({ kind }) => kind === "import"),
    {
      sideBySide: 1,
      work: async ({ reference: dealer, id }) => {
        await workOnImport(deps, { dealer, id }, patience);
      },
      onFailure: (error) => log.error("import.work-failed", error),
    },
  );
}
