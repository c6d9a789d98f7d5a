import type { FunctionSpec } from "../wiring/function-spec.ts";
import { deskRoutes } from "./routes.ts";

export const deskApi: FunctionSpec = {
  name: "desk-api",
  purpose: "What staff do, with an ID token",
  trigger: {
    kind: "http",
    auth: "staff",
    // Every method: nothing below it, asked in whatever way, is reached without a token.
    routes: ["ANY /v1/admin/{proxy+}"],
    serves: deskRoutes.map(({ on }) => on),
  },
  needs: [
    "cases:read",
    "cases:write",
    "calendar:read",
    "calendar:write",
    "directory:read",
    "directory:write",
    "exports:read",
    "files:keep",
    "files:remove",
    "erased:write",
    "edge:only",
    "recalls:look-up",
  ],
  timeoutSeconds: 10,
  memoryMegabytes: 1769,
  errorImpact: "Staff cannot see or log promises, so customers are not called",
};
