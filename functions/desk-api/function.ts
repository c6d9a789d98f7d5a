import type { FunctionSpec } from "../function-spec.ts";

export const deskApi = {
  name: "desk-api",
  purpose: "What staff do, with an ID token",
  trigger: {
    kind: "http",
    auth: "staff",
    routes: [
      "GET /v1/admin/me",
      "GET /v1/admin/dealers/{dealer}",
      "PUT /v1/admin/dealers/{dealer}",
      "GET /v1/admin/brands/{brand}",
      "PUT /v1/admin/brands/{brand}",
      "GET /v1/admin/dealers/{dealer}/commitments",
      "POST /v1/admin/dealers/{dealer}/cases",
      "GET /v1/admin/cases/{reference}",
      "POST /v1/admin/cases/{reference}/commitments",
      "POST /v1/admin/cases/{reference}/commitments/{id}/attempts",
      "POST /v1/admin/cases/{reference}/commitments/{id}/keep",
      "POST /v1/admin/cases/{reference}/commitments/{id}/move",
      "POST /v1/admin/cases/{reference}/commitments/{id}/acknowledge",
      "POST /v1/admin/cases/{reference}/commitments/{id}/withdraw",
      "POST /v1/admin/cases/{reference}/notes",
    ],
  },
  needs: [
    "cases:read",
    "cases:write",
    "calendar:read",
    "calendar:write",
    "directory:read",
    "directory:write",
  ],
  timeoutSeconds: 10,
  memoryMegabytes: 1769,
  errorImpact: "Staff cannot see or log promises, so customers are not called",
} as const satisfies FunctionSpec;
