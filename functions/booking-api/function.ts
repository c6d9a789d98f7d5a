import type { FunctionSpec } from "../wiring/function-spec.ts";
import { bookingRoutes } from "./routes.ts";

export const bookingApi: FunctionSpec = {
  name: "booking-api",
  purpose: "Public calls and the customer's own case, by case token",
  trigger: {
    kind: "http",
    auth: "none",
    routes: bookingRoutes.map(({ on }) => on),
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
