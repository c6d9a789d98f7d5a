import type { FunctionSpec } from "../../../functions/function-spec.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { MINUTE, instant, toUtc } from "../../../shared/kernel/time.ts";
import type { WorkSource } from "../work/work-loop.ts";

/** The functions that run every so many minutes, at whole multiples of their period. */
export type Recurring = WorkSource & {
  /** The first planned time after this one. */
  readonly nextAfter: (at: Instant) => Instant | undefined;
  /** Lets those run that are planned at exactly this time. */
  readonly requestPlanned: (at: Instant) => void;
  /** Lets all of them run once. */
  readonly requestAll: (at: Instant) => void;
};

export type RecurringParts = {
  readonly manifest: readonly Pick<FunctionSpec, "name" | "trigger">[];
  readonly invoke: (name: string, event: object) => Promise<unknown>;
};

export function createRecurring({ manifest, invoke }: RecurringParts): Recurring {
  const jobs = manifest.flatMap(({ name, trigger }) =>
    trigger.kind === "every" ? [{ name, period: trigger.minutes * MINUTE }] : [],
  );
  let requested: readonly { readonly name: string; readonly at: Instant }[] = [];
  return {
    name: "recurring functions",
    nextAfter: (at) => {
      const times = jobs.map(({ period }) => (Math.floor(at / period) + 1) * period);
      return times.length === 0 ? undefined : instant(Math.min(...times));
    },
    requestPlanned: (at) => {
      const planned = jobs.filter(({ period }) => at % period === 0);
      requested = [...requested, ...planned.map(({ name }) => ({ name, at }))];
    },
    requestAll: (at) => {
      requested = [...requested, ...jobs.map(({ name }) => ({ name, at }))];
    },
    step: async () => {
      const [next, ...rest] = requested;
      if (next === undefined) return false;
      requested = rest;
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
