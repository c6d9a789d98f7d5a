import type { FunctionSpec } from "../wiring/function-spec.ts";
import { customerRoutes, lookRoutes } from "./customer-routes.ts";
import { deskNowRoutes, deskRoutes } from "./desk-routes.ts";

export const pages = {
  name: "pages",
  purpose: "The booking form, the customer's case and the dealer's desk as web pages",
  trigger: {
    kind: "http",
    auth: "none",
    // `$default` would do: a form and the beginning of a sign-in have a limit of their own, and the
    // access log tells the rest apart. What is nothing of ours is said to a browser in a page, and to a
    // program as a problem.
    routes: [
      "GET /d/{proxy+}",
      "POST /d/{proxy+}",
      "GET /c/{proxy+}",
      "POST /c/{proxy+}",
      "POST /c",
      "POST /u/{proxy+}",
      "POST /verify",
      "POST /verify/{proxy+}",
      "GET /desk/sign-in",
      "GET /desk/{proxy+}",
      "POST /desk/{proxy+}",
      "$default",
    ],
    serves: [...lookRoutes, ...customerRoutes, ...deskNowRoutes, ...deskRoutes].map(({ on }) => on),
  },
  needs: [
    "cases:read",
    "cases:select",
    "cases:write",
    "calendar:read",
    "calendar:write",
    "directory:read",
    "directory:write",
    "exports:read",
    "files:keep",
    "files:remove",
    "erased:write",
    "staff:sign-in",
    "edge:only",
    "recalls:look-up",
  ],
  timeoutSeconds: 10,
  memoryMegabytes: 1769,
  errorImpact:
    "Customers see no booking form and cannot open the link in their mail; staff have no desk",
} as const satisfies FunctionSpec;
