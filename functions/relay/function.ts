import type { FunctionSpec } from "../wiring/function-spec.ts";

export const relay = {
  name: "relay",
  purpose: "Turns each event of a case into armed timers and sent mail",
  trigger: { kind: "case-events", batchSize: 10 },
  needs: [
    "cases:read",
    "cases:write",
    "calendar:read",
    "calendar:write",
    "directory:read",
    "exports:write",
    "files:remove",
    "schedules:arm",
    "mail:send",
  ],
  timeoutSeconds: 60,
  memoryMegabytes: 1024,
  // One for each shard of the stream; a table of our size has a handful.
  reserved: 20,
  errorImpact: "Confirmations and escalations go out late: customers wait without a word",
} as const satisfies FunctionSpec;
