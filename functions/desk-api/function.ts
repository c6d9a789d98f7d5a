import type { FunctionSpec } from "../wiring/function-spec.ts";
import { deskRoutes } from "./routes.ts";

export const deskApi: FunctionSpec = {
  name: "desk-api",
  purpose: "What staff do, with an ID token",
  trigger: {
    kind: "http",
    auth: "staff",
    routes: deskRoutes.map(({ on }) => on),
  },
  needs: [
    "cases:read",
    "cases:write",
    "calendar:read",
    "calendar:write",
    "directory:read",
    "directory:write",
    "exports:read",
    "erased:write",
    "edge:only",
  ],
  timeoutSeconds: 10,
  memoryMegabytes: 1769,
  errorImpact: "Staff cannot see or log promises, so customers are not called",
};
