import type { CallCounts } from "../faults/call-counts.ts";
import { faultSchema } from "../faults/fault-rules.ts";
import type { FaultRules } from "../faults/fault-rules.ts";
import type { DeadLetters } from "../work/dead-letters.ts";
import { controlBody, fresh } from "./control-router.ts";
import type { ControlRoutes } from "./control-router.ts";

/** Faults to ask for, and what a test or a person wants to see of the calls and of what was given up. */
export function faultRoutes(
  rules: FaultRules,
  counts: CallCounts,
  deadLetters: DeadLetters,
): ControlRoutes {
  return {
    "GET /_local/faults": async () => fresh(200, { items: rules.list() }),
    "POST /_local/faults": async (request) => {
      const fault = controlBody(request, faultSchema);
      rules.add(fault);
      return fresh(201, fault);
    },
    "DELETE /_local/faults": async () => {
      rules.clear();
      return { status: 204 };
    },
    /** Calls of the functions since the last time somebody asked. */
    "GET /_local/requests": async () => fresh(200, counts.take()),
    "GET /_local/dead-letters": async () => fresh(200, { items: deadLetters.list() }),
  };
}
