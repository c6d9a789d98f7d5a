import type { FunctionSpec } from "../function-spec.ts";

export const bookingApi = {
  name: "booking-api",
  purpose: "Public calls and the customer's own case, by case token",
  trigger: {
    kind: "http",
    auth: "none",
    routes: [
      "GET /v1/health",
      "GET /v1/dealers",
      "GET /v1/dealers/{dealer}",
      "GET /v1/dealers/{dealer}/services/{service}/slots",
      "POST /v1/appointments",
      "POST /v1/callbacks",
      "GET /v1/cases/{reference}",
      "POST /v1/cases/{reference}/link",
      "POST /v1/cases/{reference}/appointments/{id}/reschedule",
      "POST /v1/cases/{reference}/appointments/{id}/cancel",
      "POST /v1/cases/{reference}/commitments",
      "POST /v1/cases/{reference}/commitments/{id}/confirm",
      "POST /v1/cases/{reference}/commitments/{id}/dispute",
      "POST /v1/cases/{reference}/commitments/{id}/withdraw",
      "PUT /v1/cases/{reference}/contact",
      "$default",
    ],
  },
  needs: ["cases:read", "cases:write", "calendar:read", "calendar:write", "directory:read"],
  timeoutSeconds: 10,
  memoryMegabytes: 1769,
  errorImpact: "Customers cannot book, ask for a call or open their case",
} as const satisfies FunctionSpec;
