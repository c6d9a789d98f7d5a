import type { FunctionSpec } from "../../../functions/wiring/function-spec.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { MINUTE, instant, toUtc } from "../../../shared/kernel/time.ts";
import type { WorkSource } from "../work/work-loop.ts";

/**
 * The functions that run every so many minutes, at whole multiples of their period. A day has 288
 * rounds of sweep; those that are known to find nothing are left out.
 */
export type Recurring = WorkSource & {
  /** The first planned time after this one. */
  readonly nextAfter: (at: Instant) => Instant | undefined;
  /** Lets those run that are planned at exactly this time. */
  readonly requestPlanned: (at: Instant) => void;
  /** Lets all of them run once. */
  readonly requestAll: (at: Instant) => void;
};

type Job = { readonly name: string; readonly period: number; readonly needsWork: boolean };
type Request = { readonly name: string; readonly at: Instant; readonly needsWork: boolean };

export type RecurringParts = {
  readonly manifest: readonly Pick<FunctionSpec, "name" | "trigger">[];
  readonly invoke: (name: string, event: object) => Promise<unknown>;
  /** False when a round of a function that only looks after due work would find none now. */
  readonly mayHaveWork: () => Promise<boolean>;
};

export function createRecurring({ manifest, invoke, mayHaveWork }: RecurringParts): Recurring {
  const jobs = manifest.flatMap(({ name, trigger }) =>
    trigger.kind === "every"
      ? [{ name, period: trigger.minutes * MINUTE, needsWork: trigger.idleWithoutWork === true }]
      : [],
  );
  let requested: readonly Request[] = [];
  const request = (at: Instant, { name, needsWork }: Job): Request => ({ name, at, needsWork });
  return {
    name: "recurring functions",
    nextAfter: (at) => {
      const times = jobs.map(({ period }) => (Math.floor(at / period) + 1) * period);
      return times.length === 0 ? undefined : instant(Math.min(...times));
    },
    requestPlanned: (at) => {
      const planned = jobs.filter(({ period }) => at % period === 0);
      requested = [...requested, ...planned.map((job) => request(at, job))];
    },
    requestAll: (at) => {
      requested = [...requested, ...jobs.map((job) => request(at, job))];
    },
    step: async () => {
      const [next, ...rest] = requested;
      if (next === undefined) return false;
      requested = rest;
      if (next.needsWork && !(await mayHaveWork())) return true;
      // The host has logged a failure; the next run is the retry.
      await invoke(next.name, scheduledEvent(next.at)).catch(() => undefined);
      return true;
    },
  };
}

function scheduledEvent(at: Instant): object {
  return {
    version: "0",
    "detail-type": "Scheduled Event",
    source: "aws.events",
    time: toUtc(at),
    detail: {},
  };
}
