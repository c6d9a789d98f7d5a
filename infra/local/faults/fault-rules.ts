import * as z from "zod";

const FAULT_TARGETS = ["dynamodb", "ses", "scheduler", "user-pool"] as const;
export type FaultTarget = (typeof FAULT_TARGETS)[number];

/**
 * The next `times` calls fail: before or after they took effect, throttled, over the day's quota of
 * mail, or in a conflict; 0 ends it. With `perSecond` a throttled service takes so many in a second of
 * the machine's own time, as AWS does, whatever the clock that tests move says.
 */
export const faultSchema = z
  .strictObject({
    target: z.enum(FAULT_TARGETS),
    operation: z.string().min(1).max(100).optional(),
    times: z.int().min(0).max(10_000),
    mode: z.enum(["before", "after", "throttle", "quota", "conflict"]),
    perSecond: z.int().min(1).max(1_000).optional(),
  })
  .refine(({ mode, perSecond }) => perSecond === undefined || mode === "throttle", {
    error: "only throttling takes some in a second",
    path: ["perSecond"],
  })
  .refine(({ mode, target }) => mode !== "quota" || target === "ses", {
    error: "only ses has a quota for a day",
    path: ["mode"],
  })
  .refine(
    ({ target, operation = CONFLICTING, mode }) =>
      mode !== "conflict" || (target === "dynamodb" && operation === CONFLICTING),
    {
      error: "only TransactWriteItems of dynamodb can lose a conflict",
      path: ["mode"],
    },
  );
type Fault = z.infer<typeof faultSchema>;
type FaultMode = Fault["mode"];

const CONFLICTING = "TransactWriteItems";

export type FaultRules = {
  readonly add: (fault: Fault) => void;
  /** How this call fails, if it does; counts it. Calls come from the functions only. */
  readonly modeFor: (target: FaultTarget, operation: string) => FaultMode | undefined;
  /**
   * True when what SES would report is to get lost: a fault of `ses` whose operation is the report's
   * type, `Delivery`, `Bounce` or `Complaint`.
   */
  readonly losesReport: (type: string) => boolean;
  readonly list: () => readonly Fault[];
  readonly clear: () => void;
};

/** `elapsed` is the machine's own time in milliseconds. */
export function createFaultRules(elapsed = () => performance.now()): FaultRules {
  let faults: readonly Fault[] = [];
  let taken: readonly number[] = [];

  /** True when it is one of those that a throttled service still takes in this second. */
  function hasRoom({ perSecond = 0 }: Fault): boolean {
    const now = elapsed();
    taken = taken.filter((at) => at > now - 1_000);
    if (taken.length >= perSecond) return false;
    taken = [...taken, now];
    return true;
  }

  function use(hit: Fault): FaultMode {
    const used = { ...hit, times: hit.times - 1 };
    faults = faults.flatMap((fault) => (fault !== hit ? [fault] : used.times > 0 ? [used] : []));
    return hit.mode;
  }

  return {
    add: (fault) => {
      const others = faults.filter(
        ({ target, operation, mode }) =>
          target !== fault.target || operation !== fault.operation || mode !== fault.mode,
      );
      faults = fault.times === 0 ? others : [...faults, fault];
    },
    modeFor: (target, operation) => {
      const hit = faults.find((fault) => fault.target === target && concerns(fault, operation));
      return hit === undefined || hasRoom(hit) ? undefined : use(hit);
    },
    losesReport: (type) => {
      const hit = faults.find(({ target, operation }) => target === "ses" && operation === type);
      if (hit !== undefined) use(hit);
      return hit !== undefined;
    },
    list: () => faults,
    clear: () => {
      faults = [];
    },
  };
}

function concerns({ operation, mode }: Fault, called: string): boolean {
  return (operation ?? (mode === "conflict" ? CONFLICTING : called)) === called;
}
