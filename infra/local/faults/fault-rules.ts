import * as z from "zod";

const FAULT_TARGETS = ["dynamodb", "ses", "scheduler"] as const;
export type FaultTarget = (typeof FAULT_TARGETS)[number];

/** The next `times` calls fail: before or after they took effect, throttled, or in a conflict; 0 ends it. */
export const faultSchema = z
  .strictObject({
    target: z.enum(FAULT_TARGETS),
    operation: z.string().min(1).max(100).optional(),
    times: z.int().min(0).max(10_000),
    mode: z.enum(["before", "after", "throttle", "conflict"]),
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

export function createFaultRules(): FaultRules {
  let faults: readonly Fault[] = [];

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
      return hit === undefined ? undefined : use(hit);
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
