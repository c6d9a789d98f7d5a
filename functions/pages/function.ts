import type { FunctionSpec } from "../function-spec.ts";

export const pages = {
  name: "pages",
  purpose: "The booking form and the customer's case as web pages",
  trigger: {
    kind: "http",
    auth: "none",
    routes: [
      "GET /",
      "GET /assets/{file}",
      "GET /docs",
      "GET /v1/openapi.json",
      "GET /d/{dealer}",
      "POST /d/{dealer}",
      "GET /d/{dealer}/call",
      "POST /d/{dealer}/call",
      "GET /c/{reference}",
      "GET /c/{reference}/appointments/{id}/change",
      "POST /c/{reference}/appointments/{id}/change",
      "GET /c/{reference}/appointments/{id}/cancel",
      "POST /c/{reference}/appointments/{id}/cancel",
    ],
  },
  needs: ["cases:read", "cases:write", "calendar:read", "calendar:write", "directory:read"],
  timeoutSeconds: 10,
  memoryMegabytes: 1769,
  errorImpact: "Customers see no booking form and cannot open the link in their mail",
} as const satisfies FunctionSpec;
