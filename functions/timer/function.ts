import type { FunctionSpec } from "../wiring/function-spec.ts";

export const timer = {
  name: "timer",
  purpose:
    "Takes a promise up its ladder, reminds of an appointment and sends a held mail in its time",
  trigger: { kind: "timer" },
  needs: [
    "cases:read",
    "cases:write",
    "calendar:read",
    "calendar:write",
    "directory:read",
    "schedules:arm",
    "mail:send",
  ],
  timeoutSeconds: 30,
  memoryMegabytes: 1024,
  // A thousand promises due at one moment take a third of a second each: all are told in ten seconds.
  reserved: 40,
  errorImpact: "Overdue promises escalate up to ten minutes late, by sweep alone",
} as const satisfies FunctionSpec;
