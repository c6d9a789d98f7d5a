import type { FaultTarget } from "./fault-rules.ts";

/** How often the functions called what, since somebody last looked. */
export type CallCounts = {
  readonly count: (target: FaultTarget, operation: string) => void;
  readonly take: () => Readonly<Record<FaultTarget, Readonly<Record<string, number>>>>;
};

export function createCallCounts(): CallCounts {
  const empty = () => ({
    dynamodb: new Map<string, number>(),
    ses: new Map<string, number>(),
    scheduler: new Map<string, number>(),
    "user-pool": new Map<string, number>(),
  });
  let counts = empty();
  return {
    count: (target, operation) => {
      counts[target].set(operation, (counts[target].get(operation) ?? 0) + 1);
    },
    take: () => {
      const { dynamodb, ses, scheduler, "user-pool": userPool } = counts;
      counts = empty();
      return {
        dynamodb: Object.fromEntries(dynamodb),
        ses: Object.fromEntries(ses),
        scheduler: Object.fromEntries(scheduler),
        "user-pool": Object.fromEntries(userPool),
      };
    },
  };
}
