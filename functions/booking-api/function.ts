import type { FunctionSpec } from "../wiring/function-spec.ts";
import { bookingRoutes } from "./routes.ts";

export const bookingApi: FunctionSpec = {
  name: "booking-api",
  purpose: "Public calls and the customer's own case, by case token",
  trigger: {
    kind: "http",
    auth: "none",
    // What a browser on another site asks first names no route of ours and carries no token, so it has one of its
    // own; what stands behind the authorizer is the nearer match, and asks for a token as ever.
    routes: [...bookingRoutes.map(({ on }) => on), "OPTIONS /v1/{proxy+}"],
    serves: bookingRoutes.map(({ on }) => on),
  },
  needs: [
    "cases:read",
    "cases:write",
    "calendar:read",
    "calendar:write",
    "directory:read",
    "edge:only",
    "recalls:look-up",
  ],
  timeoutSeconds: 10,
  memoryMegabytes: 1769,
  errorImpact: "Customers cannot book, ask for a call or open their case",
};
