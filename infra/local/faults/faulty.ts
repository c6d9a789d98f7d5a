import { refusal } from "../http/aws-rest-json.ts";
import type { Handle, Request, Response } from "../http/serve.ts";
import type { CallCounts } from "./call-counts.ts";
import type { FaultRules, FaultTarget } from "./fault-rules.ts";

export type FaultyParts = {
  readonly target: FaultTarget;
  readonly rules: FaultRules;
  readonly counts: CallCounts;
  readonly operationOf: (request: Request) => string;
  /** The service's own way to say that it is busy. */
  readonly throttled: (request: Request) => Response;
  readonly conflicted?: (request: Request) => Response;
  /** What it says when the day's quota is used up. */
  readonly overQuota?: (request: Request) => Response;
};

/** Stands between the functions and a service and lets calls fail the way networks and AWS do. */
export function faulty(handle: Handle, parts: FaultyParts): Handle {
  return async (request) => {
    const operation = parts.operationOf(request);
    parts.counts.count(parts.target, operation);
    switch (parts.rules.modeFor(parts.target, operation)) {
      case undefined:
        return await handle(request);
      case "before":
        return refusal(500, "InternalServerError", "A fault was asked for; nothing was done.");
      case "after":
        // It took effect, but the answer never arrives.
        await handle(request);
        return undefined;
      case "throttle":
        return parts.throttled(request);
      case "quota":
        return (parts.overQuota ?? parts.throttled)(request);
      case "conflict":
        return (parts.conflicted ?? parts.throttled)(request);
    }
  };
}
