import type { FunctionSpec } from "../wiring/function-spec.ts";

export const sweep = {
  name: "sweep",
  purpose: "Finds what a lost timer, event or mail left undone and does it",
  trigger: { kind: "every", minutes: 5, idleWithoutWork: true },
  needs: [
    "cases:read",
    "cases:write",
    "calendar:read",
    "calendar:write",
    "directory:read",
    "directory:write",
    "exports:write",
    "files:remove",
    "erased:write",
    "schedules:arm",
    "mail:send",
    "accounts:keep",
  ],
  timeoutSeconds: 240,
  memoryMegabytes: 1024,
  // A round may still be at work when the next begins.
  reserved: 2,
  errorImpact: "A lost timer or a refused mail stays lost: a promise can be forgotten",
} as const satisfies FunctionSpec;
