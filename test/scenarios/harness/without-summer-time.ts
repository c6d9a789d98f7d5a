import { createRequire, syncBuiltinESMExports } from "node:module";
import type { Worker as NodeWorker, WorkerOptions } from "node:worker_threads";

/**
 * The time-zone data of another day: London keeps Greenwich time all year. It counts as later than any
 * that was printed, so that it is asked, and it holds in the threads of the functions too.
 */
const LONDON = "Europe/London";
const ALWAYS_GREENWICH = "Africa/Abidjan";

Object.defineProperty(process, "versions", { value: { ...process.versions, tz: "9999z" } });

const Known = Intl.DateTimeFormat;
class Later extends Known {
  constructor(locales?: string | string[], options: Intl.DateTimeFormatOptions = {}) {
    const { timeZone } = options;
    super(locales, timeZone === LONDON ? { ...options, timeZone: ALWAYS_GREENWICH } : options);
  }
}
Object.defineProperty(Intl, "DateTimeFormat", { value: Later });

const threads: { Worker: typeof NodeWorker } = createRequire(import.meta.url)(
  "node:worker_threads",
);
const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(file: string | URL, options: WorkerOptions = {}) {
    super(file, {
      ...options,
      execArgv: [...(options.execArgv ?? []), "--import", import.meta.url],
    });
  }
};
syncBuiltinESMExports();
