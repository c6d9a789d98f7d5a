import type { FunctionSpec } from "../wiring/function-spec.ts";

export const mailEvents = {
  name: "mail-events",
  purpose: "Records what became of each mail, and stops surveys while too many complain",
  trigger: { kind: "mail-reports" },
  needs: ["cases:read", "cases:write", "directory:read"],
  timeoutSeconds: 30,
  memoryMegabytes: 512,
  errorImpact: "A bounced confirmation goes unnoticed and a customer is blamed for it",
} as const satisfies FunctionSpec;
